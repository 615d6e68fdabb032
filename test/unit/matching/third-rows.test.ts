import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/matching/linkage/link.ts';
import { weighThirdRows } from '../../../src/matching/linkage/third-rows.ts';

const link = (left: number, right: number, bits: number): Link => ({
  left,
  right,
  milliBits: bits * 1_000,
  probability: 1 / (1 + 2 ** -bits),
});
const probabilityOf = (links: readonly Link[], left: number, right: number): number =>
  links.find((one) => one.left === left && one.right === right)?.probability ?? Number.NaN;

describe('within one file', () => {
  test('a link of two rows that are both like a third becomes likelier', () => {
    const weighed = weighThirdRows([link(0, 1, 1), link(0, 2, 12), link(1, 2, 12)]);
    expect(probabilityOf(weighed, 0, 1)).toBeGreaterThan(0.98);
  });

  test('a link of two rows becomes less likely where only one of them is like a third', () => {
    const weighed = weighThirdRows([link(0, 1, 1), link(0, 2, 12)]);
    expect(probabilityOf(weighed, 0, 1)).toBeLessThan(0.1);
    expect(probabilityOf(weighed, 0, 2)).toBeGreaterThan(0.9);
  });

  test('two people who are tied by one doubtful row are not made one', () => {
    const father = [link(0, 1, 14), link(0, 2, 14), link(1, 2, 14)];
    const son = [link(10, 11, 14), link(10, 12, 14), link(11, 12, 14)];
    const weighed = weighThirdRows([...father, ...son, link(2, 10, 2)]);
    expect(probabilityOf(weighed, 2, 10)).toBeLessThan(0.2);
    for (const { left, right } of [...father, ...son])
      expect(probabilityOf(weighed, left, right)).toBeGreaterThan(0.999);
  });

  test('two rows that were never compared stay two, whatever they are both like', () => {
    const weighed = weighThirdRows([link(0, 2, 12), link(1, 2, 12)]);
    expect(weighed.map(({ left, right }) => [left, right])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('a hundred rows that say the same say no more than one', () => {
    const thirds = Array.from({ length: 100 }, (_, at) => [
      link(0, 10 + at, 12),
      link(1, 10 + at, 12),
    ]).flat();
    const byOne = weighThirdRows([link(0, 1, 1), link(0, 10, 12), link(1, 10, 12)]);
    const byMany = weighThirdRows([link(0, 1, 1), ...thirds]);
    expect(probabilityOf(byMany, 0, 1)).toBeCloseTo(probabilityOf(byOne, 0, 1), 6);
  });

  test('a link beside which there is no third row stays as it was', () => {
    const alone = link(0, 1, 3);
    expect(weighThirdRows([alone, link(5, 6, 9)])[0]).toBe(alone);
  });

  test('bits and probability stay one', () => {
    for (const { milliBits, probability } of weighThirdRows([
      link(0, 1, 1),
      link(0, 2, 12),
      link(1, 2, 3),
    ]))
      expect(probability).toBeCloseTo(1 / (1 + 2 ** (-milliBits / 1_000)), 9);
  });
});
