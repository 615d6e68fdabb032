import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import {
  isOpen,
  type FamilyAgreement,
  type Purpose,
  type ThresholdLevel,
} from '../src/domain/referral.ts';
import type { AgreementInForce, FamilyPart } from '../src/domain/sharing.ts';
import { condition, type Condition, type Matter } from './vocabulary.ts';
import { either, PART_WORDS, PURPOSE_WORDS, ROLE_WORDS } from './words.ts';

export const worksAnOpenReferral = condition(
  'the viewer or their team works the referral, it is open, and they declared no conflict',
  ({ viewer, facts: { referral } }) => {
    if (!referral || !isOpen(referral)) return false;
    if (referral.conflictsDeclared.includes(viewer.id)) return false;
    const byTeam = viewer.teams.some((team) => team === referral.team);
    return byTeam || referral.assignedTo.includes(viewer.id);
  },
);

/** The agreement under which this category of this agency may be asked for, for the referral's purpose. */
export function agreementFor({ facts, agency, category }: Matter): AgreementInForce | undefined {
  const purpose = facts.referral?.purpose;
  return facts.agreements.find(
    (agreement) =>
      agreement.agency === agency.code &&
      agreement.categories.includes(category) &&
      agreement.purposes.some((agreed) => agreed === purpose),
  );
}

export const agreementCovers = condition(
  'an agreement with the agency is in force and covers the category and the purpose',
  (matter) => agreementFor(matter) !== undefined,
);

export const askedBy = (roles: readonly Role[]): Condition =>
  condition(`whoever asks is ${either(roles.map((role) => ROLE_WORDS[role]))}`, ({ viewer }) =>
    hasOneOf(viewer, roles),
  );

export const askedFor = (purposes: readonly Purpose[]): Condition =>
  condition(
    `it is for ${either(purposes.map((purpose) => PURPOSE_WORDS[purpose]))}`,
    ({ facts: { referral } }) => (referral ? purposes.includes(referral.purpose) : undefined),
  );

export const isAbout = (parts: readonly FamilyPart[]): Condition =>
  condition(
    `the person is ${either(parts.map((part) => PART_WORDS[part]))}`,
    ({ about: { part } }) => parts.includes(part),
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

const hasOneOf = (viewer: Practitioner, roles: readonly Role[]) =>
  viewer.roles.some((role) => roles.includes(role));
