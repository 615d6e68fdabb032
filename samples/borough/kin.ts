import type { TrueHousehold, TruePerson } from '../population/person.ts';
import { residentId } from './residents.ts';
import type { TrueTie } from './truth.ts';

/** Who is who to whom in a household, as the population has it. */
export const kinIn = (household: TrueHousehold): readonly TrueTie[] => [
  ...household.people.flatMap(parentsOf),
  ...siblingsIn(household.people),
  ...adultsIn(household),
];

const tie = (person: number, kind: TrueTie['kind'], of: number): TrueTie => ({
  person: residentId(person),
  kind,
  of: residentId(of),
});

const parentsOf = ({ id, mother, father }: TruePerson): readonly TrueTie[] => [
  ...(mother === undefined ? [] : [tie(mother, 'MOTHER', id)]),
  ...(father === undefined ? [] : [tie(father, 'FATHER', id)]),
];

function siblingsIn(people: readonly TruePerson[]): readonly TrueTie[] {
  const children = people.filter(({ part }) => part === 'CHILD');
  return pairs(children).map(([one, other]) =>
    tie(one.id, one.twin === other.id ? 'TWIN' : 'SIBLING', other.id),
  );
}

function adultsIn({ kind, people }: TrueHousehold): readonly TrueTie[] {
  const adults = people.filter(({ part }) => part === 'ADULT');
  const elders = people.filter(({ part }) => part === 'GRANDPARENT');
  const children = people.filter(({ part }) => part === 'CHILD');
  if (kind === 'SHARERS')
    return pairs(people).map(([one, other]) => tie(one.id, 'HOUSEHOLD_MEMBER', other.id));
  return [
    ...pairs(adults).map(([one, other]) => tie(one.id, coupleKind(one, other), other.id)),
    ...elders.flatMap((elder) => children.map(({ id }) => tie(elder.id, 'GRANDPARENT', id))),
  ];
}

/** Couples of one name are taken to be married. */
const coupleKind = (one: TruePerson, other: TruePerson): TrueTie['kind'] =>
  one.names[0]?.family === other.names[0]?.family ? 'SPOUSE' : 'PARTNER';

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
