import type { FamilyAgreementRecord } from '../../domain/family-agreement.ts';
import type { ReferralId } from '../../domain/ids.ts';
import type { Desk } from '../../sharing/desk.ts';
import { referralAt } from './change-referral.ts';

/** Everything that is on record of what the family said, oldest first. */
export const familyAgreements = (): Desk<
  { readonly referral: ReferralId },
  readonly FamilyAgreementRecord[]
> => ({
  kind: 'FAMILY_AGREEMENTS',
  answer: async (_asks, visit) => referralAt(visit).familyAgreementRecords ?? [],
});
