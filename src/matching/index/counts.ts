import type { Census } from '../census.ts';
import { districtOf } from '../home.ts';
import type { ReadPerson } from '../person.ts';
import { bornKey, fullNameKey, homeKey, identifierKey } from './keys.ts';
import type { KeyedPostings } from './keyed-postings.ts';

/** Counts how many people have each name and live in each area. */
export class Counts {
  readonly #given = new Map<number, number>();
  readonly #family = new Map<number, number>();
  readonly #postcodes = new Map<string, number>();
  readonly #districts = new Map<string, number>();
  #people = 0;

  add(person: ReadPerson): void {
    this.#people += 1;
    for (const code of new Set(person.names.flatMap(({ given }) => given.codes)))
      increase(this.#given, code);
    for (const code of new Set(person.names.map(({ family }) => family.code)))
      increase(this.#family, code);
    const postcodes = new Set(person.homes.map(({ postcode }) => postcode));
    for (const postcode of postcodes) increase(this.#postcodes, postcode);
    for (const district of new Set([...postcodes].map(districtOf)))
      increase(this.#districts, district);
  }

  census(postings: KeyedPostings): Census {
    return {
      people: this.#people,
      given: ({ codes }) => largest(codes, (code) => this.#given.get(code) ?? 0),
      family: ({ code }) => this.#family.get(code) ?? 0,
      full: ({ codes }, family) =>
        largest(codes, (code) => postings.count('FULL_NAME', fullNameKey(code, family))),
      born: (date) => postings.count('BORN', bornKey(date)),
      home: (home) => postings.count('HOME', homeKey(home)),
      postcode: (postcode) => this.#postcodes.get(postcode) ?? 0,
      district: (postcode) => this.#districts.get(districtOf(postcode)) ?? 0,
      identifier: (identifier) => postings.count('IDENTIFIER', identifierKey(identifier)),
    };
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function largest(codes: readonly number[], count: (code: number) => number): number {
  let most = 0;
  for (const code of codes) most = Math.max(most, count(code));
  return most;
}
