import { deciderOf } from '../decide.ts';
import { explainerOf } from '../explain.ts';
import { mayLeaveUnder } from '../may-leave.ts';
import { suppose, type Supposition } from '../suppose.ts';
import type { RuleBook } from '../vocabulary.ts';
import { entryIn, isAboutEntry, upshotOfEntry, withWhatIsAsked } from './entry-situation.ts';
import { rowsOf, type TableRow } from './markdown-rows.ts';
import { listed, said, Unreadable } from './read-cells.ts';
import { suppositionIn, upshotOf, type Upshot } from './situation.ts';

/** One row of the tables, played through the rules. */
export type Rehearsed = {
  readonly line: number;
  /** The situation in the officer's words. */
  readonly situation: string;
} & (
  | { readonly result: 'UNREADABLE'; readonly fault: string }
  | {
      readonly result: 'AS_EXPECTED' | 'OTHERWISE';
      readonly supposed: Supposition;
      readonly expected: Upshot;
      readonly found: Upshot;
      /** How it came about, in plain sentences. */
      readonly outcome: readonly string[];
    }
);

/**
 * Plays every situation of a Markdown text through the rule book. A row passes when exactly as much is seen
 * as it says, by exactly the rules and prohibitions that it names. Pure.
 */
export function rehearserOf(rulebook: RuleBook): (markdown: string) => readonly Rehearsed[] {
  const play = playerOf(rulebook);
  return (markdown) => rowsOf(markdown).map((row) => rehearsed(row, play));
}

type Player = (row: TableRow) => {
  readonly supposed: Supposition;
  readonly found: Upshot;
  readonly outcome: readonly string[];
};

function rehearsed(row: TableRow, play: Player): Rehearsed {
  const named = { line: row.line, situation: said(row, 'Situation') };
  try {
    const played = play(row);
    const expected = { sees: said(row, 'Sees'), because: listed(row, 'Because') };
    const result = isSame(expected, played.found) ? 'AS_EXPECTED' : 'OTHERWISE';
    return { ...named, result, expected, ...played };
  } catch (cause) {
    if (cause instanceof Unreadable)
      return { ...named, result: 'UNREADABLE', fault: cause.message };
    throw cause;
  }
}

function playerOf(rulebook: RuleBook): Player {
  const decide = deciderOf(rulebook);
  const explain = explainerOf(rulebook);
  const mayLeave = mayLeaveUnder(rulebook);
  return (row) => {
    const asked = isAboutEntry(row) ? withWhatIsAsked(row) : row;
    const supposed = suppositionIn(asked);
    const matter = suppose(supposed);
    const [existence, content] = [decide('EXISTENCE', matter), decide('CONTENT', matter)];
    const found = isAboutEntry(row)
      ? upshotOfEntry(existence, mayLeave(entryIn(row, matter.category), content, matter))
      : upshotOf(existence, content);
    return { supposed, found, outcome: explain('CONTENT', matter).outcome };
  };
}

const isSame = (expected: Upshot, found: Upshot) =>
  expected.sees === found.sees &&
  expected.because.size === found.because.size &&
  [...expected.because].every((id) => found.because.has(id));
