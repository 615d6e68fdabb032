import { fold, LONGEST_TEXT } from './text/fold.ts';
import { slips } from './text/edit-distance.ts';

/** An address made ready for comparing; empty texts and 0 where not known. */
export type Home = {
  /** Without spaces, in capitals. */
  readonly postcode: string;
  /** The house's numbers, flat and all, such as `4/12a`, or its folded first words where it has none. */
  readonly house: string;
  /** The first word of the street. */
  readonly street: string;
  readonly uprn: string;
};

export const HOME_LEVELS = [
  'SAME_HOME',
  'NEAR_HOME',
  'SAME_POSTCODE',
  'SAME_DISTRICT',
  'DIFFERENT',
  'BLANK',
] as const;
export type HomeLevel = (typeof HOME_LEVELS)[number];

const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;
const NUMBER = /^\d+[a-z]?$/;
const FILLERS = new Set([
  'flat',
  'apartment',
  'apt',
  'unit',
  'room',
  'the',
  'house',
  'no',
  'number',
]);
const NO_HOME = /\b(?:no fixed (?:abode|address)|nfa|unknown|not known|homeless|of no fixed)\b/;

/** Reads an address. No fixed abode, pseudo postcodes (ZZ99) and unknown ones are blank: undefined. */
export function readHome(line: string, postcode: string, uprn?: string): Home | undefined {
  const area = readPostcode(postcode);
  const folded = line.length > LONGEST_TEXT ? '' : fold(line);
  if (area === undefined || NO_HOME.test(folded)) return undefined;
  const home = { postcode: area, ...readLine(folded), uprn: readUprn(uprn) };
  return saysWhere(home) ? home : undefined;
}

function readLine(folded: string): Pick<Home, 'house' | 'street'> {
  const words = folded.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const numbers = words.filter((word) => NUMBER.test(word)).slice(0, 3);
  return {
    house: numbers.length > 0 ? numbers.join('/') : words.slice(0, 2).join(' '),
    street: words.find((word) => !NUMBER.test(word)) ?? '',
  };
}

const saysWhere = ({ postcode, house, street, uprn }: Home): boolean =>
  postcode !== '' || uprn !== '' || (house !== '' && street !== '');

/** In capitals without spaces; empty where there is none; undefined where it stands for no home. */
function readPostcode(text: string): string | undefined {
  const bare = text.length > 16 ? '' : text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.startsWith('ZZ99')) return undefined;
  return POSTCODE.test(bare) ? bare : '';
}

/** Up to 12 digits without leading zeros; 0 and repeats stand for none. */
function readUprn(text: string | undefined): string {
  const digits = (text ?? '').replace(/^0+/, '');
  return /^\d{3,12}$/.test(digits) && !/^(\d)\1+$/.test(digits) ? digits : '';
}

export const districtOf = (postcode: string): string => postcode.slice(0, -3);

export function compareHome(left: Home, right: Home): HomeLevel {
  if (areSame(left.uprn, right.uprn)) return 'SAME_HOME';
  const sameHouse = areSame(left.house, right.house);
  const sameDoor = sameHouse && areSame(left.street, right.street);
  if (left.postcode === '' || right.postcode === '') return sameDoor ? 'NEAR_HOME' : 'BLANK';
  if (left.postcode !== right.postcode) return compareAreas(left, right, sameDoor);
  return sameHouse ? 'SAME_HOME' : 'SAME_POSTCODE';
}

const areSame = (one: string, other: string): boolean => one !== '' && one === other;

function compareAreas(left: Home, right: Home, sameDoor: boolean): HomeLevel {
  if (sameDoor && slips(left.postcode, right.postcode, 1) <= 1) return 'NEAR_HOME';
  return districtOf(left.postcode) === districtOf(right.postcode) ? 'SAME_DISTRICT' : 'DIFFERENT';
}
