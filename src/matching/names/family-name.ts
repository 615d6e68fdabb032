import { slips } from '../text/edit-distance.ts';
import { fold, LONGEST_TEXT } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { soundKey } from '../text/sounds.ts';
import { familyWords } from './placeholders.ts';

/** A family name made ready for comparing. */
export type FamilyName = {
  /** All words as one, with one spelling for Mac and one ending for both genders; empty where blank. */
  readonly whole: string;
  readonly words: readonly string[];
  readonly code: number;
  readonly sound: string;
  readonly soundCode: number;
  /** Whether every word is one that follows a given name by custom and names no family. */
  readonly customary: boolean;
};

export const FAMILY_LEVELS = [
  'EXACT',
  'MISSPELT',
  'NEAR',
  'PARTIAL',
  'CUSTOMARY',
  'DIFFERENT',
  'BLANK',
] as const;
export type FamilyLevel = (typeof FAMILY_LEVELS)[number];

/** Begum, Bibi, Kaur, Singh: borne beside, or in place of, a family's name. */
const CUSTOMARY = new Set(['begum', 'bibi', 'kaur', 'singh', 'khatun', 'khatoon', 'bi', 'sultana']);

export function readFamilyName(text: string): FamilyName {
  return familyNameOf(text.length > LONGEST_TEXT ? [] : familyWords(fold(text)));
}

/** From words that are folded already. */
export function familyNameOf(words: readonly string[]): FamilyName {
  const spelt = joinedPrefixes(words).map(oneSpelling);
  const whole = spelt.join('');
  const sound = soundKey(whole);
  return {
    whole,
    words: spelt,
    code: hashText(whole),
    sound,
    soundCode: hashText(sound),
    customary: spelt.length > 0 && spelt.every((word) => CUSTOMARY.has(word)),
  };
}

/** `mc donald` and `o brien` as one word. */
function joinedPrefixes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let prefix = '';
  for (const word of words) {
    if (word === 'mc' || word === 'mac' || word === 'o') prefix += word;
    else {
      joined.push(prefix + word);
      prefix = '';
    }
  }
  return prefix === '' ? joined : [...joined, prefix];
}

function oneSpelling(word: string): string {
  if (word.length > 5 && word.startsWith('mac')) return `mc${word.slice(3)}`;
  if (word.length > 5 && /(?:sk|ck|dzk)a$/.test(word)) return `${word.slice(0, -1)}i`;
  if (word.length > 5 && /(?:sk|ck|dzk)y$/.test(word)) return `${word.slice(0, -1)}i`;
  return word;
}

export function compareFamily(left: FamilyName, right: FamilyName): FamilyLevel {
  if (left.whole === '' || right.whole === '') return 'BLANK';
  if (left.whole === right.whole) return 'EXACT';
  if (isNear(left.whole, right.whole, left.sound === right.sound)) return 'NEAR';
  if (left.customary || right.customary) return 'CUSTOMARY';
  return shareWord(left, right) ? 'PARTIAL' : 'DIFFERENT';
}

function isNear(left: string, right: string, soundAlike: boolean): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < 3) return false;
  const apart = slips(left, right, 2);
  if (apart === 1) return shorter >= 4 || soundAlike;
  const likeness = jaroWinkler(left, right);
  if (apart === 2 && shorter >= 6) return likeness >= 0.86;
  return soundAlike && likeness >= 0.82;
}

const shareWord = (left: FamilyName, right: FamilyName): boolean =>
  (left.words.length > 1 || right.words.length > 1) &&
  left.words.some((word) => word.length > 2 && !CUSTOMARY.has(word) && right.words.includes(word));
