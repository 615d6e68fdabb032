// oxlint-disable no-await-in-loop -- a page begins where the one before ended
import { Fault } from '../../domain/fault.ts';
import type { Referral } from '../../domain/referral.ts';
import type { DeskVisit } from '../../sharing/desk.ts';
import type { ReferralLists, ReferralPage, ReferralRange } from '../ports.ts';

/** How much is read for one page: few families are hidden from anybody, so that more than this is a fault. */
const MOST_READ = 20;
const READ_AT_ONCE = 100;

type Place = { readonly range: ReferralRange; readonly last: Referral };

/**
 * A page of what the asker may know of, full where there is so much. Nothing in it tells of anything else:
 * there is a next page only where something on it is theirs to know, and its cursor names the last row shown.
 */
export async function knowable(
  referrals: Pick<ReferralLists, 'listed'>,
  range: ReferralRange,
  mayKnowOf: DeskVisit['mayKnowOf'],
): Promise<ReferralPage> {
  const found: Referral[] = [];
  let place: Place | undefined;
  const first = Math.max(range.first + 1, READ_AT_ONCE);
  let start = range;
  for (let read = 0; read < MOST_READ; read += 1) {
    const page = await referrals.listed({ ...start, first });
    for (const [at, referral] of page.found.entries()) {
      if (!mayKnowOf(referral)) continue;
      if (place && found.length === range.first)
        return { found, next: await cursorAt(referrals, place) };
      found.push(referral);
      place = { range: { ...start, first: at + 1 }, last: referral };
    }
    if (page.next === undefined) return { found };
    start = { ...range, after: page.next };
  }
  if (!place) throw new Fault('HUB_UNAVAILABLE');
  return { found, next: await cursorAt(referrals, place) };
}

/** The cursor behind that row. Rejects where the list has changed meanwhile, so that it would name another. */
async function cursorAt(
  referrals: Pick<ReferralLists, 'listed'>,
  { range, last }: Place,
): Promise<string> {
  const { found, next } = await referrals.listed(range);
  if (next === undefined || found.at(-1)?.id !== last.id) throw new Fault('HUB_UNAVAILABLE');
  return next;
}
