import type { PartialDate } from '../../src/domain/day.ts';
import { partialDate } from '../../src/domain/day.ts';
import type { IdentifierSystem, PersonName, PersonTraits } from '../../src/domain/person.ts';
import type { Random } from '../population/random.ts';
import { dayAfter, dayOf } from './days.ts';
import { shortForm } from './short-forms.ts';

/** How an agency writes people down: shares of its records in which each thing happens. */
export type Habits = {
  readonly slips: number;
  readonly shortNames: number;
  readonly swappedNames: number;
  readonly formerNames: number;
  readonly dropsMiddleNames: number;
  readonly wrongBirths: number;
  readonly missingBirths: number;
  readonly vagueBirths: number;
  readonly oldAddresses: number;
  /** Whether former names and addresses are kept beside the present ones. */
  readonly keepsHistory: boolean;
  readonly keepsPropertyNumbers: boolean;
  readonly identifiers: Partial<Readonly<Record<IdentifierSystem, number>>>;
  readonly surnamesInCapitals?: boolean;
};

/** Somebody as one agency has them: nearly, and not quite, as they are. */
export function spell(traits: PersonTraits, habits: Habits, random: Random): PersonTraits {
  return {
    names: namesOf(traits.names, habits, random).map((name) =>
      habits.surnamesInCapitals ? { ...name, family: name.family.toUpperCase() } : name,
    ),
    ...bornOf(traits, habits, random),
    ...(traits.dateOfDeath === undefined ? {} : { dateOfDeath: traits.dateOfDeath }),
    ...(traits.expectedDelivery === undefined ? {} : { expectedDelivery: traits.expectedDelivery }),
    ...(traits.sex === undefined ? {} : { sex: traits.sex }),
    addresses: addressesOf(traits, habits, random),
    identifiers: traits.identifiers.filter(({ system }) =>
      random.chance(habits.identifiers[system] ?? 0),
    ),
  };
}

function namesOf(
  names: readonly PersonName[],
  habits: Habits,
  random: Random,
): readonly PersonName[] {
  const [legal, ...others] = names;
  if (legal === undefined) return [];
  const former = others.find(({ use }) => use === 'PREVIOUS');
  if (former !== undefined && random.chance(habits.formerNames))
    return [{ ...written(former, habits, random), use: 'LEGAL' }];
  return [written(legal, habits, random), ...(habits.keepsHistory ? others : [])];
}

function written(name: PersonName, habits: Habits, random: Random): PersonName {
  let { given, family } = name;
  if (random.chance(habits.dropsMiddleNames)) given = given.split(' ', 1)[0] ?? given;
  if (random.chance(habits.shortNames)) given = shortForm(given);
  if (random.chance(habits.slips)) {
    if (random.chance(0.5)) given = withSlip(given, random);
    else family = withSlip(family, random);
  }
  return random.chance(habits.swappedNames)
    ? { ...name, given: family, family: given }
    : { ...name, given, family };
}

/** One slip of the pen or the ear; the first letter is nearly always right. */
function withSlip(name: string, random: Random): string {
  if (name.length < 4) return name;
  const at = random.between(1, name.length - 2);
  const [here = '', next = ''] = [name[at], name[at + 1]];
  const heard = HEARD.find(([sound]) => name.includes(sound));
  if (heard !== undefined && random.chance(0.5)) return name.replace(heard[0], heard[1]);
  switch (random.below(3)) {
    case 0:
      return name.slice(0, at) + next + here + name.slice(at + 2);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    default:
      return name.slice(0, at) + here + name.slice(at);
  }
}

/** Sounds that are heard alike and written otherwise. */
const HEARD: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ie', 'y'],
  ['ee', 'i'],
  ['sz', 'sh'],
  ['cz', 'ch'],
  ['w', 'v'],
  ['ll', 'l'],
  ['ss', 's'],
  ['tt', 't'],
  ['y', 'i'],
];

function bornOf(
  { dateOfBirth }: PersonTraits,
  habits: Habits,
  random: Random,
): Pick<PersonTraits, 'dateOfBirth'> {
  if (dateOfBirth === undefined || random.chance(habits.missingBirths)) return {};
  if (random.chance(habits.vagueBirths)) return { dateOfBirth: dayOf(dateOfBirth.slice(0, 4)) };
  if (!random.chance(habits.wrongBirths)) return { dateOfBirth };
  return { dateOfBirth: wrongBirth(dateOfBirth, random) };
}

/** A day off, a year off, or day and month in each other's place. */
function wrongBirth(born: PartialDate, random: Random): PartialDate {
  const [year = '', month = '', day = ''] = born.split('-');
  const slip = random.pick([`${Number(year) + 1}-${month}-${day}`, `${year}-${day}-${month}`, '']);
  const wrong = partialDate(slip);
  return wrong === undefined || wrong === born ? dayAfter(born, 1) : wrong;
}

function addressesOf(
  { addresses }: PersonTraits,
  habits: Habits,
  random: Random,
): PersonTraits['addresses'] {
  const [present, former] = addresses;
  if (present === undefined) return [];
  const stale = former !== undefined && random.chance(habits.oldAddresses);
  // Nobody told the agency of the move: the old home stands as if it were still lived in.
  const kept = stale ? [{ line: former.line, postcode: former.postcode }] : addresses;
  return (habits.keepsHistory ? kept : kept.slice(0, 1)).map((address) =>
    habits.keepsPropertyNumbers || address.uprn === undefined ? address : without(address),
  );
}

function without({
  uprn: _uprn,
  ...address
}: PersonTraits['addresses'][number]): PersonTraits['addresses'][number] {
  return address;
}
