import type { Category } from './agency.ts';
import type { Instant, PartialDate } from './day.ts';
import type { AgencyCode, PersonRef, PractitionerId } from './ids.ts';
import type { FamilyAgreement } from './referral.ts';

/** What lets somebody speak for those whose information it is. */
export const CAPACITIES = [
  'PARENTAL_RESPONSIBILITY',
  'ADULT_FOR_THEMSELVES',
  'YOUNG_PERSON',
  'GILLICK_COMPETENT_CHILD',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Why one goes without the family's agreement: what referral forms in use ask for (domain guide §2.7). */
export const OVERRIDE_REASONS = [
  'RISK_OF_SIGNIFICANT_HARM',
  'RISK_TO_ANOTHER_PERSON',
  'WOULD_OBSTRUCT_POLICE',
  'UNJUSTIFIED_DELAY',
  'LOSS_OF_EVIDENCE',
  'NOT_SAFE_TO_CONTACT',
  'UNABLE_TO_CONTACT',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Gillick v West Norfolk [1986] AC 112: competence is for one decision, and somebody answers for finding it. */
export type GillickAssessment = {
  readonly assessor: string;
  readonly assessedOn: PartialDate;
  readonly decision: string;
};

/** Going without agreement. It counts once somebody else, who may, has authorised it. */
export type Override = {
  readonly reason: OverrideReason;
  readonly because: string;
  readonly authorised?: { readonly by: PractitionerId; readonly at: Instant };
};

/** What one of the family said, or that nobody was asked, and how far it goes. Nothing is ever taken out. */
export type FamilyAgreementRecord = {
  readonly id: string;
  readonly state: FamilyAgreement;
  /** Who of the referral said it; absent where nobody did. */
  readonly givenBy?: PersonRef;
  readonly capacity?: Capacity;
  /** Whose information it is about. */
  readonly about: readonly PersonRef[];
  /** Only these; every category where absent. */
  readonly categories?: readonly Category[];
  /** Only these; every agency where absent. */
  readonly agencies?: readonly AgencyCode[];
  readonly from: PartialDate;
  /** The last day. */
  readonly until?: PartialDate;
  readonly gillick?: GillickAssessment;
  readonly override?: Override;
  readonly recordedBy: PractitionerId;
  readonly recordedAt: Instant;
};

/** What an agreement has to cover. */
export type Covering = {
  /** The records that speak of the person, by id. */
  readonly coveredBy: readonly string[];
  readonly category: Category;
  readonly agency: AgencyCode;
  /** On that day; on any where absent. */
  readonly today?: PartialDate;
};

/** The records that speak of this person, category and agency, oldest first. */
export const coveringRecords = (
  records: readonly FamilyAgreementRecord[],
  { coveredBy, category, agency, today }: Covering,
): readonly FamilyAgreementRecord[] =>
  records.filter(
    ({ id, categories = [category], agencies = [agency], ...times }) =>
      coveredBy.includes(id) &&
      categories.includes(category) &&
      agencies.includes(agency) &&
      (today === undefined || isOn(times, today)),
  );

const isOn = (
  { from, until }: Pick<FamilyAgreementRecord, 'from' | 'until'>,
  day: PartialDate,
): boolean => from <= day && (until === undefined || day <= until);

/**
 * What these records come to, oldest first. An authorised override stands. Otherwise whoever said anything is
 * heard by what they said last, and one who refuses or has withdrawn is not outvoted by another who agrees, nor
 * by a note that somebody was, or was not, asked. A no that names nobody holds until somebody who may
 * agrees anew. A yes that was said before a no does not answer it, whenever it is written down. That no agreement
 * is needed is nothing to note: going without is an override, with its reason and its second person.
 */
export function agreementAmong(records: readonly FamilyAgreementRecord[]): FamilyAgreement {
  if (records.some(isAuthorised)) return 'OVERRIDDEN';
  const lastWords = new Map<Speaker, FamilyAgreementRecord>();
  for (const record of records.filter(({ state }) => state !== 'OVERRIDDEN')) {
    const speaker = speakerOf(record);
    if (answers(record, lastWords.get(speaker))) lastWords.set(speaker, record);
    if (record.state === 'GIVEN' && record.givenBy && answers(record, lastWords.get(THE_FAMILY)))
      lastWords.delete(THE_FAMILY);
  }
  const said = new Set([...lastWords.values()].map(({ state }) => state));
  return WEIGHTIEST_FIRST.find((state) => said.has(state)) ?? 'NOT_SOUGHT';
}

const THE_FAMILY = 'THE_FAMILY';
const NOBODY = 'NOBODY';
type Speaker = PersonRef | typeof THE_FAMILY | typeof NOBODY;

/** A no that names nobody is the family's; a note that somebody was, or was not, asked is nobody's word. */
function speakerOf({ givenBy, state }: FamilyAgreementRecord): Speaker {
  if (state === 'WITHDRAWN' || state === 'REFUSED') return givenBy ?? THE_FAMILY;
  return state === 'GIVEN' ? (givenBy ?? NOBODY) : NOBODY;
}

/** Whether what is written down later was said later too. A no counts either way. */
const answers = (
  { state, from }: FamilyAgreementRecord,
  earlier: FamilyAgreementRecord | undefined,
): boolean => earlier === undefined || state !== 'GIVEN' || earlier.from <= from;

const isAuthorised = ({ state, override, recordedBy }: FamilyAgreementRecord) =>
  state === 'OVERRIDDEN' &&
  override?.authorised !== undefined &&
  override.authorised.by !== recordedBy;

const WEIGHTIEST_FIRST: readonly FamilyAgreement[] = [
  'WITHDRAWN',
  'REFUSED',
  'GIVEN',
  'SOUGHT_PENDING',
];

/**
 * The records that speak of a person. Somebody whom the referral does not name is spoken of where everybody
 * whom it names is: the family agreed, not one of them for themselves.
 */
export const recordsAbout = (
  records: readonly FamilyAgreementRecord[],
  named: readonly PersonRef[],
  person: PersonRef,
): readonly string[] =>
  records
    .filter(({ about }) =>
      named.includes(person)
        ? about.includes(person)
        : named.every((everybody) => about.includes(everybody)),
    )
    .map(({ id }) => id);
