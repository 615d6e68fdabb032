import { BRITISH } from '../../samples/population/names/british.ts';
import { joined, words } from '../../samples/population/names/naming.ts';
import { POLISH } from '../../samples/population/names/polish.ts';
import { seededRandom } from '../../samples/population/random.ts';
import type { Random } from '../../samples/population/random.ts';
import { misheard, mistyped } from '../../samples/population/slips.ts';
import { respaced } from './public-like/scrambled.ts';

/** Two files of plain rows in the manner of the Freely Extensible Biomedical Record Linkage generator. */
export type PlainFiles = {
  readonly headers: readonly string[];
  readonly left: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
};

/** The row's number stands in its id: `rec-12-org` in the left file, `rec-12-dup-0` in the right one. */
export const HEADERS = [
  'rec_id',
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
] as const;

const STREETS = joined(
  words(
    'ainsworth barker collie dugdale elkington florey gellibrand hawker isaacs julia kingsmill lyons macgregor narrabundah osburn page quiros reveley scullin tharwa underwood verbrugghen wanniassa yamba zelman',
  ),
  [' street', ' place', ' crescent', ' circuit', ' avenue', ' close', ' court', ' drive'],
);
const SUBURBS = joined(
  words('ash bal carl dan east fern glen hill ing karr lang mer nor oak pen rich sand tam wal yar'),
  words('wood field ton vale brook mont dale ville ridge more bury worth'),
);
const HOUSES = joined(
  words('rose river hill park lake green wattle cedar kelso myrtle'),
  words('brae vale view lodge mount farm grange court haven tops'),
);
const STATES = ['nsw', 'nsw', 'nsw', 'vic', 'vic', 'qld', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];

/** So many people in the left file, and each so often in the right one, every time with one to six errors. */
export function febrlLike(seed: number, people: number, copies = 1): PlainFiles {
  const random = seededRandom(seed);
  const originals = Array.from({ length: people }, () => original(random));
  const left = originals.map((row, at) => [`rec-${at}-org`, ...row]);
  const right = originals.flatMap((row, at) =>
    Array.from({ length: copies }, (_, copy) => [`rec-${at}-dup-${copy}`, ...spoilt(random, row)]),
  );
  return { headers: HEADERS, left, right };
}

function original(random: Random): readonly string[] {
  const naming = random.chance(0.9) ? BRITISH : POLISH;
  const sex = random.chance(0.5) ? 'FEMALE' : 'MALE';
  const year = random.between(1900, 1999);
  const given = naming.given(random, sex, year).split(' ', 1)[0] ?? '';
  const blank = (share: number, text: string): string => (random.chance(share) ? '' : text);
  const date = `${year}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
  return [
    blank(0.03, given.toLowerCase()),
    blank(0.01, naming.family(random).toLowerCase()),
    blank(0.03, String(1 + Math.floor(random.next() ** 3 * 300))),
    blank(0.02, random.pickSkewed(STREETS, 1.3)),
    blank(0.35, random.pickSkewed(HOUSES, 1.3)),
    blank(0.01, random.pickSkewed(SUBURBS, 1.5)),
    String(random.between(2000, 7999)),
    blank(0.02, random.pick(STATES)),
    blank(0.02, date),
    String(random.between(1_000_000, 9_999_999)),
  ];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Errors fall on a few fields, and on none more than twice. */
function spoilt(random: Random, row: readonly string[]): readonly string[] {
  const fields = [...row];
  const errors = random.between(1, 6);
  for (let error = 0; error < errors; error += 1) {
    const at = random.below(fields.length);
    if (random.chance(0.04)) exchange(fields, random.chance(0.5) ? [0, 1] : [3, 4]);
    else fields[at] = spoiltField(random, fields[at] ?? '');
  }
  return fields;
}

function exchange(fields: string[], [one, other]: readonly [number, number]): void {
  [fields[one], fields[other]] = [fields[other] ?? '', fields[one] ?? ''];
}

function spoiltField(random: Random, text: string): string {
  if (text === '' || random.chance(0.1)) return '';
  if (!/^\d+$/.test(text)) return spoiltText(random, text);
  const at = random.below(text.length);
  if (random.chance(0.3) && at > 0)
    return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
  return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1);
}

function spoiltText(random: Random, text: string): string {
  if (random.chance(0.06)) return respaced(random, text);
  return random.chance(0.7) ? mistyped(random, text) : misheard(random, text);
}
