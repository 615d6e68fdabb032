import { households } from '../../../samples/population/household.ts';
import type { TruePerson } from '../../../samples/population/person.ts';
import { seededRandom, seedFor } from '../../../samples/population/random.ts';
import type { Random } from '../../../samples/population/random.ts';
import { misheard, mistyped, shortened } from '../../../samples/population/slips.ts';
import { hashText } from '../../../src/matching/text/hash.ts';
import { labelled } from './labelled.ts';
import type { LabelledFile } from './labelled.ts';
import { misread } from './scrambled.ts';

const HEADERS = [
  'simulant_id',
  'household_id',
  'first_name',
  'middle_initial',
  'last_name',
  'age',
  'date_of_birth',
  'street_number',
  'street_name',
  'unit_number',
  'city',
  'state',
  'zipcode',
  'relationship_to_reference_person',
  'sex',
  'race_ethnicity',
] as const;

/** Two counts of one population some years apart: households with twins and namesakes, moves, and light noise. */
export function censusPair(
  seed: number,
  people: number,
): { readonly left: LabelledFile; readonly right: LabelledFile } {
  const all = [...households(seed, people)];
  const count = (stream: number, isLater: boolean): LabelledFile =>
    labelled(
      HEADERS,
      all.flatMap(({ people: members }, home) =>
        members.flatMap((person) => {
          const random = seededRandom(seedFor(seed ^ stream, person.id));
          if (random.chance(0.12)) return [];
          return [{ person: person.id, row: counted(random, person, { home, members, isLater }) }];
        }),
      ),
    );
  return { left: count(1, false), right: count(2, true) };
}

type Place = {
  readonly home: number;
  readonly members: readonly TruePerson[];
  readonly isLater: boolean;
};

type Slip = (random: Random, text: string) => string;
const BLANK = 0.01;

/** Blank now and then, and so often spoilt. */
function noisy(random: Random, text: string, [share, slip]: readonly [number, Slip]): string {
  if (random.chance(BLANK)) return '';
  return random.chance(share) ? slip(random, text) : text;
}
const heard: Slip = (random, text) => (random.chance(0.5) ? mistyped : misheard)(random, text);
const NAME = [0.02, heard] as const;
const TEXT = [0.01, heard] as const;
const DIGITS = [0.02, misread] as const;

function counted(random: Random, person: TruePerson, place: Place): readonly string[] {
  const [name = { given: '', family: '' }] = person.names;
  const [given = '', middle = ''] = name.given.split(' ');
  const born = bornAs(random, person, place);
  const year = Number(born.at(-1));
  return [
    String(person.id),
    String(place.home),
    noisy(random, random.chance(0.01) ? shortened(random, given) : given, NAME),
    noisy(random, middle.charAt(0), TEXT),
    noisy(random, name.family, NAME),
    noisy(random, String((place.isLater ? 2030 : 2020) - year), DIGITS),
    noisy(random, born.join('/'), DIGITS),
    ...homeOf(random, person, place.isLater),
    place.members[0] === person ? 'Reference person' : 'Other relative',
    person.sex === 'FEMALE' ? 'Female' : 'Male',
    'White',
  ];
}

/** Month, day and year; now and then exchanged, or of somebody else of the household. */
function bornAs(random: Random, person: TruePerson, { members }: Place): readonly string[] {
  const whose = random.chance(0.01) ? random.pick(members) : person;
  const [year = '', month = '', day = ''] = whose.born.split('-');
  return random.chance(0.01) ? [day, month, year] : [month, day, year];
}

function homeOf(random: Random, { addresses }: TruePerson, isLater: boolean): readonly string[] {
  const { line, postcode } = (isLater ? addresses[0] : addresses.at(-1)) ?? NOWHERE;
  const numbers = line.match(/\d+/g) ?? [''];
  const street = line.replaceAll(/^Flat|\d+|,/g, '').trim();
  return [
    noisy(random, numbers.at(-1) ?? '', DIGITS),
    noisy(random, street.toLowerCase(), NAME),
    numbers.length > 1 ? `unit ${numbers[0]}` : '',
    noisy(random, 'Northmere', TEXT),
    'WA',
    noisy(random, zipOf(postcode), DIGITS),
  ];
}
const NOWHERE = { line: '', postcode: '' };

/** Five digits for each outward half. */
const zipOf = (postcode: string): string => String(98_000 + (hashText(postcode.slice(0, 4)) % 999));
