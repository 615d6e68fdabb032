import { BRITISH } from '../../../samples/population/names/british.ts';
import { joined, words } from '../../../samples/population/names/naming.ts';
import { seededRandom } from '../../../samples/population/random.ts';
import type { Random } from '../../../samples/population/random.ts';
import { misheard, mistyped, shortened } from '../../../samples/population/slips.ts';
import { labelled } from './labelled.ts';
import type { LabelledFile } from './labelled.ts';

const PLACES = [
  'london',
  ...joined(
    words('ply brad lei shrews canter read ox cam glou wor lin dur pres bath har tor ips nor'),
    words('mouth ford ester bury ham ton wick field stoke dale'),
  ),
];
const WORK = words(
  'politician politician politician cricketer cricketer painter writer writer actor priest engineer botanist lawyer soldier composer explorer banker chemist architect physician',
);
const RANKS = words('sir lord baronet captain 1st 2nd baron earl of rev');
const LETTERS = 'abdefghjlnpqrstuwxyz';

const HEADERS = [
  'unique_id',
  'cluster',
  'full_name',
  'first_and_surname',
  'first_name',
  'surname',
  'dob',
  'birth_place',
  'postcode_fake',
  'gender',
  'occupation',
] as const;

/**
 * Well-known dead people with some ten rows each, the later the worse: forms of names, other parts of long
 * ones, dates known to the year, neighbouring postcodes, and much missing. Fathers and sons share names.
 */
export function historical(seed: number, people: number): LabelledFile {
  const random = seededRandom(seed);
  let before = figure(random);
  const rows = Array.from({ length: people }, (_, person) => {
    const self = random.chance(0.04) ? childOf(random, before) : figure(random);
    before = self;
    const copies = 1 + Math.floor(19 * random.next() ** 1.05);
    return Array.from({ length: copies }, (__, copy) => ({
      person,
      row: [`Q${person}-${copy + 1}`, `Q${person}`, ...written(random, self, copy / 12)],
    }));
  }).flat();
  return labelled(HEADERS, rows);
}

type Figure = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly year: number;
  readonly born: string;
  readonly place: string;
  readonly postcode: string;
  readonly sex: 'male' | 'female';
  readonly work: string;
};

function figure(random: Random): Figure {
  const sex = random.chance(0.82) ? 'male' : 'female';
  const given = BRITISH.given(random, sex === 'male' ? 'MALE' : 'FEMALE', 1960).toLowerCase();
  const family = words(BRITISH.family(random).toLowerCase().replace('-', ' '));
  const rank = random.chance(0.12)
    ? [random.pick(RANKS), 'of', ...words(BRITISH.family(random).toLowerCase())]
    : [];
  const year = random.between(1580, 1930);
  const full = random.chance(0.7);
  return {
    given: words(given),
    family: [...family, ...rank],
    year,
    born: full
      ? `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
      : `${year}-01-01`,
    place: random.pickSkewed(PLACES, 2),
    postcode: postcode(random),
    sex,
    work: random.pick(WORK),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

const postcode = (random: Random): string =>
  `${random.pick(words('tq ba bn ex pl gl sw se ox le yo dn ng'))}${random.between(1, 30)} ${inward(random)}`;
const inward = (random: Random): string =>
  `${random.below(10)}${LETTERS.charAt(random.below(20))}${LETTERS.charAt(random.below(20))}`;

/** A son or daughter of the same family and place, every tenth of the same first name. */
function childOf(random: Random, parent: Figure): Figure {
  const other = figure(random);
  const namesake = random.chance(0.1) && other.sex === parent.sex;
  const year = parent.year + random.between(20, 45);
  return {
    ...other,
    given: namesake ? parent.given : other.given,
    family: parent.family,
    year,
    born: `${year}${other.born.slice(4)}`,
    place: parent.place,
    postcode: random.chance(0.2) ? parent.postcode : other.postcode,
  };
}

function written(random: Random, self: Figure, badness: number): readonly string[] {
  const wrong = (share: number): boolean => random.chance(share * (0.6 + 1.4 * badness));
  const missing = (share: number, text: string): string => (wrong(share) ? '' : text);
  const kept = self.family.filter(() => !random.chance(0.4 * badness));
  const first = spelt(
    random,
    wrong(0.2) ? shortened(random, capital(self.given[0])) : (self.given[0] ?? ''),
    wrong(0.1),
  );
  const last = spelt(random, kept.at(-1) ?? self.family.at(-1) ?? '', wrong(0.2));
  const middle = random.chance(0.6) ? self.given.slice(1) : [];
  const full = [first, ...middle, ...kept.slice(0, -1), last].join(' ').toLowerCase();
  return [
    full,
    `${first} ${last}`.toLowerCase(),
    first.toLowerCase(),
    last.toLowerCase(),
    missing(0.25, redated(random, self.born, wrong(0.2))),
    missing(
      0.25,
      wrong(0.12) ? `${random.pick(['west', 'east', 'north'])} ${self.place}` : self.place,
    ),
    missing(0.25, wrong(0.35) ? nearby(random, self.postcode) : self.postcode),
    missing(0.25, self.sex),
    missing(0.35, self.work),
  ];
}

const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);

function spelt(random: Random, name: string, isWrong: boolean): string {
  if (!isWrong) return name;
  return random.chance(0.6) ? mistyped(random, name) : misheard(random, name);
}

/** Another month or day, only the year, or a year beside it. */
function redated(random: Random, born: string, isWrong: boolean): string {
  if (!isWrong) return born;
  const [year = '', month = '', day = ''] = born.split('-');
  const other = random.below(4);
  if (other === 0) return `${year}-01-01`;
  if (other === 1) return `${year}-${two(random.between(1, 12))}-${day}`;
  if (other === 2) return `${year}-${month}-${two(random.between(1, 28))}`;
  return `${Number(year) + random.pick([-1, 1, 10])}-${month}-${day}`;
}

const nearby = (random: Random, code: string): string =>
  `${code.slice(0, code.indexOf(' '))} ${random.chance(0.6) ? code.at(-3) : random.below(10)}${LETTERS.charAt(random.below(20))}${LETTERS.charAt(random.below(20))}`;
