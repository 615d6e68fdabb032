import { familyWords, givenWords } from '../names/placeholders.ts';
import { fold } from '../text/fold.ts';
import type { ColumnKind } from './columns.ts';
import { readDate } from './dates.ts';

const BLANKS = new Set([
  '',
  'unknown',
  'na',
  'n a',
  'nan',
  'null',
  'none',
  'not known',
  'nk',
  'undefined',
]);

/** What spreadsheets make of whole numbers in a column where some are missing. */
const DECIMAL = /^(\d+)\.0$/;

/** A value as it is compared: folded by what its column says; empty where it says nothing. */
export function readValue(kind: ColumnKind, text: string): string {
  const trimmed = text.trim().replace(DECIMAL, '$1');
  if (trimmed === '' || BLANKS.has(fold(trimmed))) return '';
  return READERS[kind](trimmed);
}

const READERS: Readonly<Record<ColumnKind, (text: string) => string>> = {
  ID: (text) => text,
  GIVEN: (text) => givenWords(fold(text)).join(' '),
  MIDDLE: (text) => fold(text),
  FAMILY: (text) => familyWords(fold(text)).join(' '),
  FULL_NAME: fold,
  BIRTH_DATE: (text) => readDate(text),
  BIRTH_YEAR: digitsOf,
  BIRTH_MONTH: digitsOf,
  BIRTH_DAY: digitsOf,
  SEX: readSex,
  NUMBER: (text) => fold(text).replaceAll(' ', ''),
  STREET: readStreet,
  LOCALITY: readStreet,
  TOWN: fold,
  POSTCODE: (text) => fold(text).replaceAll(' ', ''),
  REGION: fold,
  PROPERTY: readNumberLike,
  IDENTIFIER: readNumberLike,
  EMAIL: (text) => (text.includes('@') ? text.toLowerCase().slice(0, 100) : ''),
  PHONE: (text) => readNumberLike(text).slice(-9),
  PLACE: fold,
  OCCUPATION: fold,
};

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, 4);
}

function readSex(text: string): string {
  const letter = fold(text).charAt(0);
  if (letter === 'w' || letter === 'g') return 'f';
  if (letter === 'b') return 'm';
  return letter === 'm' || letter === 'f' ? letter : '';
}

const WHOLE_WORDS: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  cl: 'close',
  ct: 'court',
  crt: 'court',
  cres: 'crescent',
  crs: 'crescent',
  dr: 'drive',
  dve: 'drive',
  ln: 'lane',
  pl: 'place',
  sq: 'square',
  tce: 'terrace',
  ter: 'terrace',
  gdns: 'gardens',
  gr: 'grove',
  pde: 'parade',
  hwy: 'highway',
};

function readStreet(text: string): string {
  const words = fold(text).split(' ');
  return words.map((word, at) => (at === 0 ? word : (WHOLE_WORDS[word] ?? word))).join(' ');
}

/** Letters and digits only; repeats of one digit stand for none. */
function readNumberLike(text: string): string {
  const bare = fold(text).replaceAll(' ', '');
  return bare.length < 3 || /^(.)\1+$/.test(bare) ? '' : bare;
}
