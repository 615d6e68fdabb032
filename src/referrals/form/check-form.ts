import { Mistake } from '../../domain/mistake.ts';
import type {
  AgreementSection,
  DangerSection,
  FormDraft,
  FormPerson,
  FormProfessional,
  HouseholdSection,
  ParentsSection,
  ProfessionalsSection,
  ReferrerSection,
} from '../../domain/referral-form.ts';
import {
  checkChild,
  checkPerson,
  checkProfessional,
  linesOf,
  type Checking,
  type PersonGiven,
} from './check-person.ts';
import { prose, type Given } from './given.ts';

type People = readonly PersonGiven[] | null;

/** A form as an outsider sends it: any section, and any field of one, may be missing. */
export type FormGiven = {
  readonly referrer?: Given<ReferrerSection> | null;
  readonly children?: People;
  readonly household?: {
    readonly noInformation?: boolean | null;
    readonly children?: People;
    readonly adults?: People;
  } | null;
  readonly parents?: { readonly noInformation?: boolean | null; readonly people?: People } | null;
  readonly concerns?: string | null;
  readonly agreement?: Given<AgreementSection> | null;
  readonly danger?: Given<DangerSection> | null;
  readonly professionals?: {
    readonly noInformation?: boolean | null;
    readonly people?: readonly Given<FormProfessional>[] | null;
  } | null;
};

/** Nobody's family is larger; a list beyond it is a mistake or an attack. */
const MOST_PEOPLE = 20;

/** Whatever of a form was sent, each field checked. Throws a Mistake that names the field and repeats nothing. */
export const checkForm = (given: FormGiven, checking: Checking): FormDraft => ({
  ...whoRefers(given, checking),
  ...whoIsConcerned(given, checking),
  ...whatIsTold(given),
});

const whoRefers = ({ referrer, professionals }: FormGiven, checking: Checking): FormDraft => ({
  ...(referrer?.source && { referrer: referrerOf(referrer, referrer.source) }),
  ...(professionals && { professionals: professionalsOf(professionals, checking) }),
});

const whoIsConcerned = (
  { children, household, parents }: FormGiven,
  checking: Checking,
): FormDraft => ({
  ...(children?.length && { children: childrenOf(children, checking) }),
  ...(household && { household: householdOf(household, checking) }),
  ...(parents && { parents: parentsOf(parents, checking) }),
});

function whatIsTold({ concerns, agreement, danger }: FormGiven): FormDraft {
  const said = prose('form.concerns', concerns);
  return {
    ...(said !== undefined && { concerns: said }),
    ...(agreement && { agreement: agreementOf(agreement) }),
    ...(danger?.answer && { danger: dangerOf(danger, danger.answer) }),
  };
}

export const childrenOf = (
  children: readonly PersonGiven[],
  checking: Checking,
): readonly FormPerson[] =>
  listOf('form.children', children, (field, one) => checkChild(field, one, checking));

function listOf<One, Checked>(
  field: string,
  given: readonly One[] | null | undefined,
  check: (field: string, one: One) => Checked,
): readonly Checked[] {
  const list = given ?? [];
  if (list.length > MOST_PEOPLE)
    throw new Mistake(field, `may have ${MOST_PEOPLE} people at most.`);
  return list.map((one, at) => check(`${field}.${at}`, one));
}

const NAMED = ['name', 'role', 'organisation', 'contact'] as const;

export function referrerOf(
  given: Given<ReferrerSection>,
  source: ReferrerSection['source'],
): ReferrerSection {
  const said = linesOf('form.referrer', given, NAMED);
  return { source, ...said, protect: given.protect ?? false };
}

type SectionGiven<Name extends keyof FormGiven> = NonNullable<FormGiven[Name]>;

const householdOf = (
  { noInformation, children, adults }: SectionGiven<'household'>,
  checking: Checking,
): HouseholdSection => ({
  noInformation: noInformation ?? false,
  children: listOf('form.household.children', children, (at, one) => checkChild(at, one, checking)),
  adults: listOf('form.household.adults', adults, (at, one) => checkPerson(at, one, checking)),
});

const parentsOf = (
  { noInformation, people }: SectionGiven<'parents'>,
  checking: Checking,
): ParentsSection => ({
  noInformation: noInformation ?? false,
  people: listOf('form.parents.people', people, (at, one) => checkPerson(at, one, checking)),
});

const professionalsOf = (
  { noInformation, people }: SectionGiven<'professionals'>,
  checking: Checking,
): ProfessionalsSection => ({
  noInformation: noInformation ?? false,
  people: listOf('form.professionals.people', people, (at, one) =>
    checkProfessional(at, one, checking),
  ),
});

function agreementOf({ noInformation, state, says }: Given<AgreementSection>): AgreementSection {
  const said = prose('form.agreement.says', says);
  return {
    noInformation: noInformation ?? false,
    ...(state && { state }),
    ...(said !== undefined && { says: said }),
  };
}

function dangerOf({ says }: Given<DangerSection>, answer: DangerSection['answer']): DangerSection {
  const said = prose('form.danger.says', says);
  return { answer, ...(said !== undefined && { says: said }) };
}
