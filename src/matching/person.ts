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
    names: readNames(traits.names, reader),
    born: packDate(traits.dateOfBirth),
    died: packDate(traits.dateOfDeath),
    expected: packDate(traits.expectedDelivery),
    sex: traits.sex === 'INDETERMINATE' ? undefined : traits.sex,
    homes: readMost(traits.addresses, MOST.homes, ({ line, postcode, uprn }) =>
      reader.home(line, postcode, uprn),
    ),
    identifiers: readMost(traits.identifiers, MOST.identifiers, ({ system, value }) =>
      readIdentifier(system, value),
    ),
  };
}

function readMost<Item, Read>(
  items: readonly Item[],
  most: number,
  read: (item: Item) => Read | undefined,
): readonly Read[] {
  const known: Read[] = [];
  for (let at = 0; at < items.length && at < most; at += 1) {
    const item = items[at];
    const one = item === undefined ? undefined : read(item);
    if (one !== undefined) known.push(one);
  }
  return known;
}

function readNames(names: readonly PersonName[], reader: Reader): readonly ReadName[] {
  const known: ReadName[] = [];
  for (let at = 0; at < names.length && at < MOST.names; at += 1) {
    const name = names[at];
    if (name === undefined) continue;
    const read = {
      given: reader.given(name.given),
      family: reader.family(name.family),
      swapped: false,
    };
    if (saysSomething(read)) known.push(read);
    const split = splitName(name, read);
    if (split !== undefined) known.push(split);
  }
  return known;
}

/** The same person with each name also read the other way round. */
export const readBothWays = (person: ReadPerson): ReadPerson => ({
  ...person,
  names: [...person.names, ...person.names.map(exchanged).filter(saysSomething)],
});

const saysSomething = ({ given, family }: ReadName): boolean =>
  given.first !== '' || family.whole !== '';

/** The name that a whole name in one field splits into; undefined where both fields say something. */
function splitName({ given, family }: PersonName, read: ReadName): ReadName | undefined {
  if (read.family.whole === '' && read.given.others.length > 0) {
    const words = givenWords(fold(given));
    return named(words.slice(0, -1), words.slice(-1));
  }
  if (read.given.first === '' && read.family.whole !== '' && given.trim() === '') {
    const words = familyWords(fold(family));
    return named(words.slice(0, 1), words.slice(1));
  }
  return undefined;
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
