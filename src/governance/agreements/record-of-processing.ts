import {
  recordOfProcessing,
  type LiveAgreement,
  type ProcessingActivity,
} from '../../../policies/processing.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import type { PartialDate } from '../../domain/day.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { standingsOf } from './standing.ts';

type Books = Pick<GovernanceBooks, 'agreements' | 'agencies'>;

/** The record of processing (UK GDPR Art 30), generated from the agreements that are in force. */
export const processing = (
  books: Books,
  rulebook: RuleBook,
): Desk<object, readonly ProcessingActivity[]> => ({
  kind: 'RECORD_OF_PROCESSING',
  answer: async (_asks, { facts: { today, commenced = [] } }) =>
    recordOfProcessing(rulebook, await liveAgreements(books, today), commenced),
});

/** What is in force on that day, with the agency that each is with. */
export async function liveAgreements(
  { agreements, agencies }: Books,
  today: PartialDate,
): Promise<readonly LiveAgreement[]> {
  const [all, registered] = await Promise.all([agreements.all(), agencies.all()]);
  const standingOf = standingsOf(all, today);
  return all
    .filter((agreement) => standingOf(agreement) === 'IN_FORCE')
    .flatMap((agreement) => {
      const agency = registered.find(({ code }) => code === agreement.agency);
      return agency ? [{ ...agreement, holder: agency.holder, agencyName: agency.name }] : [];
    });
}
