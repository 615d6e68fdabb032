import { dayOfBirth, yearOf } from './birth.ts';
import { withChildren } from './children.ts';
import { NAMINGS, pickCommunity } from './communities.ts';
import { makePerson } from './make-person.ts';
import type { Home } from './make-person.ts';
import type { BinarySex, NamingCommunity } from './names/naming.ts';
import type { TrueHousehold, TruePerson } from './person.ts';
import { anyDwelling, dwelling } from './places.ts';
import { seededRandom, seedFor } from './random.ts';
import type { Random } from './random.ts';

/** Households from a seed, until at least so many people live in them. The same seed gives the same people. */
export function* households(seed: number, people: number): Generator<TrueHousehold> {
  const homes = Math.max(40, Math.ceil(people / 2.2));
  const ids = counter();
  for (let id = 0; ids.used() < people; id += 1) {
    const home = homeFor(seededRandom(seedFor(seed, id)), { household: id, homes, ids });
    const kind = kindOf(home.random);
    yield { id, kind, people: peopleOf(kind, home) };
  }
}

function counter(): { readonly used: () => number; readonly next: () => number } {
  let used = 0;
  return { used: () => used, next: () => used++ };
}

/** A prime, so that neighbours in the count live apart and nearly every household has a home to itself. */
const SPREAD = 1_000_003;

type Ground = {
  readonly household: number;
  readonly homes: number;
  readonly ids: ReturnType<typeof counter>;
};

function homeFor(random: Random, { household, homes, ids }: Ground): Home {
  const community = pickCommunity(random);
  return {
    random,
    household,
    community,
    family: NAMINGS[community].family(random),
    here: dwelling((household * SPREAD) % homes),
    ...(random.chance(0.35) ? { before: anyDwelling(random, homes) } : {}),
    nextId: ids.next,
  };
}

/** Shares of kinds of household, each up to its bound. */
const KINDS: readonly (readonly [TrueHousehold['kind'], number])[] = [
  ['SINGLE', 0.24],
  ['COUPLE', 0.46],
  ['FAMILY', 0.78],
  ['LONE_PARENT', 0.91],
  ['THREE_GENERATIONS', 0.96],
  ['SHARERS', 0.998],
  ['HOSTEL', 1],
];

function kindOf(random: Random): TrueHousehold['kind'] {
  const at = random.next();
  return KINDS.find(([, bound]) => at < bound)?.[0] ?? 'SINGLE';
}

function peopleOf(kind: TrueHousehold['kind'], home: Home): readonly TruePerson[] {
  const { random } = home;
  switch (kind) {
    case 'SINGLE':
      return [adult(home, anySex(random), random.between(1938, 2006))];
    case 'COUPLE':
      return couple(home, random.between(1938, 2003));
    case 'FAMILY':
      return withChildren(home, couple(home, random.between(1966, 2002)));
    case 'LONE_PARENT':
      return withChildren(home, [adult(home, 'FEMALE', random.between(1968, 2004))]);
    case 'THREE_GENERATIONS':
      return threeGenerations(home);
    case 'SHARERS':
      return strangers(home, random.between(3, 6));
    case 'HOSTEL':
      return strangers(home, random.between(15, 60));
  }
}

const anySex = (random: Random): BinarySex => (random.chance(0.5) ? 'FEMALE' : 'MALE');

type Bearer = { readonly community: NamingCommunity; readonly family: string };

function adult(home: Home, sex: BinarySex, year: number, bearer: Bearer = home): TruePerson {
  const { random } = home;
  const { community, family } = bearer;
  const born = dayOfBirth(random, year, community);
  const renamed = sex === 'FEMALE' && random.chance(0.35);
  const maiden = renamed ? { maiden: NAMINGS[community].family(random) } : {};
  return makePerson(home, { part: 'ADULT', community, sex, born, family, ...maiden });
}

function couple(home: Home, year: number): readonly TruePerson[] {
  const { random } = home;
  const community = random.chance(0.08) ? pickCommunity(random) : home.community;
  const family = random.chance(0.7) ? home.family : NAMINGS[community].family(random);
  return [
    adult(home, 'MALE', year),
    adult(home, 'FEMALE', year + random.between(-3, 6), { community, family }),
  ];
}

function strangers(home: Home, many: number): readonly TruePerson[] {
  const { random } = home;
  return Array.from({ length: many }, (): TruePerson => {
    const community = pickCommunity(random);
    const bearer = { community, family: NAMINGS[community].family(random) };
    const person = adult(home, anySex(random), random.between(1950, 2006), bearer);
    return { ...person, part: 'RESIDENT' };
  });
}

function threeGenerations(home: Home): readonly TruePerson[] {
  const { random } = home;
  const parents = couple(home, random.between(1972, 1996));
  const family = withChildren(home, parents);
  const youngest = Math.min(...parents.map(({ born }) => yearOf(born)));
  const elder = adult(
    home,
    random.chance(0.6) ? 'FEMALE' : 'MALE',
    youngest - random.between(20, 34),
  );
  return [...family, { ...elder, part: 'GRANDPARENT' }];
}
