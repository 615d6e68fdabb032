import type { Evidence } from './evidence.ts';
import { matchOf } from './match.ts';
import type { Model } from './model.ts';
import type { IndexedPerson, PersonIndex } from './person-index.ts';
import { relearn, tallyOf } from './relearn.ts';
import { weigh } from './weigh.ts';

/** A model that was learnt, and what from. */
export type Trained = {
  readonly model: Model;
  /** Pairs of records that were weighed. */
  readonly pairs: number;
  /** Pairs of one person that are expected to be among them. */
  readonly samePairs: number;
  readonly rounds: number;
  /** Pairs that pass for probable, rivals apart, by the model before and by the learnt one. */
  readonly probable: { readonly before: number; readonly after: number };
};

export type Training = {
  readonly index: PersonIndex;
  /** Records to look for in the index; a record is not compared with itself. */
  readonly wanted: Iterable<IndexedPerson>;
  /** What is believed before, and stays where nothing is learnt. */
  readonly before: Model;
  /** What the learnt model is to be called. */
  readonly version: string;
};

/** Pairs below this many bits teach nothing of one person. */
const HOPELESS = -15_000;
const ROUNDS = 15;
/** Expected pairs by which the last round may still differ. */
const SETTLED = 0.01;

/**
 * Learns without any label how far records of one person agree, by expectation maximisation over the pairs
 * that an index would weigh. Strangers and relatives stay as they are believed to be, so that a family can
 * never be learnt as one person.
 */
export function trainModel({ index, wanted, before, version }: Training): Trained {
  const seen = evidenceOf(index, wanted, before);
  let model: Model = { ...before, version };
  let found = 0;
  let round = 0;
  for (; round < ROUNDS; round += 1) {
    const tally = tallyOf(seen, model, weigh);
    model = relearn(before, tally, version);
    const moved = Math.abs(tally.pairs - found);
    found = tally.pairs;
    if (moved < SETTLED) break;
  }
  return {
    model,
    pairs: seen.length,
    samePairs: Math.round(found),
    rounds: round,
    probable: { before: probableBy(before, seen), after: probableBy(model, seen) },
  };
}

const probableBy = (model: Model, seen: readonly Evidence[]): number =>
  seen.filter((evidence) => matchOf(evidence, model, 0).grade === 'PROBABLE').length;

function evidenceOf(
  index: PersonIndex,
  wanted: Iterable<IndexedPerson>,
  before: Model,
): readonly Evidence[] {
  const seen: Evidence[] = [];
  for (const { holding, traits } of wanted) {
    for (const other of index.weighed(traits)) {
      if (other.holding === holding) continue;
      if (weigh(other.evidence, before).total > HOPELESS) seen.push(other.evidence);
    }
  }
  return seen;
}
