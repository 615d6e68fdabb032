import type { Random } from '../../../samples/population/random.ts';

/** Two letters exchanged, wherever they stand. */
export function scrambled(random: Random, text: string): string {
  if (text.length < 3) return text;
  const [one, other] = [random.below(text.length), random.below(text.length)];
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (first === last) return text;
  return (
    text.slice(0, first) +
    text.charAt(last) +
    text.slice(first + 1, last) +
    text.charAt(first) +
    text.slice(last + 1)
  );
}

/** A blank in the middle of a word, or one taken out. */
export function respaced(random: Random, text: string): string {
  if (text.includes(' ') && random.chance(0.5)) return text.replace(' ', '');
  if (text.length < 4) return text;
  const at = random.between(1, text.length - 1);
  return `${text.slice(0, at)} ${text.slice(at)}`;
}

/** One digit other than it was. */
export function misread(random: Random, text: string): string {
  const digits = [...text.matchAll(/\d/g)];
  if (digits.length === 0) return text;
  const { index } = random.pick(digits);
  return text.slice(0, index) + String(random.below(10)) + text.slice(index + 1);
}
