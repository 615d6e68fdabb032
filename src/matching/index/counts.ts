import type { Census } from '../census.ts';
import { districtOf } from '../home.ts';
import type { ReadPerson } from '../person.ts';
import { bornKey, fullNameKey, homeKey, identifierKey, soundNameKey } from './keys.ts';
import type { KeyedPostings } from './keyed-postings.ts';

/** Of how many bearers of alike-sounding names one is written in any particular wrong way, or fewer. */
const SLIP_IN = 100;

/** Counts how many people have each name and live in each area. */
export class Counts {
  readonly #given = new Map<number, number>();
  readonly #givenAsWritten = new Map<string, number>();
  readonly #family = new Map<number, number>();
  readonly #familySounds = new Map<number, number>();
  readonly #postcodes = new Map<string, number>();
  readonly #districts = new Map<string, number>();
  #people = 0;

  add({ names, homes }: ReadPerson): void {
    this.#people += 1;
    for (const code of new Set(names.flatMap(({ given }) => given.codes)))
      increase(this.#given, code);
    for (const first of new Set(names.map(({ given }) => given.first)))
      increase(this.#givenAsWritten, first);
    for (const family of new Set(names.map((name) => name.family))) {
      increase(this.#family, family.code);
      increase(this.#familySounds, family.soundCode);
    }
    const postcodes = new Set(homes.map(({ postcode }) => postcode));
    for (const postcode of postcodes) increase(this.#postcodes, postcode);
    for (const district of new Set([...postcodes].map(districtOf)))
      increase(this.#districts, district);
  }

  /** A rare spelling of a common name counts as a slip of it, for so it came about in most records. */
  census(postings: KeyedPostings): Census {
    return {
      people: this.#people,
      given: ({ codes }) => largest(codes, (code) => this.#given.get(code) ?? 0),
      givenAsWritten: ({ first }) => this.#givenAsWritten.get(first) ?? 0,
      family: ({ code, soundCode }) =>
        orSlip(this.#family.get(code) ?? 0, this.#familySounds.get(soundCode) ?? 0),
      full: (given, family) =>
        orSlip(
          largest(given.codes, (code) => postings.count('FULL_NAME', fullNameKey(code, family))),
          postings.count('SOUND_NAME', soundNameKey(given, family)),
        ),
      born: (date) => postings.count('BORN', bornKey(date)),
      home: (home) => postings.count('HOME', homeKey(home)),
      postcode: (postcode) => this.#postcodes.get(postcode) ?? 0,
      district: (postcode) => this.#districts.get(districtOf(postcode)) ?? 0,
      identifier: (identifier) => postings.count('IDENTIFIER', identifierKey(identifier)),
    };
  }
}

const orSlip = (held: number, soundingAlike: number): number =>
  Math.max(held, Math.round(soundingAlike / SLIP_IN));

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function largest(codes: readonly number[], count: (code: number) => number): number {
  let most = 0;
  for (const code of codes) most = Math.max(most, count(code));
  return most;
}
