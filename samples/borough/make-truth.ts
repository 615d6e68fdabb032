import type { PartialDate } from '../../src/domain/day.ts';
import { households } from '../population/household.ts';
import type { TrueHousehold, TruePerson } from '../population/person.ts';
import { seededRandom, seedFor } from '../population/random.ts';
import { changesIn, withAlias } from './changes.ts';
import type { Bachelors } from './changes.ts';
import { kinIn } from './kin.ts';
import { residentOf } from './residents.ts';
import type { Truth, TrueTie } from './truth.ts';

/** About 2,000 households. */
const PEOPLE = 5_500;

/** The borough as it truly is, but for the families of the worked referrals. */
export function makeTruth(seed: number, today: PartialDate): Truth {
  const homes = [...households(seed, PEOPLE)];
  const bachelors = bachelorsOf(homes);
  const changes = homes.map((home) => changesIn(home, seed, { today, bachelors }));
  const random = seededRandom(seedFor(seed, PEOPLE));
  const undone = new Set(changes.flatMap((change) => change.undone).map(sameTie));
  return {
    residents: [
      ...homes.flatMap(({ people }) => people.map((one) => withAlias(residentOf(one), random))),
      ...changes.flatMap(({ residents }) => residents),
    ],
    ties: [
      ...homes.flatMap(kinIn).filter((tie) => !undone.has(sameTie(tie))),
      ...changes.flatMap(({ ties }) => ties),
    ],
  };
}

const sameTie = ({ person, kind, of }: TrueTie): string => `${person} ${kind} ${of}`;

function bachelorsOf(homes: readonly TrueHousehold[]): Bachelors {
  const men: readonly TruePerson[] = homes
    .filter(({ kind }) => kind === 'SINGLE')
    .flatMap(({ people }) => people)
    .filter(({ sex, born }) => sex === 'MALE' && born > '1968' && born < '2000');
  let taken = 0;
  return {
    next: () => {
      taken += 1;
      return men[taken - 1];
    },
  };
}
