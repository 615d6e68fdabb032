import { agreementAmong, coveringRecords } from '../src/domain/family-agreement.ts';
import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import type { FamilyAgreement, Purpose, ThresholdLevel } from '../src/domain/referral.ts';
import type { AgreementInForce, DutyCode, FamilyPart } from '../src/domain/sharing.ts';
import { condition, type Condition, type Matter } from './vocabulary.ts';
import { DUTY_WORDS, either, PART_WORDS, PURPOSE_WORDS, ROLE_WORDS } from './words.ts';

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
  'the family agreed to this being shared, or going without their agreement is recorded with its reason',
  (matter) => {
    const state = familyAgreementFor(matter);
    return state && AGREED_OR_DISPENSED_WITH.has(state);
  },
);

/**
 * What the family said to this. Once anybody's word about this person, category and agency is on record,
 * what is on record today decides; until then, what the referral itself says.
 */
function familyAgreementFor({
  facts,
  about,
  category,
  agency,
}: Matter): FamilyAgreement | undefined {
  const { referral, today } = facts;
  const records = referral?.familyAgreementRecords ?? [];
  if (records.length === 0) return referral?.familyAgreement;
  const coveredBy = about.coveredBy ?? records.map(({ id }) => id);
  const covering = { coveredBy, category, agency: agency.code };
  const ever = coveringRecords(records, covering);
  return ever.length === 0
    ? referral?.familyAgreement
    : agreementAmong(coveringRecords(ever, { ...covering, today }));
}

/** The person is kept from whoever asks. A safe address hides the address, not the person. */
export const isKeptFromAsker = condition(
  'the person is restricted, and whoever asks is not among those named who may see them',
  ({ about: { restricted = [] } }) => restricted.some((reason) => reason !== 'SAFE_ADDRESS'),
);

export const livesAtSafeAddress = condition(
  'where the person lives is kept safe',
  ({ about: { restricted = [] } }) => restricted.includes('SAFE_ADDRESS'),
);

/** A duty or gateway that an Act makes counts from the day on which it is recorded as in force. */
export const hasCommenced = (duty: DutyCode): Condition =>
  condition(`${DUTY_WORDS[duty]} is recorded as in force`, ({ facts: { commenced = [] } }) =>
    commenced.includes(duty),
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
