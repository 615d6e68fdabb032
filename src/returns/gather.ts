/* oxlint-disable no-await-in-loop -- page after page */
import { Mistake } from '../domain/mistake.ts';
import type { Referral } from '../domain/referral.ts';
import { dayOf } from '../referrals/acts/receive.ts';
import { REFERRAL_LISTS, WHOSE, type ReferralRange } from '../referrals/ports.ts';
import type { DeskVisit } from '../sharing/desk.ts';
import type { ReturnBooks } from './books.ts';
import type { CensusChild } from './census-child.ts';
import { censusYear, type CensusYear } from './census-year.ts';
import { childrenOf, type CountedReferral } from './children.ts';
import { episodeOf, type NotCounted } from './episode.ts';
import { issuesIn, type ReturnIssue } from './rules/check.ts';
import type { ReturnSettings } from './settings.ts';

/** Everything of one census year that may leave the hub, checked. */
export type GatheredReturn = {
  readonly year: CensusYear;
  readonly settings: ReturnSettings;
  readonly children: readonly CensusChild[];
  readonly counted: readonly Referral[];
  readonly issues: readonly ReturnIssue[];
  /** Referrals of the year that are none to the census, by why. */
  readonly notCounted: ReadonlyMap<NotCounted, number>;
  /** Referrals of the year that may not leave: sealed, forgotten, or not the taker's to know of. */
  readonly keptBack: number;
};

export async function gatherReturn(
  books: ReturnBooks,
  { askedAt, mayKnowOf, signal }: Pick<DeskVisit, 'askedAt' | 'mayKnowOf' | 'signal'>,
  named: number,
): Promise<GatheredReturn> {
  const { settings } = books;
  if (!settings)
    throw new Mistake('year', 'cannot be returned: the hub’s configuration names no authority.');
  const year = censusYear(named, dayOf(askedAt));
  const [ofYear, isSealed] = await Promise.all([
    referralsOf(books.referrals, year, signal),
    books.sealedToday(),
  ]);
  const forgotten = await books.forgotten(ofYear);
  const leaving = ofYear.filter(
    (one) => !isSealed(one) && !forgotten.has(one.id) && mayKnowOf(one),
  );
  const { counted, notCounted } = sorted(leaving, settings);
  const children = childrenOf(counted);
  return {
    year,
    settings,
    children,
    counted: counted.map(({ referral }) => referral),
    issues: issuesIn(children, year),
    notCounted,
    keptBack: ofYear.length - leaving.length,
  };
}

const PAGE = 1_000;

/**
 * Every referral that came within the year, by its id. Those that are open are read first, so that one which ends
 * meanwhile is met among the ended.
 */
async function referralsOf(
  referrals: ReturnBooks['referrals'],
  { from, until }: CensusYear,
  signal: AbortSignal,
): Promise<readonly Referral[]> {
  const found = new Map<string, Referral>();
  for (const list of [REFERRAL_LISTS.OPEN, REFERRAL_LISTS.ENDED]) {
    let range: ReferralRange | undefined = { list, whose: WHOSE.hub, first: PAGE };
    while (range) {
      signal.throwIfAborted();
      const page = await referrals.listed(range);
      for (const referral of page.found) {
        const day = dayOf(referral.receivedAt);
        if (from <= day && day <= until) found.set(referral.id, referral);
      }
      range = page.next === undefined ? undefined : { ...range, after: page.next };
    }
  }
  return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function sorted(referrals: readonly Referral[], settings: ReturnSettings) {
  const counted: CountedReferral[] = [];
  const notCounted = new Map<NotCounted, number>();
  for (const referral of referrals) {
    const episode = episodeOf(referral, settings);
    if (typeof episode === 'string') notCounted.set(episode, (notCounted.get(episode) ?? 0) + 1);
    else counted.push({ referral, episode });
  }
  return { counted, notCounted };
}
