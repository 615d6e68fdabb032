import { areCognates, variantGroups } from '../names/variants.ts';
import { lettersApart, slips } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { soundKey } from '../text/sounds.ts';

/** Says how far two different values agree: 2 for the next best after being the same, and so on down. */
export type Judge = (left: string, right: string) => number;

/** Keeps what was once worked out of a text, for as long as the files are linked. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const firstWord = (text: string): string => {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
};

/** 2 a form of it, 3 a slip, 4 alike, 5 different. */
export function judgeGiven(): Judge {
  const sound = remembered(soundKey);
  return (left, right) => {
    const [mine, theirs] = [firstWord(left), firstWord(right)];
    if (mine === theirs || areForms(mine, theirs)) return 2;
    const likeness = jaroWinkler(mine, theirs);
    if (isSlip(mine, theirs, likeness) || isSplit(left, right, likeness)) return 3;
    return isAlike(mine, theirs, likeness, sound) || shareInitial(mine, theirs) ? 4 : 5;
  };
}

/** A name that a blank came into by mistake. */
const isSplit = (left: string, right: string, likeness: number): boolean =>
  likeness > FAR && left.includes(' ') !== right.includes(' ') && slips(left, right, 1) === 1;

const areForms = (mine: string, theirs: string): boolean => {
  const groups = variantGroups(mine);
  if (groups.length > 0 && variantGroups(theirs).some((group) => groups.includes(group)))
    return true;
  return areCognates(mine, theirs);
};

const shareInitial = (mine: string, theirs: string): boolean =>
  (mine.length === 1 || theirs.length === 1) && mine.charCodeAt(0) === theirs.charCodeAt(0);

/** Less alike than this, two words share neither a slip nor a sound, and need no closer look. */
const FAR = 0.6;

const isSlip = (mine: string, theirs: string, likeness: number): boolean =>
  likeness >= 0.92 || (likeness > FAR && slips(mine, theirs, 1) <= 1);

const isAlike = (
  mine: string,
  theirs: string,
  likeness: number,
  sound: (text: string) => string,
): boolean => likeness >= 0.8 || (likeness > FAR && sound(mine) === sound(theirs));

/** 2 an initial in common, 3 different. */
export const judgeMiddle = (): Judge => (left, right) =>
  left.charCodeAt(0) === right.charCodeAt(0) ? 2 : 3;

/** 2 a slip, 3 alike or one part of the other, 4 different. */
export function judgeFamily(): Judge {
  const sound = remembered(soundKey);
  const shareWord = sharedWords();
  return (left, right) => {
    const likeness = jaroWinkler(left, right);
    if (isSlip(left, right, likeness)) return 2;
    return isAlike(left, right, likeness, sound) || shareWord(left, right) ? 3 : 4;
  };
}

/**
 * 2 one slip or day and month exchanged, 3 two slips or two of three parts, 4 at most a year apart, 5 different.
 * Where one side knows the year alone, nothing but the year can agree.
 */
export const judgeDate = (): Judge => (left, right) => {
  if (!isYearOnly(left) && !isYearOnly(right)) return judgeWholeDates(left, right);
  return Math.abs(yearOf(left) - yearOf(right)) <= 1 ? 4 : 5;
};

function judgeWholeDates(left: string, right: string): number {
  const apart = digitsApart(left, right);
  if (apart === 1 || areExchanged(left, right)) return 2;
  if (apart === 2 || partsAgree(left, right) === 2) return 3;
  return Math.abs(monthsOf(left) - monthsOf(right)) <= 12 ? 4 : 5;
}

/** 1 January is written where no day is known. */
const isYearOnly = (date: string): boolean => date.endsWith('0101') || date.endsWith('0000');
const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthsOf = (date: string): number => yearOf(date) * 12 + Number(date.slice(4, 6));

/** Digits that are other than they were; two neighbours exchanged count as one. No date is longer or shorter. */
function digitsApart(left: string, right: string): number {
  let apart = 0;
  for (let at = 0; at < left.length; at += 1) {
    if (left[at] === right[at]) continue;
    apart += 1;
    if (left[at] === right[at + 1] && left[at + 1] === right[at]) at += 1;
  }
  return apart;
}

const partsAgree = (left: string, right: string): number =>
  Number(left.slice(0, 4) === right.slice(0, 4)) +
  Number(left.slice(4, 6) === right.slice(4, 6)) +
  Number(left.slice(6) === right.slice(6));

const areExchanged = (left: string, right: string): boolean =>
  left.slice(0, 4) === right.slice(0, 4) &&
  left.slice(4, 6) === right.slice(6) &&
  left.slice(6) === right.slice(4, 6);

/** 2 a slip, 3 alike or sharing a word, 4 different. */
export function judgeWords(): Judge {
  const shareWord = sharedWords();
  return (left, right) => {
    const likeness = jaroWinkler(left, right);
    if (isSlip(left, right, likeness)) return 2;
    return likeness >= 0.8 || shareWord(left, right) ? 3 : 4;
  };
}

/** Whether two texts, one of them of several words, share one that says something. */
function sharedWords(): (left: string, right: string) => boolean {
  const wordsOf = remembered((text) =>
    text.split(' ').filter((word) => word.length > 3 && !KINDS_OF_STREET.has(word)),
  );
  return (left, right) => {
    if (!left.includes(' ') && !right.includes(' ')) return false;
    const words = wordsOf(right);
    return wordsOf(left).some((word) => words.includes(word));
  };
}

const KINDS_OF_STREET = new Set(
  'street road avenue place drive close court crescent circuit lane terrace grove gardens'.split(
    ' ',
  ),
);

/** 2 one slip, 3 two slips, 4 different. */
export const judgeCode = (): Judge => (left, right) => 1 + slips(left, right, 2);

/** 2 one slip, 3 different. */
export const judgeNumber = (): Judge => (left, right) =>
  left.length > 1 && right.length > 1 && slips(left, right, 1) === 1 ? 2 : 3;

/**
 * 2 the same box, a slip or two, or letters in other places, 3 alike on both sides of the sign, 4 different. A
 * box alone that is alike says no more than that the names are.
 */
export function judgeEmail(): Judge {
  const boxIn = remembered(boxOf);
  return (left, right) => {
    if (boxIn(left) === boxIn(right) || lettersApart(left, right) <= 2) return 2;
    const boxes = jaroWinkler(boxIn(left), boxIn(right));
    if (boxes < 0.8) return 4;
    return jaroWinkler(domainOf(left), domainOf(right)) >= 0.8 ? 3 : 4;
  };
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

export const boxOf = (email: string): string => email.slice(0, Math.max(0, email.indexOf('@')));

/** 2 different. */
export const judgeSame = (): Judge => () => 2;
