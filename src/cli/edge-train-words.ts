import { modelDigest } from '../matching/model-file.ts';
import type { Model } from '../matching/model.ts';
import type { Trained } from '../matching/train.ts';
import { whatChanged } from '../matching/what-changed.ts';
import type { Change } from '../matching/what-changed.ts';

/** All that whoever releases a model has to look at. */
export type Review = Pick<Trained, 'pairs' | 'samePairs' | 'rounds' | 'probable'> & {
  readonly version: string;
  /** What the model is weighed against: the one in use. */
  readonly before: string;
  /** SHA-256 of the model's canonical text. */
  readonly digest: string;
  /** Whether there was too little to learn from. */
  readonly isThin: boolean;
  readonly changes: readonly Change[];
};

/** Fewer pairs of one person than this and what is believed already outweighs what is learnt. */
const ENOUGH = 200;

export const reviewOf = (
  { model, pairs, samePairs, rounds, probable }: Trained,
  before: Model,
): Review => ({
  version: model.version,
  before: before.version,
  digest: modelDigest(model),
  pairs,
  samePairs,
  rounds,
  probable,
  isThin: samePairs < ENOUGH,
  changes: whatChanged(before, model),
});

export function reviewInWords(review: Review): string {
  const { version, before, digest, changes, probable } = review;
  return `${[
    `Model ${version}, learnt in ${review.rounds} rounds from ${inFull(review.pairs)} pairs of records, of which about ${inFull(review.samePairs)} are of one person.`,
    ...(review.isThin
      ? ['That is too few to learn much from: what was believed before counts for more.']
      : []),
    `Compared with ${before}, ${inFull(probable.after)} of these pairs would pass for probable, before ${inFull(probable.before)}.`,
    ...(changes.length === 0
      ? ['No weight differs from it by a tenth of a bit.']
      : ['What is expected of one person’s records otherwise than before:']),
    ...changes.map(({ says }) => `- ${says}`),
    `SHA-256 ${digest}. Have this reviewed before the model is used.`,
  ].join('\n')}\n`;
}

const inFull = (number: number): string => number.toLocaleString('en-GB');
