import type { Question } from '../domain/sharing.ts';
import type { FamilyAnswers, FamilyEnquiry } from './family-question.ts';
import { usedRecords } from './matches.ts';
import type { Visit } from './visit.ts';

const unrecorded = () => Promise.resolve();

/**
 * What the machine took for whose is kept, so that people can confirm it or take it back. No record of its own
 * tells that something was found, so that what must not be known of leaves the same records as nothing.
 */
export async function proposeUsed(
  { hub }: Visit,
  { askedAt, enquiry: { referral } }: Question & { readonly enquiry: FamilyEnquiry },
  answers: FamilyAnswers,
): Promise<void> {
  const found = usedRecords(answers);
  await hub.proposals({ referral, found, at: askedAt, record: unrecorded });
}
