import { BRITISH } from '../../../samples/population/names/british.ts';
import { words } from '../../../samples/population/names/naming.ts';
import { seededRandom } from '../../../samples/population/random.ts';
import type { Random } from '../../../samples/population/random.ts';
import { mistyped, shortened } from '../../../samples/population/slips.ts';
import { labelled } from './labelled.ts';
import type { LabelledFile } from './labelled.ts';
import { misread, scrambled } from './scrambled.ts';

const CITIES = words(
  'London London London London Birmingham Leeds Bristol Hull Portsmouth Sheffield Manchester Leicester Coventry Swindon Derby Plymouth Luton Reading Norwich Oxford',
);
const DOMAINS = words(
  'smith.net jones.com harris-bailey.net taylor.org brown.biz walker.info hughes-green.com cox.net lewis.org palmer.com clarke.net hill.biz',
);

/**
 * People with one to about nine rows each, of two names, a date, a town and a mailbox, of which a fifth is
 * missing each and much of the rest is wrong: what the smallest demonstration set of Splink looks like.
 */
export function fakeThousand(seed: number, people: number): LabelledFile {
  const random = seededRandom(seed);
  const rows = Array.from({ length: people }, (_, person) => {
    const self = someone(random);
    const copies = 1 + Math.floor(8 * random.next() ** 1.6);
    return Array.from({ length: copies }, () => ({ person, fields: spoilt(random, self) }));
  }).flat();
  const headers = ['unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'cluster'];
  return labelled(
    headers,
    rows.map(({ person, fields }, at) => ({
      person,
      row: [String(at), ...fields, String(person)],
    })),
  );
}

type Fields = readonly [given: string, family: string, born: string, city: string, email: string];

function someone(random: Random): Fields {
  const sex = random.chance(0.5) ? 'FEMALE' : 'MALE';
  const given = BRITISH.given(random, sex, random.between(1970, 2005)).split(' ', 1)[0] ?? '';
  const family = BRITISH.family(random);
  const born = dayIn(random, random.between(1970, 2019));
  const box = random.chance(0.5) ? given : `${given}.${family}`;
  const email = `${box}${random.below(100)}@${random.pick(DOMAINS)}`.toLowerCase();
  return [given, family, born, random.pick(CITIES), email];
}

const two = (number: number): string => String(number).padStart(2, '0');

function spoilt(random: Random, [given, family, born, city, email]: Fields): Fields {
  const missing = (share: number, text: string): string => (random.chance(share) ? '' : text);
  const names = [
    missing(0.17, spoiltName(random, given)),
    missing(0.18, spoiltName(random, family)),
  ];
  const [first = '', last = ''] = random.chance(0.12) ? names.toReversed() : names;
  return [
    first,
    last,
    redated(random, born),
    missing(0.19, random.chance(0.35) ? scrambled(random, city) : city),
    missing(0.21, random.chance(0.4) ? scrambled(random, scrambled(random, email)) : email),
  ];
}

function spoiltName(random: Random, name: string): string {
  if (random.chance(0.12)) return shortened(random, name);
  if (random.chance(0.15)) return mistyped(random, name);
  return random.chance(0.15) ? scrambled(random, name) : name;
}

/** A digit or two other than they were, or another day altogether. */
function redated(random: Random, born: string): string {
  const kind = random.next();
  if (kind < 0.2) return misread(random, born);
  if (kind < 0.35) return misread(random, misread(random, born));
  return kind < 0.45 ? dayIn(random, Number(born.slice(0, 4)) + random.between(-2, 2)) : born;
}

const dayIn = (random: Random, year: number): string =>
  `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
