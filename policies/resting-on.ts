import { lawsOf } from './lawful-basis.ts';
import type { RuleBook } from './vocabulary.ts';

/** A rule or prohibition and the laws that it rests on. */
export type Resting = {
  readonly id: string;
  readonly says: string;
  readonly owner: string;
  readonly laws: readonly string[];
};

/**
 * Everything in the rule book that rests on a law, by the words in which the law is named; everything
 * where the words are empty. Case and spacing do not count, and “para 1” is not “para 18”.
 */
export function restingOn(rulebook: RuleBook, words: string): readonly Resting[] {
  const wanted = plain(words);
  const named = whole(wanted);
  return everything(rulebook).filter(
    ({ laws }) => wanted === '' || laws.some((law) => named.test(plain(law))),
  );
}

const everything = ({ sharing, prohibitions, entryProhibitions }: RuleBook): readonly Resting[] => [
  ...sharing.map(({ id, says, owner, basis }) => ({ id, says, owner, laws: lawsOf(basis) })),
  ...[...prohibitions, ...entryProhibitions].map(({ id, says, owner, law }) => ({
    id,
    says,
    owner,
    laws: [law],
  })),
];

const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The words, neither beginning nor ending within a longer word or number. */
const whole = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
