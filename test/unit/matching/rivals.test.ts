import { describe, expect, test } from 'vitest';
import { febrlLike } from '../../../bench/matching/febrl-like.ts';
import { detectColumns } from '../../../src/matching/linkage/columns.ts';
import { linkRows } from '../../../src/matching/linkage/link.ts';
import type { Link } from '../../../src/matching/linkage/link.ts';
import { weighRivals } from '../../../src/matching/linkage/rivals.ts';
import { tableOf } from '../../../src/matching/linkage/table.ts';

const link = (left: number, right: number, bits: number): Link => ({
  left,
  right,
  milliBits: bits * 1_000,
  probability: 1 / (1 + 2 ** -bits),
});
const probabilityOf = (links: readonly Link[], left: number, right: number): number =>
  links.find((one) => one.left === left && one.right === right)?.probability ?? Number.NaN;

/** Two hundred people, once in each file. */
const ONCE_EACH = Array.from({ length: 200 }, (_, row) => link(row, 1_000 + row, 30));

describe('of two files that have each person once', () => {
  test('a second link of one row gives way to a much better one', () => {
    const weighed = weighRivals([...ONCE_EACH, link(7, 1_003, 12)]);
    expect(probabilityOf(weighed, 7, 1_003)).toBeLessThan(0.001);
    expect(probabilityOf(weighed, 3, 1_003)).toBeGreaterThan(0.9999);
    expect(probabilityOf(weighed, 7, 1_007)).toBeGreaterThan(0.9999);
  });

  test('two that are as good as each other are each as likely as not, at most', () => {
    const weighed = weighRivals([...ONCE_EACH, link(500, 1_500, 12), link(501, 1_500, 12)]);
    expect(probabilityOf(weighed, 500, 1_500)).toBeCloseTo(0.5, 2);
    expect(probabilityOf(weighed, 501, 1_500)).toBeCloseTo(0.5, 2);
  });

  test('a link without a rival stays as it was, and bits and probability are one', () => {
    const weighed = weighRivals([...ONCE_EACH, link(7, 1_003, 12)]);
    expect(weighed[0]).toEqual(ONCE_EACH[0]);
    for (const { probability, milliBits } of weighed)
      expect(probability).toBeCloseTo(1 / (1 + 2 ** (-milliBits / 1_000)), 4);
  });
});

test('where one file has people several times, none of them gives way to another', () => {
  const twice = [...ONCE_EACH, ...ONCE_EACH.map(({ left }) => link(left, 2_000 + left, 25))];
  const weighed = weighRivals(twice);
  expect(weighed.every(({ probability }) => probability > 0.999)).toBe(true);
});

test('three spoilt copies of each row are all found in the other file', () => {
  const { headers, left, right } = febrlLike(8, 400, 3);
  const columns = detectColumns(headers);
  const table = tableOf({ columns, rows: left }, { columns, rows: right });
  const sure = linkRows(table, 0.99).links;
  const hits = sure.filter((one) => Math.floor((one.right - 400) / 3) === one.left);
  expect(hits).toHaveLength(sure.length);
  expect(hits.length).toBeGreaterThan(1_180);
});
