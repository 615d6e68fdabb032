import { candidatePairs, possiblePairs } from './block.ts';
import { rowComparer } from './compare-rows.ts';
import { chancesOf, firstGuess, learnSame, learnStrangers } from './learn.ts';
import type { Learnt } from './learn.ts';
import { observePairs, strangerPairs, thinned } from './observations.ts';
import type { Observations } from './observations.ts';
import { weighRivals } from './rivals.ts';
import type { Table } from './table.ts';
import { LEAST_LIKELY, weighThirdRows } from './third-rows.ts';

/** Two rows of a table and the probability that they are one person's. */
export type Link = {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  /** The same as odds: thousandths of a bit for one person against anything else. */
  readonly milliBits: number;
};

/** What linking came to. */
export type Linked = {
  /** The likeliest pairs first. */
  readonly links: readonly Link[];
  readonly compared: number;
  readonly possible: number;
  readonly fields: readonly string[];
};

/** Pairs by chance to learn strangers from, and candidates to learn one person's rows from. */
const CHANCE_PAIRS = 80_000;
const LEARN_FROM = 400_000;

/**
 * Finds the rows that are one person's, between two files or within one, and says how likely each pair is.
 * It learns from the rows alone how far one person's rows agree; no answer is needed or used. The same table
 * always gives the same links.
 */
export function linkRows(table: Table, atLeast: number): Linked {
  const possible = possiblePairs(table);
  const comparer = rowComparer(table);
  const fields = comparer.fields.map(({ name }) => name);
  if (possible === 0 || fields.length === 0) return { links: [], compared: 0, possible, fields };
  const pairs = candidatePairs(table);
  const candidates = observePairs(pairs, comparer);
  const chance = observePairs(strangerPairs(table, Math.min(CHANCE_PAIRS, possible)), comparer);
  const learnt = learn(table, candidates, chance);
  const within = table.left === table.rows;
  const least = Math.min(atLeast, within ? LEAST_LIKELY : EVEN);
  const found: Link[] = [];
  for (let nth = 0; nth < candidates.count; nth += 1) {
    const { same, bits } = chancesOf(learnt, candidates, nth);
    if (same < least) continue;
    const milliBits = Math.round(1000 * bits);
    found.push({ left: pairs.left(nth), right: pairs.right(nth), probability: same, milliBits });
  }
  const weighed = within ? weighThirdRows(found) : weighRivals(found);
  const links = weighed
    .filter(({ probability }) => probability >= atLeast)
    .toSorted((one, other) => other.milliBits - one.milliBits);
  return { links, compared: candidates.count, possible, fields };
}

/** Whatever is likelier than not may be a rival. */
const EVEN = 0.5;

/** Strangers and one person's rows are each learnt twice, the second time with a better idea of the other. */
function learn(table: Table, candidates: Observations, chance: Observations): Learnt {
  const possible = possiblePairs(table);
  const fewer = thinned(candidates, LEARN_FROM);
  const scaled = (possible * fewer.count) / Math.max(1, candidates.count);
  const guess = firstGuess(candidates, Math.min(0.1, table.left / 2 / possible));
  let learnt = guess;
  for (let pass = 0; pass < 2; pass += 1)
    learnt = learnSame(learnStrangers(learnt, chance), fewer, scaled);
  return learnt;
}
