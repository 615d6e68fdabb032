import { isOpen, type FamilyAgreement, type ThresholdLevel } from '../src/domain/referral.ts';
import { condition, type Condition } from './vocabulary.ts';

export const worksAnOpenReferral = condition(
  'the viewer or their team works the referral, it is open, and they declared no conflict',
  ({ viewer, facts: { referral } }) => {
    if (!referral || !isOpen(referral)) return false;
    if (referral.conflictsDeclared.includes(viewer.id)) return false;
    const byTeam = referral.team !== undefined && viewer.teams.includes(referral.team);
    return byTeam || referral.assignedTo.includes(viewer.id);
  },
);

const AGREED_OR_DISPENSED_WITH: ReadonlySet<FamilyAgreement> = new Set([
  'GIVEN',
  'OVERRIDDEN',
  'NOT_REQUIRED',
]);

/** R (AB & CD) v Haringey [2013] EWHC 416 (Admin): below section 47, agreement or a recorded override. */
export const familyAgreesOrIsOverridden = condition(
  'the family agreed to the referral, or going without their agreement is recorded with its reason',
  ({ facts: { referral } }) =>
    referral ? AGREED_OR_DISPENSED_WITH.has(referral.familyAgreement) : undefined,
);

export const levelAtLeast = (level: ThresholdLevel): Condition =>
  condition(`the referral stands at level ${level} or above`, ({ facts: { referral } }) =>
    referral ? referral.threshold >= level : undefined,
  );

export const agedAtLeast = (years: number): Condition =>
  condition(`the person is known to be at least ${years}`, ({ about: { age } }) =>
    age === undefined ? undefined : age >= years,
  );

export const agedUnder = (years: number): Condition =>
  condition(`the person is known to be under ${years}`, ({ about: { age } }) =>
    age === undefined ? undefined : age < years,
  );

/** A prohibition with this condition always stands. */
export const always = condition('always', () => true);
