import type { FamilyAgreementRecord, OverrideReason } from '../../domain/family-agreement.ts';
import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk, DeskVisit } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { said } from '../checked.ts';
import { keepRecords, referralAt } from './change-referral.ts';
import { checkedReach, type ReachAsked } from './reach.ts';

type Asks = {
  readonly referral: ReferralId;
  readonly override: ReachAsked & { readonly reason: OverrideReason; readonly because: string };
};
type Books = Pick<GovernanceBooks, 'referrals'> & { readonly newId: () => string };
type Records = readonly FamilyAgreementRecord[];

/** A reason that fits every case says nothing of this one. */
const LEAST_REASON = 30;
const LEAST_LEVEL = 3;

/**
 * Proposes to go without the family's agreement. It counts once a manager authorises it, who is never whoever
 * proposed it: a manager who proposes it needs another.
 */
export const overrideAgreement = ({ referrals, newId }: Books): Desk<Asks, Records> => ({
  kind: 'OVERRIDE_AGREEMENT',
  answer: async ({ override }, visit) => {
    const referral = referralAt(visit);
    if (referral.threshold < LEAST_LEVEL && referral.purpose !== 'CHILD_PROTECTION_S47')
      throw new Mistake('override', 'is for levels 3 and 4, and for section 47 enquiries.');
    const { reason } = override;
    const record: FamilyAgreementRecord = {
      id: newId(),
      state: 'OVERRIDDEN',
      ...checkedReach(override, referral, visit.facts),
      override: { reason, because: said('because', override.because, LEAST_REASON) },
      recordedBy: visit.viewer.id,
      recordedAt: visit.askedAt,
    };
    const before = referral.familyAgreementRecords ?? [];
    return keepRecords(referrals, visit, [...before, record], ['OVERRIDE_PROPOSED', reason]);
  },
});

type Authorises = { readonly referral: ReferralId; readonly override: string };

/** A manager, and never whoever proposed it, authorises going without agreement. */
export const authoriseOverride = ({
  referrals,
}: Pick<Books, 'referrals'>): Desk<Authorises, Records> => ({
  kind: 'AUTHORISE_OVERRIDE',
  answer: async (asks, visit) => {
    const referral = referralAt(visit);
    const proposed = proposedIn(referral, asks.override, visit);
    const { reason } = proposed.override;
    const authorised = { by: visit.viewer.id, at: visit.askedAt };
    const records = (referral.familyAgreementRecords ?? []).map((record) =>
      record.id === asks.override
        ? { ...record, override: { ...proposed.override, authorised } }
        : record,
    );
    return keepRecords(referrals, visit, records, ['OVERRIDDEN', reason]);
  },
});

function proposedIn(
  { familyAgreementRecords = [] }: Referral,
  id: string,
  { viewer }: Pick<DeskVisit, 'viewer'>,
) {
  const record = familyAgreementRecords.find((one) => one.id === id);
  if (!record?.override || record.override.authorised)
    throw new Mistake('override', 'is none that waits for authority in this referral.');
  if (record.recordedBy === viewer.id)
    throw new Mistake('override', 'was proposed by you; somebody else has to authorise it.');
  return { override: record.override };
}
