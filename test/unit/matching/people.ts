import { partialDate } from '../../../src/domain/day.ts';
import type { PartialDate } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type {
  Address,
  Identifier,
  IdentifierSystem,
  MatchGrade,
  NameUse,
  PersonName,
  PersonTraits,
  Sex,
} from '../../../src/domain/person.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import type { IndexedPerson, PersonIndex } from '../../../src/matching/person-index.ts';

export function day(text: string): PartialDate {
  const date = partialDate(text);
  if (date === undefined) throw new RangeError('A test names a date that is none');
  return date;
}

export const name = (given: string, family: string, use: NameUse = 'LEGAL'): PersonName => ({
  given,
  family,
  use,
});

export const at = (line: string, postcode: string): Address => ({ line, postcode });

export const id = (system: IdentifierSystem, value: string): Identifier => ({ system, value });

/** Valid NHS numbers of the test range. */
export const NHS = {
  one: id('NHS_NUMBER', '9990000018'),
  two: id('NHS_NUMBER', '9990000026'),
  three: id('NHS_NUMBER', '9990000034'),
} as const;

export const OAK = at('12 Oak Road', 'NM3 4AB');
export const ELM = at('7 Elm Street', 'NM5 1XY');
export const MILL = at('Flat 3, 88 Mill Lane', 'NM8 2QQ');

type Rest = {
  readonly born?: string;
  readonly died?: string;
  readonly expected?: string;
  readonly sex?: Sex;
  readonly homes?: readonly Address[];
  readonly ids?: readonly Identifier[];
  readonly also?: readonly PersonName[];
};

/** Somebody as a record, or a referral, has them. */
export function person(given: string, family: string, rest: Rest = {}): PersonTraits {
  const { born, died, expected, sex, homes = [], ids = [], also = [] } = rest;
  return {
    names: [name(given, family), ...also],
    ...(sex === undefined ? {} : { sex }),
    ...dates({ dateOfBirth: born, dateOfDeath: died, expectedDelivery: expected }),
    addresses: homes,
    identifiers: ids,
  };
}

type Dates = Pick<PersonTraits, 'dateOfBirth' | 'dateOfDeath' | 'expectedDelivery'>;

const dates = (texts: Readonly<Record<keyof Dates, string | undefined>>): Dates =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, day(text)]])),
  );

export const NOBODY: PersonTraits = { names: [], addresses: [], identifiers: [] };

export const holding = (text: string): HoldingId => asId<HoldingId>(text);

export const held = (records: Readonly<Record<string, PersonTraits>>): readonly IndexedPerson[] =>
  Object.entries(records).map(([key, traits]) => ({ holding: holding(key), version: '1', traits }));

export const indexOf = (
  records: Readonly<Record<string, PersonTraits>>,
  others: readonly IndexedPerson[] = [],
): PersonIndex => personIndex([...others, ...held(records)]);

/** The grade of every candidate, by record. */
export function gradesIn(index: PersonIndex, wanted: PersonTraits): Record<string, MatchGrade> {
  const { candidates } = index.find(wanted, { limit: 50, widen: true });
  return Object.fromEntries(candidates.map(({ holding: key, match }) => [key, match.grade]));
}
