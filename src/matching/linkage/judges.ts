import { areCognates, variantGroups } from '../names/variants.ts';
import { slips } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { soundKey } from '../text/sounds.ts';

/** Says how far two different values agree: 2 for the next best after being the same, and so on down. */
export type Judge = (left: string, right: string) => number;

const firstWord = (text: string): string => {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
};

/** 2 a form of it, 3 a slip, 4 alike, 5 different. */
export function judgeGiven(left: string, right: string): number {
  const [mine, theirs] = [firstWord(left), firstWord(right)];
  if (mine === theirs || areForms(mine, theirs)) return 2;
  const likeness = jaroWinkler(mine, theirs);
  if (isSlip(mine, theirs, likeness)) return 3;
  return isAlike(mine, theirs, likeness) || shareInitial(mine, theirs) ? 4 : 5;
}

const areForms = (mine: string, theirs: string): boolean =>
  variantGroups(mine).some((group) => variantGroups(theirs).includes(group)) ||
  areCognates(mine, theirs);

const shareInitial = (mine: string, theirs: string): boolean =>
  (mine.length === 1 || theirs.length === 1) && mine.charCodeAt(0) === theirs.charCodeAt(0);

/** Less alike than this, two words share neither a slip nor a sound, and need no closer look. */
const FAR = 0.6;

const isSlip = (mine: string, theirs: string, likeness: number): boolean =>
  likeness >= 0.92 || (likeness > FAR && slips(mine, theirs, 1) <= 1);

const isAlike = (mine: string, theirs: string, likeness: number): boolean =>
  likeness >= 0.8 || (likeness > FAR && soundKey(mine) === soundKey(theirs));

/** 2 an initial in common, 3 different. */
export const judgeMiddle = (left: string, right: string): number =>
  left.charCodeAt(0) === right.charCodeAt(0) ? 2 : 3;

/** 2 a slip, 3 alike or one part of the other, 4 different. */
export function judgeFamily(left: string, right: string): number {
  const likeness = jaroWinkler(left, right);
  if (isSlip(left, right, likeness)) return 2;
  return isAlike(left, right, likeness) || shareWord(left, right) ? 3 : 4;
}

/** 2 one slip or day and month exchanged, 3 two slips or two of three parts, 4 at most a year apart, 5 different. */
export function judgeDate(left: string, right: string): number {
  const [year, month, day] = datePartsAgree(left, right);
  if (slips(left, right, 1) <= 1 || (year && areExchanged(left, right))) return 2;
  const parts = Number(year) + Number(month) + Number(day);
  if (parts === 2 || slips(left, right, 2) <= 2) return 3;
  return isWithinAYear(left, right) ? 4 : 5;
}

const isWithinAYear = (left: string, right: string): boolean =>
  Math.abs(monthsOf(left) - monthsOf(right)) <= 12;

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6));

const datePartsAgree = (left: string, right: string): readonly [boolean, boolean, boolean] => [
  left.slice(0, 4) === right.slice(0, 4),
  left.slice(4, 6) === right.slice(4, 6),
  left.slice(6) === right.slice(6),
];

const areExchanged = (left: string, right: string): boolean =>
  left.slice(4, 6) === right.slice(6) && left.slice(6) === right.slice(4, 6);

/** 2 a slip, 3 alike or sharing a word, 4 different. */
export function judgeWords(left: string, right: string): number {
  const likeness = jaroWinkler(left, right);
  if (isSlip(left, right, likeness)) return 2;
  return likeness >= 0.8 || shareWord(left, right) ? 3 : 4;
}

function shareWord(left: string, right: string): boolean {
  if (!left.includes(' ') && !right.includes(' ')) return false;
  const words = right.split(' ');
  return left
    .split(' ')
    .some((word) => word.length > 3 && !KINDS_OF_STREET.has(word) && words.includes(word));
}

const KINDS_OF_STREET = new Set(
  'street road avenue place drive close court crescent circuit lane terrace grove gardens'.split(
    ' ',
  ),
);

/** 2 one slip, 3 two slips, 4 different. */
export const judgeCode = (left: string, right: string): number => 1 + slips(left, right, 2);

/** 2 one slip, 3 different. */
export const judgeNumber = (left: string, right: string): number =>
  left.length > 1 && right.length > 1 && slips(left, right, 1) === 1 ? 2 : 3;

/** 2 the same box or a slip, 3 alike, 4 different. */
export function judgeEmail(left: string, right: string): number {
  if (boxOf(left) === boxOf(right) || slips(left, right, 2) <= 2) return 2;
  return jaroWinkler(boxOf(left), boxOf(right)) >= 0.88 ? 3 : 4;
}

export const boxOf = (email: string): string => email.slice(0, Math.max(0, email.indexOf('@')));

/** 2 different. */
export const judgeSame: Judge = () => 2;
