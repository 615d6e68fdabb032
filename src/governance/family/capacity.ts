import { youngestAge, type PartialDate } from '../../domain/day.ts';
import type { Capacity, GillickAssessment } from '../../domain/family-agreement.ts';
import type { PersonRef } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Referral, ReferralPerson } from '../../domain/referral.ts';
import { dayIn, said } from '../checked.ts';

export type GillickAsked = {
  readonly assessor: string;
  readonly assessedOn: string;
  readonly decision: string;
};

type Speaking = {
  readonly givenBy: string;
  readonly capacity: Capacity;
  readonly gillick?: GillickAsked | null;
};
type Spoken = {
  readonly givenBy: PersonRef;
  readonly capacity: Capacity;
  readonly gillick?: GillickAssessment;
};

/**
 * Whether this person may speak for those whom it is about. A parent speaks for the children of the referral
 * and not for another adult; everybody else for themselves alone, and a child under 16 where somebody has
 * found them competent for this very decision (Gillick v West Norfolk [1986] AC 112).
 */
export function checkedSpeaker(
  { givenBy, capacity, gillick }: Speaking,
  { people }: Referral,
  { about, today }: { readonly about: readonly PersonRef[]; readonly today: PartialDate },
): Spoken {
  const giver = people.find(({ ref }) => ref === givenBy);
  if (!giver) throw new Mistake('givenBy', 'is not of this referral.');
  const others = people.filter(({ ref }) => about.includes(ref) && ref !== giver.ref);
  const fault = FAULT_IN[capacity](giver, others, today);
  if (fault !== undefined) throw new Mistake('capacity', fault);
  if (capacity !== 'GILLICK_COMPETENT_CHILD') {
    if (gillick) throw new Mistake('gillick', 'is only for a child under 16.');
    return { givenBy: giver.ref, capacity };
  }
  if (!gillick) throw new Mistake('gillick', 'must say who assessed the child, when, for what.');
  return { givenBy: giver.ref, capacity, gillick: checkedGillick(gillick, today) };
}

type FaultIn = (
  giver: ReferralPerson,
  others: readonly ReferralPerson[],
  today: PartialDate,
) => string | undefined;

const isChild = ({ part }: ReferralPerson) => part === 'SUBJECT' || part === 'CHILD';

/** Everybody of these for whom this person's word counts: themselves, and the children where they are a parent or carer. */
export const spokenForBy = (
  speaker: ReferralPerson,
  people: readonly ReferralPerson[],
): readonly PersonRef[] =>
  people
    .filter((one) => one.ref === speaker.ref || (speaker.part === 'PARENT_CARER' && isChild(one)))
    .map(({ ref }) => ref);

const FAULT_IN: Readonly<Record<Capacity, FaultIn>> = {
  PARENTAL_RESPONSIBILITY: (giver, others) => {
    if (giver.part !== 'PARENT_CARER') return 'is that of a parent or carer of this referral.';
    return others.every(isChild) ? undefined : 'reaches children and oneself, and no other adult.';
  },
  ADULT_FOR_THEMSELVES: (giver, others) =>
    isChild(giver) || others.length > 0
      ? 'reaches the adult who speaks, and nobody else.'
      : undefined,
  YOUNG_PERSON: (giver, others, today) => {
    if (!isChild(giver) || others.length > 0) return 'reaches the young person alone.';
    const age = ageOf(giver, today);
    return age === undefined || age < SIXTEEN
      ? 'is from 16 on; under 16 it is assessed.'
      : undefined;
  },
  GILLICK_COMPETENT_CHILD: (giver, others) =>
    !isChild(giver) || others.length > 0
      ? 'reaches the child who speaks, and nobody else.'
      : undefined,
};

/** Family Law Reform Act 1969 s.8: from 16 on competence is presumed. */
const SIXTEEN = 16;

const ageOf = ({ traits: { dateOfBirth } }: ReferralPerson, today: PartialDate) =>
  dateOfBirth && youngestAge(dateOfBirth, today);

function checkedGillick(
  { assessor, assessedOn, decision }: GillickAsked,
  today: PartialDate,
): GillickAssessment {
  const day = dayIn('gillick.assessedOn', assessedOn);
  if (today < day) throw new Mistake('gillick.assessedOn', 'must not be in the future.');
  return {
    assessor: said('gillick.assessor', assessor),
    assessedOn: day,
    decision: said('gillick.decision', decision, LEAST_DECISION),
  };
}

/** Long enough to say which decision it was for. */
const LEAST_DECISION = 10;
