import type { Instant } from '../domain/day.ts';
import { isOpen, type Referral } from '../domain/referral.ts';
import { wasSecond } from '../domain/store-errors.ts';
import type { Change } from '../sharing/desk.ts';
import type { ReferralBook } from '../sharing/ports.ts';
import type { Shelved } from '../store/shelf.ts';
import { withdrawn, type HumanRequest } from './human-request.ts';
import type { RequestBook } from './request-book.ts';

type Books = {
  readonly book: Pick<RequestBook, 'waiting' | 'put'>;
  readonly referrals: Pick<ReferralBook, 'get'>;
  /** Resolves when a change is on record; only then is it made. */
  readonly record: (change: Change, referral: Referral['id']) => Promise<void>;
};

/**
 * Withdraws what still waits of referrals that have ended, so that nothing is kept of whom to look for. What somebody
 * changes meanwhile stands; what was on record and not made is made the next time.
 */
export async function withdrawEnded(books: Books, now: Instant): Promise<void> {
  const waiting = await books.book.waiting();
  await Promise.all(waiting.map((kept) => withdrawWhereEnded(books, kept, now)));
}

async function withdrawWhereEnded(
  { book, referrals, record }: Books,
  { id, version, value }: Shelved<HumanRequest>,
  now: Instant,
): Promise<void> {
  const referral = await referrals.get(value.referral);
  if (referral && isOpen(referral)) return;
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
