import { detectColumns } from '../../src/matching/linkage/columns.ts';
import type { ColumnKind } from '../../src/matching/linkage/columns.ts';
import { linkRows } from '../../src/matching/linkage/link.ts';
import type { Link } from '../../src/matching/linkage/link.ts';
import { tableOf } from '../../src/matching/linkage/table.ts';
import type { Figure } from './figure.ts';
import { febrlDoubles, febrlPair } from './public-like/febrl.ts';
import { censusPair } from './public-like/census.ts';
import { fakeThousand } from './public-like/fake-thousand.ts';
import { historical } from './public-like/historical.ts';
import type { LabelledFile } from './public-like/labelled.ts';

/** A set to link, and what is asked of it at its bound of probability. */
type PublicLike = {
  readonly name: string;
  readonly left: LabelledFile;
  readonly right?: LabelledFile;
  readonly without?: readonly ColumnKind[];
  readonly bound: number;
  readonly goals: { readonly precision?: number; readonly recall?: number; readonly f1?: number };
  readonly withinS?: number;
};

const SECONDS = 3;

/** So many rows, or people, each; the goals are those of the public sets that these look like. */
export function publicLikeSets(seed: number, size: number): readonly PublicLike[] {
  return [
    ...febrlSets(seed, size),
    {
      name: 'fake_1000-like',
      left: fakeThousand(seed, Math.ceil(size / 20)),
      bound: 0.5,
      goals: { f1: 0.865 },
      withinS: SECONDS,
    },
    {
      name: 'historical-like',
      left: historical(seed, size),
      bound: 0.5,
      goals: { precision: 0.983, f1: 0.77 },
    },
    { name: 'census-like', ...censusPair(seed, size), bound: 0.99, goals: { precision: 0.9995 } },
  ];
}

function febrlSets(seed: number, size: number): readonly PublicLike[] {
  const [pair, left] = [febrlPair(seed, size), febrlDoubles(seed, size)];
  const without: readonly ColumnKind[] = ['IDENTIFIER'];
  const rest = { bound: 0.99, withinS: SECONDS };
  return [
    { name: 'FEBRL4-like with id', ...pair, ...rest, goals: { precision: 1, recall: 0.9996 } },
    { name: 'FEBRL4-like', ...pair, ...rest, without, goals: { precision: 1, recall: 0.998 } },
    { name: 'FEBRL3-like with id', left, ...rest, goals: { precision: 1, recall: 0.999 } },
    { name: 'FEBRL3-like', left, ...rest, without, goals: { precision: 0.9998, recall: 0.993 } },
  ];
}

/** Links a set without its truth, and counts against it. */
export function scorePublicLike(set: PublicLike): readonly Figure[] {
  const { left, right, name, bound, goals, withinS } = set;
  const began = performance.now();
  const found = linked(set).filter(({ probability }) => probability >= bound);
  const seconds = (performance.now() - began) / 1_000;
  const people = [...left.people, ...(right?.people ?? [])];
  const hits = found.filter((link) => people[link.left] === people[link.right]).length;
  const precision = hits / Math.max(1, found.length);
  const recall = hits / truePairs(left.people, right?.people);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const measures = { precision, recall, f1 };
  return [
    ...(['precision', 'recall', 'f1'] as const).map((measure) => ({
      name: `${name}: ${measure} at ${bound}`,
      value: measures[measure],
      ...atLeast(goals[measure]),
    })),
    { name: `${name}: s`, value: seconds, ...(withinS === undefined ? {} : { atMost: withinS }) },
  ];
}

const atLeast = (goal: number | undefined) => (goal === undefined ? {} : { atLeast: goal });

function linked({ left, right, without = [] }: PublicLike): readonly Link[] {
  const columns = detectColumns(left.headers).filter(({ kind }) => !without.includes(kind));
  const other = right && { columns, rows: right.rows };
  return linkRows(tableOf({ columns, rows: left.rows }, other), 0.5).links;
}

/** Pairs of rows about one person, of the two files or within the one. */
function truePairs(left: readonly number[], right: readonly number[] | undefined): number {
  const counts = countEach(left);
  if (right === undefined)
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const others = countEach(right);
  return [...counts].reduce((sum, [person, count]) => sum + count * (others.get(person) ?? 0), 0);
}

function countEach(people: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
