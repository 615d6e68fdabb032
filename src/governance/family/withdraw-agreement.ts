import type { FamilyAgreementRecord } from '../../domain/family-agreement.ts';
import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Referral, ReferralPerson } from '../../domain/referral.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { spokenForBy } from './capacity.ts';
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
    const { givenBy, ...reach } = withdrawn(referral, agreement ?? undefined);
    const speaker = speakerIn(referral, withdrawnBy ?? givenBy);
    const records = saidBy(speaker, reach, referral).map((said): FamilyAgreementRecord => ({
      ...reach,
      ...said,
      id: newId(),
      state: 'WITHDRAWN',
      from: visit.facts.today,
      recordedBy: visit.viewer.id,
      recordedAt: visit.askedAt,
    }));
    return keepRecords(referrals, visit, [...before, ...records], ['WITHDRAWN']);
  },
});

/**
 * A no is never turned away. It is theirs for those whom they may speak for, and nobody outvotes it; for anybody
 * else it is the family's, until somebody who may agrees anew.
 */
function saidBy(
  speaker: ReferralPerson | undefined,
  { about }: Pick<Withdrawn, 'about'>,
  { people }: Referral,
): readonly Pick<FamilyAgreementRecord, 'about' | 'givenBy'>[] {
  if (!speaker) return [{ about }];
  const theirs = spokenForBy(speaker, people).filter((ref) => about.includes(ref));
  return [
    ...(theirs.length > 0 ? [{ about: theirs, givenBy: speaker.ref }] : []),
    ...(theirs.length < about.length ? [{ about }] : []),
  ];
}

type Withdrawn = Pick<FamilyAgreementRecord, 'about' | 'categories' | 'agencies' | 'givenBy'>;

/** A withdrawal reaches as far as what is withdrawn. */
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

function speakerIn({ people }: Referral, ref: string | undefined): ReferralPerson | undefined {
  if (ref === undefined) return undefined;
  const person = people.find((one) => one.ref === ref);
  if (!person) throw new Mistake('withdrawnBy', 'is not of this referral.');
  return person;
}
