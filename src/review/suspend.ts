import type { DeskVisit } from '../sharing/desk.ts';
import type { Notice } from './notices.ts';
import type { ReviewBooks } from './review-books.ts';
import type { Suspension } from './suspensions.ts';

type Books = Pick<ReviewBooks, 'suspensions' | 'notices' | 'newId'>;
type Visit = Pick<DeskVisit, 'viewer' | 'askedAt' | 'record'>;

/** Suspends somebody, at every gateway from their next request on, and tells the managers. */
export async function suspend(
  books: Books,
  visit: Visit,
  { practitioner, review }: Pick<Suspension, 'practitioner' | 'review'>,
): Promise<void> {
  const by = { by: visit.viewer.id, at: visit.askedAt };
  const suspension: Suspension = { practitioner, review, ...by };
  await change(books, visit, suspension, 'SUSPENDED');
  const says = 'Somebody’s access to the hub is suspended while it is looked into.';
  await tell(books, visit, { kind: 'SUSPENDED', says, review, practitioner });
}

/** Ends a suspension; the document says who did and when. Nothing happens where none stands. */
export async function lift(books: Books, visit: Visit, practitioner: string): Promise<void> {
  const kept = await books.suspensions.get(practitioner);
  if (kept === undefined || kept.value.lifted) return;
  const lifted = { by: visit.viewer.id, at: visit.askedAt };
  await change(books, visit, { ...kept.value, lifted }, 'SUSPENSION_LIFTED');
  const says = 'A suspension from the hub has ended.';
  await tell(books, visit, {
    kind: 'SUSPENSION_LIFTED',
    says,
    review: kept.value.review,
    practitioner,
  });
}

async function change(
  { suspensions }: Books,
  { record }: Visit,
  value: Suspension,
  reason: string,
): Promise<void> {
  const before = (await suspensions.get(value.practitioner))?.version ?? 0;
  const changes = `suspension/${value.review}`;
  await record({ changes, version: before + 1, reasons: [reason], value });
  await suspensions.put(value.practitioner, value, before);
}

async function tell(
  { notices, newId }: Books,
  { askedAt }: Visit,
  notice: Pick<Notice, 'kind' | 'says' | 'review' | 'practitioner'>,
): Promise<void> {
  await notices.put(newId(), { ...notice, to: 'role/MASH_MANAGER', at: askedAt }, 0);
}
