import { instant, partialDate, youngestAge, type PartialDate } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { FormPerson, FormProfessional } from '../../domain/referral-form.ts';
import { readIdentifier } from '../../matching/identifiers/identifier.ts';
import { DAY_MS } from '../calendar/london.ts';
import { dateGiven, line, type Given } from './given.ts';

export type PersonGiven = Given<
  Omit<FormPerson, 'dateOfBirth' | 'expectedDelivery'> & {
    readonly dateOfBirth: string;
    readonly expectedDelivery: string;
  }
>;

/** How a form is checked: a draft may still be wrong, as long as it can be kept. */
export type Checking = { readonly today: PartialDate; readonly draft: boolean };

const GROWN_UP = 18;
/** A birth is expected within ten months, and may be overdue by a few weeks. */
const DAYS_AHEAD = 305;
const DAYS_OVERDUE = 42;

/** Somebody of a form, each field checked. Throws a Mistake that names the field. */
export function checkPerson(field: string, given: PersonGiven, checking: Checking): FormPerson {
  const person = {
    ...textsOf(field, given),
    ...datesOf(field, given, checking),
    ...identifiersOf(field, given, checking),
    ...(given.sex && { sex: given.sex }),
  };
  if (Object.keys(person).length === 0 && !checking.draft)
    throw new Mistake(field, 'must say something of the person, or be left out.');
  return person;
}

/** A child: not yet born, or under 18 as far as the known parts of the date allow. */
export function checkChild(field: string, given: PersonGiven, checking: Checking): FormPerson {
  const child = checkPerson(field, given, checking);
  const { dateOfBirth, expectedDelivery } = child;
  if (checking.draft) return child;
  if (dateOfBirth && expectedDelivery)
    throw new Mistake(field, 'has a date of birth and a date when the birth is expected.');
  if (dateOfBirth && youngestAge(dateOfBirth, checking.today) >= GROWN_UP)
    throw new Mistake(`${field}.dateOfBirth`, 'is not that of somebody under 18.');
  return child;
}

export function checkProfessional(
  field: string,
  given: Given<FormProfessional>,
  { draft }: Checking,
): FormProfessional {
  const name = line(`${field}.name`, given.name) ?? '';
  if (name === '' && !draft) throw new Mistake(`${field}.name`, 'must be given.');
  return { name, ...linesOf(field, given, ['role', 'organisation', 'contact']) };
}

/** The fields that say something. */
export function linesOf<Field extends string>(
  field: string,
  given: Given<Readonly<Record<Field, string>>>,
  names: readonly Field[],
): { readonly [Name in Field]?: string } {
  const said: { [Name in Field]?: string } = {};
  for (const name of names) {
    const text = line(`${field}.${name}`, given[name]);
    if (text !== undefined) said[name] = text;
  }
  return said;
}

const textsOf = (field: string, given: PersonGiven) =>
  linesOf(field, given, ['given', 'family', 'line', 'postcode', 'relationship']);

function datesOf(field: string, given: PersonGiven, checking: Checking) {
  const dateOfBirth = dateGiven(`${field}.dateOfBirth`, given.dateOfBirth);
  const expectedDelivery = dateGiven(`${field}.expectedDelivery`, given.expectedDelivery);
  const dates = {
    ...(dateOfBirth && { dateOfBirth }),
    ...(expectedDelivery && { expectedDelivery }),
  };
  if (!checking.draft) refuseImpossible(field, dates, checking.today);
  return dates;
}

function refuseImpossible(
  field: string,
  { dateOfBirth, expectedDelivery }: Pick<FormPerson, 'dateOfBirth' | 'expectedDelivery'>,
  today: PartialDate,
): void {
  if (dateOfBirth !== undefined && dateOfBirth > today)
    throw new Mistake(`${field}.dateOfBirth`, 'must not be in the future.');
  if (expectedDelivery !== undefined && !isExpected(expectedDelivery, today))
    throw new Mistake(`${field}.expectedDelivery`, 'must be within the next ten months.');
}

function isExpected(date: PartialDate, today: PartialDate): boolean {
  const now = Date.parse(today);
  const [earliest, latest] = [now - DAYS_OVERDUE * DAY_MS, now + DAYS_AHEAD * DAY_MS].map((at) =>
    partialDate(instant(at).slice(0, date.length)),
  );
  return earliest !== undefined && latest !== undefined && earliest <= date && date <= latest;
}

const SCHEMES = [
  ['nhsNumber', 'NHS_NUMBER', 'is not an NHS number: its check digit does not fit.'],
  ['upn', 'UPN', 'is not a unique pupil number: its check letter does not fit.'],
] as const;

/** A number that fails its check is a slip or somebody else's; used for matching it would name another child. */
function identifiersOf(field: string, given: PersonGiven, { draft }: Checking) {
  const said: { nhsNumber?: string; upn?: string } = {};
  for (const [name, system, fault] of SCHEMES) {
    const text = line(`${field}.${name}`, given[name]);
    if (text !== undefined) {
      const read = readIdentifier(system, text);
      if (!read?.sound && !draft) throw new Mistake(`${field}.${name}`, fault);
      said[name] = read?.value ?? text;
    }
  }
  return said;
}
