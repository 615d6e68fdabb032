import type { FamilyAgreementRecord } from '../../domain/family-agreement.ts';
import type { PersonRef, ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { keepRecords, referralAt } from './change-referral.ts';

type Asks = {
  readonly referral: ReferralId;
  /** The record that is withdrawn; what the referral itself says of the whole family where absent. */
  readonly agreement?: string | null;
  readonly withdrawnBy?: string | null;
};
type Books = Pick<GovernanceBooks, 'referrals'> & { readonly newId: () => string };

/** From now on nothing new is shared by what is withdrawn. What was lawfully shared stays on record. */
export const withdrawAgreement = ({
  referrals,
  newId,
}: Books): Desk<Asks, readonly FamilyAgreementRecord[]> => ({
  kind: 'WITHDRAW_AGREEMENT',
  answer: async ({ agreement, withdrawnBy }, visit) => {
    const referral = referralAt(visit);
    const before = referral.familyAgreementRecords ?? [];
    const reach = withdrawn(referral, agreement ?? undefined);
    const speaker = speakerIn(referral, withdrawnBy ?? undefined) ?? reach.givenBy;
    const record: FamilyAgreementRecord = {
      ...reach,
      id: newId(),
      state: 'WITHDRAWN',
      ...(speaker && { givenBy: speaker }),
      from: visit.facts.today,
      recordedBy: visit.viewer.id,
      recordedAt: visit.askedAt,
    };
    return keepRecords(referrals, visit, [...before, record], ['WITHDRAWN']);
  },
});

type Withdrawn = Pick<FamilyAgreementRecord, 'about' | 'categories' | 'agencies' | 'givenBy'>;

/** A withdrawal reaches as far as what is withdrawn, and lasts until whoever withdrew agrees anew. */
function withdrawn({ people, familyAgreementRecords = [] }: Referral, id?: string): Withdrawn {
  if (id === undefined) return { about: people.map(({ ref }) => ref) };
  const record = familyAgreementRecords.find((one) => one.id === id);
  if (record?.state !== 'GIVEN')
    throw new Mistake('agreement', 'is none that was given in this referral.');
  const { about, categories, agencies, givenBy } = record;
  return {
    about,
    ...(categories && { categories }),
    ...(agencies && { agencies }),
    ...(givenBy && { givenBy }),
  };
}

function speakerIn({ people }: Referral, ref: string | undefined): PersonRef | undefined {
  if (ref === undefined) return undefined;
  const person = people.find((one) => one.ref === ref);
  if (!person) throw new Mistake('withdrawnBy', 'is not of this referral.');
  return person.ref;
}
