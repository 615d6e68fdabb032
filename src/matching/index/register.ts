import type { HoldingId } from '../../domain/ids.ts';
import { asId } from '../../domain/ids.ts';
import type { IdentifierSystem, Sex } from '../../domain/person.ts';
import type { Home } from '../home.ts';
import type { ReadIdentifier } from '../identifiers/identifier.ts';
import type { FamilyName } from '../names/family-name.ts';
import type { GivenName } from '../names/given-name.ts';
import type { ReadName, ReadPerson } from '../person.ts';
import type { Lists32 } from './growing.ts';
import type { Texts } from './texts.ts';

export const SEXES: readonly (Sex | undefined)[] = [undefined, 'FEMALE', 'MALE'];
export const SYSTEMS: readonly IdentifierSystem[] = [
  'NHS_NUMBER',
  'UPN',
  'FORMER_UPN',
  'NINO',
  'PNC_ID',
  'CRO',
  'LA_CHILD_ID',
  'LOCAL',
];

/** What a register is made of: columns by row, and pools of what rows share. */
export type Columns = {
  readonly holdings: Texts;
  readonly versions: Texts;
  readonly born: Uint32Array;
  readonly died: Uint32Array;
  readonly expected: Uint32Array;
  readonly sexes: Uint8Array;
  /** Pairs of numbers in the pools of given and family names. */
  readonly names: Lists32;
  /** Numbers in the texts of homes. */
  readonly homeStarts: Uint32Array;
  readonly homes: Texts;
  /** How many rows have an address in each postcode. */
  readonly postcodes: ReadonlyMap<string, number>;
  readonly districts: ReadonlyMap<string, number>;
  /** Numbers in the texts of identifiers. */
  readonly identifierStarts: Uint32Array;
  readonly identifiers: Texts;
  readonly givenNames: readonly GivenName[];
  readonly familyNames: readonly FamilyName[];
};

/** Everybody in an index, in columns: a million people in a few hundred megabytes. */
export class Register {
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  get people(): number {
    return this.#columns.born.length;
  }

  holding(row: number): HoldingId {
    return asId<HoldingId>(this.#columns.holdings.at(row));
  }

  version(row: number): string {
    return this.#columns.versions.at(row);
  }

  person(row: number): ReadPerson {
    const { born, died, expected, sexes } = this.#columns;
    return {
      names: this.#names(row),
      born: born[row] ?? 0,
      died: died[row] ?? 0,
      expected: expected[row] ?? 0,
      sex: SEXES[sexes[row] ?? 0],
      homes: this.#homes(row),
      identifiers: this.#identifiers(row),
    };
  }

  /** How many rows have a given name with each of the keys that it has. */
  countGiven<Key>(keysOf: (name: GivenName) => readonly Key[]): ReadonlyMap<Key, number> {
    const { names, givenNames } = this.#columns;
    return countByKey(givenNames.map(keysOf), (groupsOf, groups) =>
      names.countGroups(groupsOf, { from: 0, step: 2, groups }),
    );
  }

  countFamily<Key>(keysOf: (name: FamilyName) => readonly Key[]): ReadonlyMap<Key, number> {
    const { names, familyNames } = this.#columns;
    return countByKey(familyNames.map(keysOf), (groupsOf, groups) =>
      names.countGroups(groupsOf, { from: 1, step: 2, groups }),
    );
  }

  postcodes(): ReadonlyMap<string, number> {
    return this.#columns.postcodes;
  }

  districts(): ReadonlyMap<string, number> {
    return this.#columns.districts;
  }

  #names(row: number): readonly ReadName[] {
    const { names, givenNames, familyNames } = this.#columns;
    const numbers = names.of(row);
    const read: ReadName[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const given = givenNames[numbers[at] ?? 0];
      const family = familyNames[numbers[at + 1] ?? 0];
      if (given !== undefined && family !== undefined) read.push({ given, family, swapped: false });
    }
    return read;
  }

  #homes(row: number): readonly Home[] {
    const { homeStarts, homes } = this.#columns;
    const read: Home[] = [];
    const end = homeStarts[row + 1] ?? 0;
    for (let at = homeStarts[row] ?? 0; at < end; at += 1) {
      const [postcode = '', house = '', street = '', uprn = ''] = homes.at(at).split('\t');
      read.push({ postcode, house, street, uprn });
    }
    return read;
  }

  #identifiers(row: number): readonly ReadIdentifier[] {
    const { identifierStarts, identifiers } = this.#columns;
    const read: ReadIdentifier[] = [];
    const end = identifierStarts[row + 1] ?? 0;
    for (let at = identifierStarts[row] ?? 0; at < end; at += 1) {
      const text = identifiers.at(at);
      const system = SYSTEMS[text.charCodeAt(0) - FIRST_MARK];
      if (system !== undefined) read.push({ system, sound: text[1] === '+', value: text.slice(2) });
    }
    return read;
  }
}

/** Numbers the keys, has them counted by number, and gives the counts by key. */
function countByKey<Key>(
  keysOf: readonly (readonly Key[])[],
  count: (groupsOf: readonly (readonly number[])[], groups: number) => Uint32Array,
): ReadonlyMap<Key, number> {
  const numbers = new Map<Key, number>();
  const groupsOf = keysOf.map((keys) =>
    keys.map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
  const counts = count(groupsOf, numbers.size);
  return new Map(Array.from(numbers, ([key, number]) => [key, counts[number] ?? 0]));
}

const FIRST_MARK = 48;

/** An identifier as one text: its system's mark, whether it is sound, its value. */
export const identifierText = ({ system, sound, value }: ReadIdentifier): string =>
  `${String.fromCharCode(FIRST_MARK + SYSTEMS.indexOf(system))}${sound ? '+' : '-'}${value}`;

/** A home as one text. Folded parts hold no tabs. */
export const homeText = ({ postcode, house, street, uprn }: Home): string =>
  `${postcode}\t${house}\t${street}\t${uprn}`;
