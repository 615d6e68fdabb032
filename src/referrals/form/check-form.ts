import type { PartialDate } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';
import type {
  AgreementSection,
  DangerSection,
  FormDraft,
  FormPerson,
  FormProfessional,
  HouseholdSection,
  ReferrerSection,
} from '../../domain/referral-form.ts';
import {
  checkChild,
  checkPerson,
  checkProfessional,
  linesOf,
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
export const checkForm = (given: FormGiven, today: PartialDate): FormDraft => ({
  ...whoRefers(given),
  ...whoIsConcerned(given, today),
  ...whatIsTold(given),
});

const whoRefers = ({ referrer, professionals }: FormGiven): FormDraft => ({
  ...(referrer?.source && { referrer: referrerOf(referrer, referrer.source) }),
  ...(professionals && { professionals: professionalsOf(professionals) }),
});

const whoIsConcerned = (
  { children, household, parents }: FormGiven,
  today: PartialDate,
): FormDraft => ({
  ...(children?.length && { children: childrenOf(children, today) }),
  ...(household && { household: householdOf(household, today) }),
  ...(parents && { parents: parentsOf(parents, today) }),
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
  today: PartialDate,
): readonly FormPerson[] =>
  listOf('form.children', children, (field, one) => checkChild(field, one, today));

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
  if (source === 'ANONYMOUS' && Object.keys(said).length > 0)
    throw new Mistake('form.referrer', 'is anonymous, so nothing may be said of who it is.');
  return { source, ...said, protect: given.protect ?? false };
}

/** Either something is said, or that there is no information; saying both is a slip of one of them. */
function answered<Section extends { readonly noInformation: boolean }>(
  field: string,
  section: Section,
  said: boolean,
): Section {
  if (section.noInformation && said)
    throw new Mistake(field, 'says something and that there is no information.');
  return section;
}

function householdOf(
  { noInformation, children, adults }: NonNullable<FormGiven['household']>,
  today: PartialDate,
): HouseholdSection {
  const field = 'form.household';
  const section = {
    noInformation: noInformation ?? false,
    children: listOf(`${field}.children`, children, (at, one) => checkChild(at, one, today)),
    adults: listOf(`${field}.adults`, adults, (at, one) => checkPerson(at, one, today)),
  };
  return answered(field, section, section.children.length + section.adults.length > 0);
}

function parentsOf(
  { noInformation, people }: NonNullable<FormGiven['parents']>,
  today: PartialDate,
) {
  const field = 'form.parents';
  const checked: readonly FormPerson[] = listOf(`${field}.people`, people, (at, one) =>
    checkPerson(at, one, today),
  );
  const section = { noInformation: noInformation ?? false, people: checked };
  return answered(field, section, checked.length > 0);
}

function professionalsOf({ noInformation, people }: NonNullable<FormGiven['professionals']>) {
  const field = 'form.professionals';
  const checked = listOf(`${field}.people`, people, checkProfessional);
  return answered(
    field,
    { noInformation: noInformation ?? false, people: checked },
    checked.length > 0,
  );
}

function agreementOf({ noInformation, state, says }: Given<AgreementSection>): AgreementSection {
  const said = prose('form.agreement.says', says);
  const section = {
    noInformation: noInformation ?? false,
    ...(state && { state }),
    ...(said !== undefined && { says: said }),
  };
  return answered('form.agreement', section, section.state !== undefined || said !== undefined);
}

function dangerOf({ says }: Given<DangerSection>, answer: DangerSection['answer']): DangerSection {
  const said = prose('form.danger.says', says);
  return { answer, ...(said !== undefined && { says: said }) };
}
