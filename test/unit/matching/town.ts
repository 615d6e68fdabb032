import { households } from '../../../samples/population/household.ts';
import type { TruePerson } from '../../../samples/population/person.ts';
import { seededRandom, seedFor } from '../../../samples/population/random.ts';
import { REGISTER_ERRORS, writtenDown } from '../../../samples/population/records.ts';
import type { IndexedPerson } from '../../../src/matching/person-index.ts';
import { holding } from './people.ts';

/** The people of a made-up town. */
export const population = (seed: number, people: number): readonly TruePerson[] =>
  [...households(seed, people)].flatMap((household) => household.people);

/** The same as one agency wrote them down, under holdings `town-1` and so on. */
export const townsfolk = (seed: number, people: number): readonly IndexedPerson[] =>
  population(seed, people).map((person) => ({
    holding: holding(`town-${person.id}`),
    version: '1',
    traits: writtenDown(
      person,
      REGISTER_ERRORS,
      seededRandom(seedFor(seed, person.id)),
      Math.ceil(people / 2.2),
    ),
  }));
