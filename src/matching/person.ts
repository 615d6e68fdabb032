import type { PersonName, PersonTraits, Sex } from '../domain/person.ts';
import { packDate } from './born.ts';
import type { PackedDate } from './born.ts';
import { readHome } from './home.ts';
import type { Home } from './home.ts';
import { readIdentifier } from './identifiers/identifier.ts';
import type { ReadIdentifier } from './identifiers/identifier.ts';
import { familyNameOf, readFamilyName } from './names/family-name.ts';
import type { FamilyName } from './names/family-name.ts';
import { givenNameOf, readGivenName } from './names/given-name.ts';
import type { GivenName } from './names/given-name.ts';
import { familyWords, givenWords } from './names/placeholders.ts';
import { fold } from './text/fold.ts';

/** A person's traits made ready for comparing. */
export type ReadPerson = {
  readonly names: readonly ReadName[];
  readonly born: PackedDate;
  readonly died: PackedDate;
  readonly expected: PackedDate;
  readonly sex: Sex | undefined;
  readonly homes: readonly Home[];
  readonly identifiers: readonly ReadIdentifier[];
};
export type ReadName = {
  readonly given: GivenName;
  readonly family: FamilyName;
  /** Whether given and family name were exchanged to see whether somebody wrote them so. */
  readonly swapped: boolean;
};

/** More of each than anybody has; what a record holds beyond is not looked at. */
const MOST = { names: 24, homes: 24, identifiers: 16 };

/** How texts are read; an index keeps what it has read before. */
export type Reader = {
  readonly given: (text: string) => GivenName;
  readonly family: (text: string) => FamilyName;
  readonly home: (line: string, postcode: string, uprn?: string) => Home | undefined;
};
const PLAIN_READER: Reader = { given: readGivenName, family: readFamilyName, home: readHome };

export function readPerson(traits: PersonTraits, reader: Reader = PLAIN_READER): ReadPerson {
  return {
    names: traits.names
      .slice(0, MOST.names)
      .flatMap((name) => readName(name, reader))
      .filter(saysSomething),
    born: packDate(traits.dateOfBirth),
    died: packDate(traits.dateOfDeath),
    expected: packDate(traits.expectedDelivery),
    sex: traits.sex === 'INDETERMINATE' ? undefined : traits.sex,
    homes: readHomes(traits, reader),
    identifiers: traits.identifiers
      .slice(0, MOST.identifiers)
      .map(({ system, value }) => readIdentifier(system, value))
      .filter((identifier) => identifier !== undefined),
  };
}

const readHomes = (traits: PersonTraits, reader: Reader): readonly Home[] =>
  traits.addresses
    .slice(0, MOST.homes)
    .map(({ line, postcode, uprn }) => reader.home(line, postcode, uprn))
    .filter((home) => home !== undefined);

/** The same person with each name also read the other way round. */
export const readBothWays = (person: ReadPerson): ReadPerson => ({
  ...person,
  names: [...person.names, ...person.names.map(exchanged).filter(saysSomething)],
});

const saysSomething = ({ given, family }: ReadName): boolean =>
  given.first !== '' || family.whole !== '';

/** A name, and where a whole name stands in one field, the name that it splits into. */
function readName({ given, family }: PersonName, reader: Reader): readonly ReadName[] {
  const read = { given: reader.given(given), family: reader.family(family), swapped: false };
  if (read.family.whole === '' && read.given.others.length > 0) {
    const words = givenWords(fold(given));
    return [read, named(words.slice(0, -1), words.slice(-1))];
  }
  if (read.given.first === '' && given.trim() === '' && read.family.whole !== '') {
    const words = familyWords(fold(family));
    return [read, named(words.slice(0, 1), words.slice(1))];
  }
  return [read];
}

const named = (given: readonly string[], family: readonly string[]): ReadName => ({
  given: givenNameOf(given),
  family: familyNameOf(family),
  swapped: false,
});

const exchanged = ({ given, family }: ReadName): ReadName => ({
  given: givenNameOf(family.words),
  family: familyNameOf([given.first, ...given.others].filter((word) => word !== '')),
  swapped: true,
});
