import { LETTERS_WITHOUT_MARKS, latinLookAlike, transliterated } from './scripts.ts';

/** Longer texts are no names; nothing past this is read, so that a hostile one costs nothing. */
export const LONGEST_TEXT = 200;

/**
 * A text as words of small plain letters and digits, one space between: case, accents, apostrophes,
 * hyphens, widths, invisible characters and look-alike letters make no difference. Never throws.
 */
export function fold(text: string): string {
  const start = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  if (PLAIN.test(start)) return start.toLowerCase();
  const bare = start
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(SPECIAL, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter)
    .toLowerCase();
  const words = bare.split(BETWEEN_WORDS).filter((word) => word !== '');
  return words.map(inLatin).join(' ');
}

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Marks, formatting characters and every kind of apostrophe join what stands on their sides. */
const INVISIBLE = /[\p{M}\p{Cf}'’‘`´ʼʹ′]/gu;
const SPECIAL = /[łøđðþßæœıħŧŋ]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const LATIN = /[a-z]/;
const OTHER = /[^a-z0-9]/u;

/** A word that mixes scripts is read by its looks; one in another script by its sound. */
function inLatin(word: string): string {
  if (!OTHER.test(word)) return word;
  return LATIN.test(word) ? latinLookAlike(word) : transliterated(word);
}
