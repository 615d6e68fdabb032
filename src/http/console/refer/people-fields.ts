import { optionsOf } from '../front-door-words.ts';
import { dayOf, lineOf, type Field, type Typed } from '../kit/fields.ts';
import { SEX_WORDS } from '../words.ts';
import type { ShownFormPerson } from './form-shape.ts';

const MOST_PEOPLE = 20;

/** Lines that are asked of everybody, with their names in the public schema. */
const NAME_LINES = { given: 'given names', family: 'family name' } as const;
const HOME_LINES = { line: 'address without postcode', postcode: 'postcode' } as const;
const RELATIVE_LINES = { relationship: 'what they are to the child' } as const;
const CHILD_LINES = { nhsNumber: 'NHS number', upn: 'unique pupil number' } as const;
const PROFESSIONAL_LINES = {
  name: 'name',
  role: 'what they do',
  organisation: 'where they work',
  contact: 'how to reach them',
} as const;

export type Kind = 'SUBJECT' | 'CHILD' | 'ADULT' | 'PROFESSIONAL';

/** Questions about each person there is, and about one more. */
export const peopleFields = (
  path: string,
  label: string,
  kind: Kind,
  count: number,
): readonly Field[] =>
  Array.from({ length: Math.min(MOST_PEOPLE, count + 1) }, (_, index) =>
    personFields(`${path}.${String(index)}`, `${label} ${String(index + 1)}`, kind),
  ).flat();

function personFields(at: string, label: string, kind: Kind): readonly Field[] {
  const lines = (named: Readonly<Record<string, string>>): readonly Field[] =>
    Object.entries(named).map(([name, says]) => ({
      kind: 'LINE',
      name: `${at}.${name}`,
      label: `${label}: ${says}`,
    }));
  if (kind === 'PROFESSIONAL') return lines(PROFESSIONAL_LINES);
  const hint = 'As far as it is known: a year alone will do.';
  return [
    ...lines(NAME_LINES),
    ...(kind === 'SUBJECT' ? [] : lines(RELATIVE_LINES)),
    {
      kind: 'DAY',
      name: `${at}.dateOfBirth`,
      label: `${label}: date of birth`,
      hint,
    },
    {
      kind: 'LIST',
      name: `${at}.sex`,
      label: `${label}: sex`,
      options: optionsOf(SEX_WORDS),
    },
    ...(kind === 'ADULT' ? [] : unbornFields(at, label)),
    ...lines(HOME_LINES),
    ...(kind === 'ADULT' ? [] : lines(CHILD_LINES)),
  ];
}

const unbornFields = (at: string, label: string): readonly Field[] => [
  {
    kind: 'DAY',
    name: `${at}.expectedDelivery`,
    label: `${label}: when the birth is expected`,
    hint: 'Of a child not yet born.',
  },
];

const NAMES = [
  ...Object.keys({
    ...NAME_LINES,
    ...HOME_LINES,
    ...RELATIVE_LINES,
    ...CHILD_LINES,
    ...PROFESSIONAL_LINES,
  }),
  'sex',
] as readonly string[];
const DAYS = ['dateOfBirth', 'expectedDelivery'] as const;

/** The people who were typed in; whoever has nothing said of them is nobody. */
export const peopleIn = (typed: Typed, path: string): readonly object[] =>
  Array.from({ length: MOST_PEOPLE }, (_, index) =>
    personIn(typed, `${path}.${String(index)}`),
  ).filter((person) => Object.keys(person).length > 0);

const personIn = (typed: Typed, at: string): object =>
  Object.fromEntries([
    ...NAMES.flatMap((name) => said(name, lineOf(typed, `${at}.${name}`))),
    ...DAYS.flatMap((name) => said(name, dayOf(typed, `${at}.${name}`))),
  ]);

const said = (name: string, value: string | undefined) =>
  value === undefined ? [] : [[name, value] as const];

type Shown = Partial<ShownFormPerson> | Readonly<Record<string, string | null | undefined>>;

/** People of a draft, as they would have been typed. */
export const typedPeople = (
  path: string,
  people: readonly Shown[],
): readonly (readonly [string, readonly string[]])[] =>
  people.flatMap((person, index) =>
    Object.entries(person).flatMap(([name, value]) =>
      value ? typedValue(`${path}.${String(index)}.${name}`, name, value) : [],
    ),
  );

function typedValue(at: string, name: string, value: string) {
  if (!DAYS.some((day) => day === name)) return [[at, [value]] as const];
  const parts = value.split('-');
  return ['year', 'month', 'day'].flatMap((part, index) => {
    const given = parts[index];
    return given === undefined ? [] : [[`${at}-${part}`, [given]] as const];
  });
}
