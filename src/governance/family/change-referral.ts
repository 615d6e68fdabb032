import { Fault } from '../../domain/fault.ts';
import type { FamilyAgreementRecord } from '../../domain/family-agreement.ts';
import type { Referral } from '../../domain/referral.ts';
import type { DeskVisit } from '../../sharing/desk.ts';
import type { ReferralBook } from '../../sharing/ports.ts';
import { firstWins } from '../checked.ts';

/** The referral at whose door the asker stands. */
export function referralAt({ facts: { referral } }: Pick<DeskVisit, 'facts'>): Referral {
  if (!referral) throw new Fault('NOT_AVAILABLE');
  return referral;
}

/** Puts the family's words on the referral: on record first, then in the book. */
export async function keepRecords(
  referrals: ReferralBook,
  visit: DeskVisit,
  records: readonly FamilyAgreementRecord[],
  reasons: readonly string[],
): Promise<readonly FamilyAgreementRecord[]> {
  const referral = referralAt(visit);
  const version = referral.version + 1;
  const value = { ...referral, version, familyAgreementRecords: records };
  await visit.record({ changes: `referral/${referral.id}`, version, reasons, value });
  await firstWins(() => referrals.replace(value));
  return records;
}
