import type { Address } from '../domain/person.ts';
import { compactOf } from './compact-text.ts';

/** Words of addresses that are written short, each with every way to write it. */
const WRITTEN_AS: readonly (readonly string[])[] = [
  ['road', 'rd'],
  ['street', 'str', 'st'],
  ['saint', 'st'],
  ['lane', 'ln', 'la'],
  ['avenue', 'ave', 'av', 'avn'],
  ['close', 'cl', 'clo'],
  ['drive', 'dr', 'drv'],
  ['court', 'ct', 'crt'],
  ['crescent', 'cres', 'cr', 'crs'],
  ['gardens', 'gdns', 'gdn', 'garden'],
  ['place', 'pl'],
  ['terrace', 'terr', 'ter', 'tce'],
  ['square', 'sq'],
  ['grove', 'grv', 'gr'],
  ['house', 'hse', 'ho'],
  ['flat', 'flt', 'fl', 'apartment', 'apt', 'unit'],
  ['park', 'pk'],
  ['green', 'grn'],
  ['mount', 'mt'],
  ['hill', 'hl'],
  ['walk', 'wk'],
  ['way', 'wy'],
  ['row', 'rw'],
  ['view', 'vw'],
  ['parade', 'pde'],
  ['boulevard', 'blvd'],
  ['north', 'nth', 'n'],
  ['south', 'sth', 's'],
  ['east', 'e'],
  ['west', 'w'],
];

/** Words that end the name of a street. */
const STREETS: ReadonlySet<string> = new Set(
  `road rd street str st lane ln la avenue ave av close cl drive dr court ct crescent cres cr gardens gdns
  garden place pl terrace terr ter tce square sq grove grv gr park pk green grn mount hill walk wk way wy
  row rw view vw parade pde boulevard blvd mews rise gate wharf quay yard end fold croft meadow meadows
  bank side common broadway circus drove path passage alley`.split(/\s+/),
);

const UNIT = /^(?:flat|flt|fl|apartment|apt|unit|room|rm|floor)$/;
const NUMBER = /^\p{N}+$/u;
/** Shorter ones would be met by chance. */
const SHORTEST = 4;
const MOST_WORDINGS = 64;

/**
 * Every way in which text may name this address, folded like the text: the whole line, each part of it that
 * has a number, the street alone, the house's name, the postcode and the UPRN.
 */
export function addressWordings({ line, postcode, uprn }: Address): readonly string[] {
  const parts = line
    .split(/[,;\n\r|/]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const wordings = [parts.flat(), ...parts.flatMap((words, at) => telling(words, at, parts))];
  return [
    ...new Set(wordings.flatMap(everyWriting)),
    ...postcodeWritings(postcode),
    ...(uprn ? [uprn.replace(/^0+/, ''), uprn] : []),
  ].filter((wording) => wording.length >= SHORTEST);
}

/** The words and numbers of a line, as the text that is searched is cut into them. */
function wordsOf(line: string): readonly string[] {
  const { text, starts } = compactOf(line);
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

/** Parts that give the place away on their own. A town does not, nor does "Flat 3". */
function telling(
  words: readonly string[],
  at: number,
  parts: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const street = streetIn(words);
  const place = words.length > 1 && (isNumbered(words, street) || isHouseName(words, at, parts));
  return [...(street ? [street] : []), ...(place ? [words] : [])];
}

const isNumbered = (words: readonly string[], street: readonly string[] | undefined): boolean =>
  hasNumber(words) && (street !== undefined || !words.some((word) => UNIT.test(word)));

const isHouseName = (
  words: readonly string[],
  at: number,
  parts: readonly (readonly string[])[],
): boolean => at === 0 && parts.length > 1 && !hasNumber(words);

const hasNumber = (words: readonly string[]) => words.some((word) => NUMBER.test(word));

/** The street's own name: from after the last number up to the word that says that it is a street. */
function streetIn(words: readonly string[]): readonly string[] | undefined {
  const last = words.findLastIndex((word) => STREETS.has(word));
  if (last < 1) return undefined;
  const from = words.slice(0, last).findLastIndex((word) => NUMBER.test(word)) + 1;
  const [first = ''] = words.slice(from);
  const named = first.length === 1 && from > 0 ? from + 1 : from;
  const street = words.slice(named, last + 1);
  return street.length > 1 ? street : undefined;
}

/** Each word in each way that it is written, together. */
function everyWriting(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (wordings, word) =>
      wordings.length > MOST_WORDINGS
        ? wordings.map((before) => before + word)
        : waysToWrite(word).flatMap((way) => wordings.map((before) => before + way)),
    [''],
  );
}

function waysToWrite(word: string): readonly string[] {
  const ways = WRITTEN_AS.filter((written) => word !== '' && written.includes(word)).flat();
  return ways.length > 0 ? [...new Set(ways)] : [word];
}

/** O and 0, I and 1 are taken for each other where postcodes are typed. */
function postcodeWritings(postcode: string): readonly string[] {
  const { text } = compactOf(postcode);
  if (text.length < SHORTEST) return [];
  return Array.from(text).reduce<readonly string[]>(
    (writings, letter) => {
      const alike = LOOKS_LIKE[letter] ?? letter;
      return Array.from(alike).flatMap((way) => writings.map((before) => before + way));
    },
    [''],
  );
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { o: 'o0', '0': '0o', i: 'i1', '1': '1i' };
