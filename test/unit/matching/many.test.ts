import { describe, expect, test } from 'vitest';
import type { PersonTraits } from '../../../src/domain/person.ts';

import { personIndex, type IndexedPerson } from '../../../src/matching/person-index.ts';
import { at, day, holding, OAK, person } from './people.ts';

const called = (given: string, family: string): PersonTraits =>
  person(given, family, { born: '1988-05-17', homes: [OAK] });

/** The same record under so many references. */
function* copies(traits: PersonTraits, times: number): Generator<IndexedPerson> {
  for (let nth = 0; nth < times; nth += 1)
    yield { holding: holding(`copy-${nth}`), version: '1', traits };
}

test('one record repeated a million times is built, is read through no more for it, and hides nobody else', () => {
  const flood = called('Ann', 'Lee');
  const other = called('Barnaby', 'Quill');
  const index = personIndex(
    (function* all() {
      yield* copies(flood, 1_000_000);
      yield { holding: holding('other'), version: '1', traits: other };
    })(),
  );
  expect(index.people).toBe(1_000_001);
  expect(index.find(flood, { limit: 10 })).toEqual({ tooVague: true, candidates: [] });
  expect(index.weighed(flood).length).toBeLessThanOrEqual(1_000);
  expect(index.find(other, { limit: 10 }).candidates.map((one) => one.holding)).toEqual(['other']);
}, 120_000);

describe('a household of five hundred', () => {
  const GIVEN = [
    'Abel',
    'Bruno',
    'Cosmo',
    'Dexter',
    'Ezra',
    'Felix',
    'Gideon',
    'Hector',
    'Ivor',
    'Jonah',
  ];
  const FAMILY = [
    'Adair',
    'Brack',
    'Calder',
    'Dunne',
    'Eccles',
    'Farr',
    'Grice',
    'Hale',
    'Irwin',
    'Jarvis',
  ];
  const home = at('The Old Barracks', 'NM3 4AB');
  const resident = (nth: number): PersonTraits => ({
    ...called(GIVEN[nth % 10] ?? '', FAMILY[Math.floor(nth / 10) % 10] ?? ''),
    dateOfBirth: day(
      `${1960 + Math.floor(nth / 12)}-${String(1 + (nth % 12)).padStart(2, '0')}-1${nth % 10}`,
    ),
    addresses: [home],
  });
  const residents = Array.from({ length: 500 }, (_, nth) => resident(nth));
  const books = (without: number) =>
    personIndex(
      residents.flatMap((traits, nth) =>
        nth === without ? [] : [{ holding: holding(`r-${nth}`), version: '1', traits }],
      ),
    );

  test('has each of its people found as nobody else', () => {
    const index = books(-1);
    for (const [nth, traits] of residents.entries()) {
      const { candidates } = index.find(traits, { limit: 20 });
      const probable = candidates.filter(({ match }) => match.grade === 'PROBABLE');
      expect(probable.map((one) => one.holding).filter((one) => one !== `r-${nth}`)).toEqual([]);
      expect(candidates[0]?.holding).toBe(`r-${nth}`);
    }
  });

  test('makes nobody who is not on the books probable for another', () => {
    for (const nth of [0, 77, 250, 499]) {
      const { candidates } = books(nth).find(resident(nth), { limit: 20 });
      expect(candidates.filter(({ match }) => match.grade === 'PROBABLE')).toEqual([]);
    }
  });
});
