import { jaroWinkler } from '../text/jaro-winkler.ts';
import { slips } from '../text/edit-distance.ts';
import { fold, LONGEST_TEXT } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { soundKey } from '../text/sounds.ts';
import { givenWords } from './placeholders.ts';
import { areCognates, areSiblingForms, variantGroups } from './variants.ts';

/** Given names made ready for comparing. */
export type GivenName = {
  /** The name that its bearer goes by, as far as the order of words tells; empty where blank. */
  readonly first: string;
  /** Other given names: middle names, and Mohammed where it only precedes the name in use. */
  readonly others: readonly string[];
  readonly groups: readonly number[];
  /** Keys under which the name is looked for: its variants' groups, or itself. */
  readonly codes: readonly number[];
  readonly sound: string;
  readonly soundCode: number;
};

export const GIVEN_LEVELS = [
  'EXACT',
  'VARIANT',
  'COGNATE',
  'MISSPELT',
  'NEAR',
  'INITIAL',
  'PARTIAL',
  'DIFFERENT',
  'BLANK',
] as const;
export type GivenLevel = (typeof GIVEN_LEVELS)[number];

export const OTHERS_LEVELS = ['AGREE', 'INITIAL', 'DIFFERENT', 'BLANK'] as const;
export type OthersLevel = (typeof OTHERS_LEVELS)[number];

/** The name that many men bear before the one they are called by. */
const PREFIX_GROUP = variantGroups('mohammed')[0];
const BLANK: GivenName = { first: '', others: [], groups: [], codes: [], sound: '', soundCode: 0 };

export function readGivenName(text: string): GivenName {
  if (text.length > LONGEST_TEXT) return BLANK;
  return givenNameOf(givenWords(fold(text)));
}

/** From words that are folded already. */
export function givenNameOf(words: readonly string[]): GivenName {
  const [lead, next] = words;
  if (lead === undefined) return BLANK;
  const prefixed = next !== undefined && next.length > 1 && isPrefix(lead) && !isPrefix(next);
  const first = prefixed ? next : lead;
  const groups = variantGroups(first);
  const sound = soundKey(first);
  return {
    first,
    others: words.filter((word) => word !== first),
    groups,
    codes: groups.length > 0 ? groups : [hashText(first)],
    sound,
    soundCode: hashText(sound),
  };
}

const isPrefix = (word: string): boolean =>
  PREFIX_GROUP !== undefined && variantGroups(word).includes(PREFIX_GROUP);

export function compareGiven(left: GivenName, right: GivenName): GivenLevel {
  if (left.first === '' || right.first === '') return 'BLANK';
  if (left.first.length === 1 || right.first.length === 1) return compareInitials(left, right);
  if (left.first === right.first) return 'EXACT';
  return compareDifferent(left, right);
}

function compareDifferent(left: GivenName, right: GivenName): GivenLevel {
  if (areSiblingForms(left.first, right.first)) return 'COGNATE';
  if (left.groups.some((group) => right.groups.includes(group))) return 'VARIANT';
  if (areCognates(left.first, right.first)) return 'COGNATE';
  if (isNear(left, right)) return 'NEAR';
  if (left.others.includes(right.first) || right.others.includes(left.first)) return 'PARTIAL';
  return 'DIFFERENT';
}

const compareInitials = (left: GivenName, right: GivenName): GivenLevel =>
  left.first.charCodeAt(0) === right.first.charCodeAt(0) ? 'INITIAL' : 'DIFFERENT';

/** So little apart that it may be a slip of the pen or the ear, or one the short form of the other. */
function isNear(left: GivenName, right: GivenName): boolean {
  const [mine, theirs] = [left.first, right.first];
  const shorter = Math.min(mine.length, theirs.length);
  if (shorter < 3) return false;
  const apart = slips(mine, theirs, 2);
  if (apart === 1 || isShortened(mine, theirs)) return true;
  return isLikely(
    jaroWinkler(mine, theirs),
    apart === 2 && shorter >= 6,
    left.sound === right.sound,
  );
}

const isLikely = (likeness: number, twoSlips: boolean, soundAlike: boolean): boolean =>
  (twoSlips && likeness >= 0.86) || (soundAlike && likeness >= 0.84);

/** Jas for Jaspreet, Tunde for Babatunde. */
function isShortened(mine: string, theirs: string): boolean {
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return (
    long.length >= 5 && (long.startsWith(short) || (short.length >= 4 && long.endsWith(short)))
  );
}

/** Middle names: agreement of any, or of an initial; different where both have some and none agrees. */
export function compareOthers(left: GivenName, right: GivenName): OthersLevel {
  const mine = left.others.filter((name) => name !== right.first);
  const theirs = right.others.filter((name) => name !== left.first);
  if (mine.length === 0 || theirs.length === 0) return 'BLANK';
  if (mine.some((name) => name.length > 1 && theirs.includes(name))) return 'AGREE';
  const initials = mine.some((name) =>
    theirs.some((other) => (name.length === 1 || other.length === 1) && name[0] === other[0]),
  );
  if (initials) return 'INITIAL';
  return mine.some((name) => theirs.some((other) => name.length > 3 && slips(name, other, 1) <= 1))
    ? 'AGREE'
    : 'DIFFERENT';
}
