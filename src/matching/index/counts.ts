import type { Counts } from '../census.ts';
import { districtOf } from '../home.ts';
import { bornKey, fullNameKey, homeKey, identifierKey, soundNameKey } from './keys.ts';
import type { KeyedPostings } from './keyed-postings.ts';
import type { Register } from './register.ts';

/** Of how many bearers of alike-sounding names one is written in any particular wrong way, or fewer. */
const SLIP_IN = 100;

/**
 * Counts the people of a register. A rare spelling of a common name counts as a slip of it, for so it came
 * about in most records.
 */
export function countsOf(register: Register, postings: KeyedPostings): Counts {
  const given = {
    byCode: register.countGiven(({ codes }) => codes),
    asWritten: register.countGiven(({ first }) => [first]),
  };
  const family = {
    byCode: register.countFamily(({ code }) => [code]),
    bySound: register.countFamily(({ soundCode }) => [soundCode]),
  };
  const [postcodes, districts] = [register.postcodes(), register.districts()];
  return {
    people: register.people,
    given: ({ codes }) => largest(codes, (code) => given.byCode.get(code) ?? 0),
    givenAsWritten: ({ first }) => given.asWritten.get(first) ?? 0,
    family: ({ code, soundCode }) =>
      orSlip(family.byCode.get(code) ?? 0, family.bySound.get(soundCode) ?? 0),
    familyAsWritten: ({ code }) => family.byCode.get(code) ?? 0,
    full: (givenName, familyName) =>
      orSlip(
        largest(givenName.codes, (code) =>
          postings.count('FULL_NAME', fullNameKey(code, familyName)),
        ),
        postings.count('SOUND_NAME', soundNameKey(givenName, familyName)),
      ),
    born: (date) => postings.count('BORN', bornKey(date)),
    home: (home) => postings.count('HOME', homeKey(home)),
    postcode: (postcode) => postcodes.get(postcode) ?? 0,
    district: (postcode) => districts.get(districtOf(postcode)) ?? 0,
    identifier: (identifier) => postings.count('IDENTIFIER', identifierKey(identifier)),
  };
}

const orSlip = (held: number, soundingAlike: number): number =>
  Math.max(held, Math.round(soundingAlike / SLIP_IN));

function largest(codes: readonly number[], count: (code: number) => number): number {
  let most = 0;
  for (const code of codes) most = Math.max(most, count(code));
  return most;
}
