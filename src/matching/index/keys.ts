import { slippedDates, yearOf } from '../born.ts';
import type { PackedDate } from '../born.ts';
import type { Home } from '../home.ts';
import { familyOf } from '../identifiers/identifier.ts';
import type { ReadIdentifier } from '../identifiers/identifier.ts';
import type { FamilyName } from '../names/family-name.ts';
import type { GivenName } from '../names/given-name.ts';
import type { ReadName, ReadPerson } from '../person.ts';
import { hashText, mixed } from '../text/hash.ts';

/** Ways by which a record is found. Whoever shares one of these with the wanted person is compared. */
export const KEY_KINDS = [
  'IDENTIFIER',
  'BORN',
  'BORN_GIVEN',
  'BORN_FAMILY',
  'FULL_NAME',
  'SOUND_NAME',
  'SOUNDS_YEAR',
  'POSTCODE_GIVEN',
  'POSTCODE_FAMILY',
  'HOME',
] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

const identifierHash = ({ system, value }: ReadIdentifier): number =>
  hashText(value, hashText(familyOf(system)));
export const identifierKey = identifierHash;
export const bornKey = (date: PackedDate): number => mixed(date, 1);
export const fullNameKey = (given: number, family: FamilyName): number => mixed(given, family.code);
export const soundNameKey = (given: GivenName, family: FamilyName): number =>
  mixed(given.soundCode, family.soundCode);
export const homeKey = (home: Home): number =>
  home.postcode === ''
    ? hashText(home.uprn, 7)
    : mixed(hashText(home.postcode), hashText(home.house));

/** Every key of a person. */
export function keysOf(person: ReadPerson, emit: Emit): void {
  const { born, homes } = person;
  for (const identifier of person.identifiers) emit('IDENTIFIER', identifierHash(identifier));
  if (born !== 0) emit('BORN', bornKey(born));
  const postcodes: number[] = [];
  for (const home of homes) {
    emit('HOME', homeKey(home));
    if (home.postcode !== '') postcodes.push(hashText(home.postcode));
  }
  for (const name of person.names) nameKeys(name, { born, postcodes }, emit);
}

type Emit = (kind: KeyKind, hash: number) => void;
type Beside = { readonly born: PackedDate; readonly postcodes: readonly number[] };

function nameKeys({ given, family }: ReadName, { born, postcodes }: Beside, emit: Emit): void {
  for (const code of given.codes) {
    if (born !== 0) emit('BORN_GIVEN', mixed(born, code));
    if (family.whole !== '') emit('FULL_NAME', fullNameKey(code, family));
    for (const postcode of postcodes) emit('POSTCODE_GIVEN', mixed(postcode, code));
  }
  if (family.whole !== '') familyKeys({ given, family }, { born, postcodes }, emit);
}

function familyKeys(
  { given, family }: Pick<ReadName, 'given' | 'family'>,
  { born, postcodes }: Beside,
  emit: Emit,
): void {
  if (born !== 0) emit('BORN_FAMILY', mixed(born, family.soundCode));
  for (const postcode of postcodes) emit('POSTCODE_FAMILY', mixed(postcode, family.soundCode));
  if (given.first === '') return;
  emit('SOUND_NAME', soundNameKey(given, family));
  if (born !== 0)
    emit('SOUNDS_YEAR', mixed(mixed(family.soundCode, given.first.charCodeAt(0)), yearOf(born)));
}

/**
 * Keys under which the wanted person may stand because somebody slipped in writing the date of birth. Names
 * that were exchanged as well are not looked for: two such mistakes in one record are too rare.
 */
export function slippedKeys(person: ReadPerson, emit: Emit): void {
  const straight = person.names.filter(({ swapped }) => !swapped);
  for (const born of slippedDates(person.born)) {
    for (const { given, family } of straight) {
      for (const code of given.codes) emit('BORN_GIVEN', mixed(born, code));
      if (family.whole !== '') emit('BORN_FAMILY', mixed(born, family.soundCode));
    }
  }
}
