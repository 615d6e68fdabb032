import type { IndexAnswer, PersonIndex } from '../../src/matching/person-index.ts';
import type { Query } from './population.ts';

/** What a run of queries came to. */
export type Tally = {
  readonly queries: number;
  readonly present: number;
  readonly strongRight: number;
  readonly strongWrong: number;
  readonly listed: number;
  readonly rows: number;
  readonly tooVague: number;
  readonly coTwinStrong: number;
  readonly latenciesMs: Float64Array;
};

export function tally(index: PersonIndex, queries: readonly Query[], widen: boolean): Tally {
  const counted = {
    present: 0,
    strongRight: 0,
    strongWrong: 0,
    listed: 0,
    rows: 0,
    tooVague: 0,
    coTwinStrong: 0,
  };
  const latenciesMs = new Float64Array(queries.length);
  for (const [at, query] of queries.entries()) {
    const began = process.hrtime.bigint();
    const answer = index.find(query.traits, { limit: 20, widen });
    latenciesMs[at] = Number(process.hrtime.bigint() - began) / 1e6;
    count(counted, query, answer);
  }
  return { queries: queries.length, ...counted, latenciesMs: latenciesMs.toSorted() };
}

type Counted = { -readonly [Key in keyof Omit<Tally, 'queries' | 'latenciesMs'>]: number };

function count(counted: Counted, { holding, coTwin }: Query, answer: IndexAnswer): void {
  if (holding !== undefined) counted.present += 1;
  if (answer.tooVague) counted.tooVague += 1;
  counted.rows += answer.candidates.length;
  for (const candidate of answer.candidates) {
    if (candidate.holding === holding) counted.listed += 1;
    if (candidate.match.grade !== 'PROBABLE') continue;
    if (candidate.holding === holding) counted.strongRight += 1;
    else counted.strongWrong += 1;
    if (candidate.holding === coTwin) counted.coTwinStrong += 1;
  }
}

export const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
