// oxlint-disable no-await-in-loop -- what somebody else changed has to be read before it is tried again
import { Fault } from '../../domain/fault.ts';
import type { EnquiryKind } from '../../domain/enquiry-kinds.ts';
import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import { isOpen, type Referral } from '../../domain/referral.ts';
import { StaleVersion } from '../../domain/store-errors.ts';
import type { Desk, DeskVisit } from '../../sharing/desk.ts';
import type { Act, Acted, Acting } from '../acts/act.ts';
import type { FrontDoorBooks } from './books.ts';

/** Every change names the referral and the version of it that was seen. */
export type ChangeAsks = { readonly referral: ReferralId; readonly version: number };

/** As much of a visit as an act takes. */
export type ActVisit = Pick<DeskVisit, 'viewer' | 'askedAt' | 'record'> & {
  readonly facts: Pick<DeskVisit['facts'], 'agencies'>;
};

export const actingOf = (
  { house }: FrontDoorBooks,
  { viewer, askedAt, facts }: ActVisit,
): Acting => ({
  house,
  viewer,
  signed: { by: viewer.id, byName: viewer.name, at: askedAt },
  agencies: facts.agencies,
});

/** A desk at which one kind of act changes a referral that the asker works. */
export const changing = <Asks>(
  kind: EnquiryKind,
  books: FrontDoorBooks,
  act: Act<Asks>,
): Desk<ChangeAsks & Asks, Referral> => ({
  kind,
  answer: async (asks, visit) => {
    const referral = seenOrRefuse(visit, asks.version);
    return keepActed(books, visit, act(referral, asks, actingOf(books, visit)));
  },
});

/** The referral as the asker saw it. Throws a Mistake where somebody has changed it since. */
export function seenOrRefuse({ facts: { referral } }: DeskVisit, version: number): Referral {
  if (!referral) throw new Fault('NOT_AVAILABLE');
  if (referral.version !== version) throw changedSince();
  return referral;
}

export const changedSince = (): Mistake =>
  new Mistake('version', 'is not the newest: somebody has changed the referral. Read it again.');

/** On record first, then in the book. Of two who change one version at once, the second is told. */
export async function keepActed(
  { referrals, ended }: FrontDoorBooks,
  { record }: Pick<DeskVisit, 'record'>,
  { referral, reasons }: Acted,
): Promise<Referral> {
  const { id, version } = referral;
  await record({ changes: `referral/${id}`, version, reasons, value: referral });
  try {
    await (version === 1 ? referrals.add(referral) : referrals.replace(referral));
  } catch (error) {
    throw error instanceof StaleVersion ? changedSince() : error;
  }
  if (!isOpen(referral)) await ended(id, record);
  return referral;
}

/** How often an act that names no version is tried again after somebody else was first. */
const TRIES = 5;

/**
 * Does to the newest version what holds whichever it is, such as noting that something has arrived.
 * Whoever does it sees no referral and so can name no version.
 */
export async function changeNewest(
  books: FrontDoorBooks,
  visit: Pick<DeskVisit, 'record'>,
  referral: Referral,
  act: (newest: Referral) => Acted,
): Promise<Referral> {
  let newest = referral;
  for (let tries = 1; ; tries += 1) {
    try {
      return await keepActed(books, visit, act(newest));
    } catch (error) {
      const isStale = error instanceof Mistake && error.field === 'version';
      const read = isStale && tries < TRIES ? await books.referrals.get(referral.id) : undefined;
      if (!read) throw error;
      newest = read;
    }
  }
}
