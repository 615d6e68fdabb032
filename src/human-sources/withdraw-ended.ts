import type { Instant } from '../domain/day.ts';
import { isOpen, type Referral } from '../domain/referral.ts';
import { wasSecond } from '../domain/store-errors.ts';
import type { Change } from '../sharing/desk.ts';
import type { ReferralBook } from '../sharing/ports.ts';
import type { Shelf, Shelved } from '../store/shelf.ts';
import { allContactAgencies, type ContactAgency } from './contact-agency.ts';
import { withdrawn, type HumanRequest } from './human-request.ts';
import type { RequestBook } from './request-book.ts';

type Withdrawing = {
  readonly book: Pick<RequestBook, 'put'>;
  /** Resolves when a change is on record; only then is it made. */
  readonly record: (change: Change, referral: Referral['id']) => Promise<void>;
};
type Ended = Withdrawing & {
  readonly book: Pick<RequestBook, 'ofReferral'>;
  readonly agencies: Shelf<ContactAgency>;
};
type Swept = Withdrawing & {
  readonly book: Pick<RequestBook, 'waiting'>;
  readonly referrals: Pick<ReferralBook, 'get'>;
};

/** Withdraws what waits of a referral that has just ended, so that nothing is kept of whom to look for. */
export async function withdrawOfEnded(
  ended: Ended,
  referral: Referral['id'],
  now: Instant,
): Promise<void> {
  const agencies = await allContactAgencies(ended.agencies);
  const asked = await Promise.all(
    agencies.map(({ code }) => ended.book.ofReferral(referral, code)),
  );
  await Promise.all(asked.flat().map((kept) => withdrawOne(ended, kept, now)));
}

/**
 * The same of every referral that has ended, for what was left when it did: the hub stopped just then, or another of
 * its processes asked at that very moment.
 */
export async function withdrawEnded(swept: Swept, now: Instant): Promise<void> {
  const waiting = await swept.book.waiting();
  await Promise.all(
    waiting.map(async (kept) => {
      const referral = await swept.referrals.get(kept.value.referral);
      if (!referral || !isOpen(referral)) await withdrawOne(swept, kept, now);
    }),
  );
}

/** What somebody changes meanwhile stands; what was on record and not made is made the next time. */
async function withdrawOne(
  { book, record }: Withdrawing,
  { id, version, value }: Shelved<HumanRequest>,
  now: Instant,
): Promise<void> {
  const gone = withdrawn(value, now);
  if (!gone) return;
  const changes = `human-request/${id}`;
  const reasons = ['WITHDRAWN', 'REFERRAL_ENDED'];
  await record({ changes, version: version + 1, reasons, value: gone }, value.referral);
  try {
    await book.put(gone, version);
  } catch (cause) {
    if (!wasSecond(cause)) throw cause;
  }
}
