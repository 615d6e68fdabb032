import type { PartialDate } from '../../src/domain/day.ts';
import type { PersonName, PersonTraits } from '../../src/domain/person.ts';
import { NAMINGS, pickCommunity } from '../population/communities.ts';
import type { TrueHousehold, TruePerson } from '../population/person.ts';
import { seededRandom, seedFor } from '../population/random.ts';
import type { Random } from '../population/random.ts';
import { dayAfter } from './days.ts';
import { residentId } from './residents.ts';
import type { Resident, TrueTie } from './truth.ts';

/** What life did to a household beyond what the population knows: who left, who came, who is expected. */
export type Changes = {
  readonly residents: readonly Resident[];
  /** Ties that are no longer, or never were, what the population says. */
  readonly undone: readonly TrueTie[];
  readonly ties: readonly TrueTie[];
};

const STEP_FAMILIES = 0.14;
const FATHERS_ELSEWHERE = 0.5;
const EXPECTING = 0.025;

/** Fathers who live on their own are taken in turn from the men who do. */
export type Bachelors = { readonly next: () => TruePerson | undefined };

export function changesIn(
  household: TrueHousehold,
  seed: number,
  now: { readonly today: PartialDate; readonly bachelors: Bachelors },
): Changes {
  const random = seededRandom(seedFor(seed ^ STREAM, household.id));
  const adults = household.people.filter(({ part }) => part === 'ADULT');
  const children = household.people.filter(({ part }) => part === 'CHILD');
  const expected = expectedIn(household, adults, { random, today: now.today });
  const family = household.kind === 'FAMILY' && children.length > 0;
  if (family && random.chance(STEP_FAMILIES))
    return together(expected, stepFamily(adults, children, now.bachelors));
  if (household.kind === 'LONE_PARENT' && random.chance(FATHERS_ELSEWHERE))
    return together(expected, fatherElsewhere(adults, children, now.bachelors));
  return expected;
}

const STREAM = 0x51ab1e;
const NOTHING: Changes = { residents: [], undone: [], ties: [] };

const together = (one: Changes, other: Changes): Changes => ({
  residents: [...one.residents, ...other.residents],
  undone: [...one.undone, ...other.undone],
  ties: [...one.ties, ...other.ties],
});

/** The eldest is from before: another man's child, and half-sibling to the rest. */
function stepFamily(
  adults: readonly TruePerson[],
  children: readonly TruePerson[],
  bachelors: Bachelors,
): Changes {
  const [stepfather, mother] = adults;
  const [eldest, ...younger] = children;
  const father = bachelors.next();
  if (stepfather === undefined || eldest === undefined || father === undefined) return NOTHING;
  if (eldest.twin !== undefined || mother === undefined) return NOTHING;
  const kind = (one: TrueTie['kind']) => (child: TruePerson) => tie(eldest.id, one, child.id);
  return {
    residents: [],
    undone: [tie(stepfather.id, 'FATHER', eldest.id), ...younger.map(kind('SIBLING'))],
    ties: [
      tie(stepfather.id, 'STEP_PARENT', eldest.id),
      tie(father.id, 'FATHER', eldest.id),
      tie(father.id, 'FORMER_PARTNER', mother.id),
      ...younger.map(kind('HALF_SIBLING')),
    ],
  };
}

function fatherElsewhere(
  adults: readonly TruePerson[],
  children: readonly TruePerson[],
  bachelors: Bachelors,
): Changes {
  const [mother] = adults;
  const father = bachelors.next();
  if (mother === undefined || father === undefined) return NOTHING;
  return {
    residents: [],
    undone: [],
    ties: [
      ...children.map(({ id }) => tie(father.id, 'FATHER', id)),
      tie(father.id, 'FORMER_PARTNER', mother.id),
    ],
  };
}

/** A child on the way: no name and no day of birth, only a mother and a day to count to. */
function expectedIn(
  household: TrueHousehold,
  adults: readonly TruePerson[],
  { random, today }: { readonly random: Random; readonly today: PartialDate },
): Changes {
  const mother = adults.find(({ sex, born }) => sex === 'FEMALE' && born > '1985');
  if (mother === undefined || !random.chance(EXPECTING)) return NOTHING;
  const id = `${residentId(mother.id)}-unborn`;
  const traits: PersonTraits = {
    names: [],
    expectedDelivery: dayAfter(today, random.between(15, 210)),
    addresses: mother.addresses.slice(0, 1),
    identifiers: [],
  };
  return {
    residents: [{ id, household: `h${household.id}`, traits }],
    undone: [],
    ties: [{ person: residentId(mother.id), kind: 'MOTHER', of: id }],
  };
}

const tie = (person: number, kind: TrueTie['kind'], of: number): TrueTie => ({
  person: residentId(person),
  kind,
  of: residentId(of),
});

const ALIASES = 0.02;

/** Now and then an adult goes by another name as well. */
export function withAlias(resident: Resident, random: Random): Resident {
  const { names, dateOfBirth } = resident.traits;
  const [legal] = names;
  if (legal === undefined || dateOfBirth === undefined || dateOfBirth > '2006') return resident;
  if (!random.chance(ALIASES)) return resident;
  const family = NAMINGS[pickCommunity(random)].family(random);
  const alias: PersonName = { given: legal.given, family, use: 'ALIAS' };
  return { ...resident, traits: { ...resident.traits, names: [...names, alias] } };
}
