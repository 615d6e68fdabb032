import type { Capacity, FamilyAgreementRecord } from '../../domain/family-agreement.ts';
import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { FamilyAgreement } from '../../domain/referral.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { checkedSpeaker, type GillickAsked } from './capacity.ts';
import { keepRecords, referralAt } from './change-referral.ts';
import { checkedReach, type ReachAsked } from './reach.ts';

/** What may be written down by whoever asked the family. Withdrawing and going without have their own ways. */
export const RECORDABLE = [
  'NOT_SOUGHT',
  'SOUGHT_PENDING',
  'GIVEN',
  'REFUSED',
] as const satisfies readonly FamilyAgreement[];

type Asks = {
  readonly referral: ReferralId;
  readonly agreement: ReachAsked & {
    readonly state: (typeof RECORDABLE)[number];
    readonly givenBy?: string | null;
    readonly capacity?: Capacity | null;
    readonly gillick?: GillickAsked | null;
  };
};
type Books = Pick<GovernanceBooks, 'referrals'> & { readonly newId: () => string };

/** Writes down what one of the family said, for whom and how far; or that nobody was asked. */
export const recordAgreement = ({
  referrals,
  newId,
}: Books): Desk<Asks, readonly FamilyAgreementRecord[]> => ({
  kind: 'RECORD_AGREEMENT',
  answer: async ({ agreement }, visit) => {
    const referral = referralAt(visit);
    const { today } = visit.facts;
    const reach = checkedReach(agreement, referral, visit.facts);
    const record: FamilyAgreementRecord = {
      id: newId(),
      state: agreement.state,
      ...reach,
      ...speakerOf(agreement, (speaking) =>
        checkedSpeaker(speaking, referral, { about: reach.about, today }),
      ),
      recordedBy: visit.viewer.id,
      recordedAt: visit.askedAt,
    };
    const before = referral.familyAgreementRecords ?? [];
    return keepRecords(referrals, visit, [...before, record], [agreement.state]);
  },
});

type Speaking = Parameters<typeof checkedSpeaker>[0];

/** Somebody's yes or no needs somebody who said it; whether anybody was asked does not. */
function speakerOf(
  agreement: Asks['agreement'],
  check: (speaking: Speaking) => Partial<FamilyAgreementRecord>,
): Partial<FamilyAgreementRecord> {
  const { state, givenBy, capacity, gillick } = agreement;
  if (state === 'GIVEN' || state === 'REFUSED') return check(speakingIn(agreement));
  if (givenBy || capacity || gillick)
    throw new Mistake('givenBy', 'is for what somebody said, and this is said by nobody.');
  return {};
}

function speakingIn({ givenBy, capacity, gillick }: Asks['agreement']): Speaking {
  if (!givenBy) throw new Mistake('givenBy', 'must name who of the family said so.');
  if (!capacity) throw new Mistake('capacity', 'must say what lets them speak.');
  return { givenBy, capacity, ...(gillick && { gillick }) };
}
