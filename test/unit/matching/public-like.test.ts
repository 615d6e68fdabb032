import { expect, test } from 'vitest';
import { publicLikeSets, scorePublicLike } from '../../../bench/matching/public-bench.ts';

/**
 * Small sets that look like the public ones. Fewer rows tell less of what is common, so the bounds of the full
 * sizes are the bench's; here nothing may be linked wrongly where the goal is that nothing is.
 */
const AT_LEAST: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'FEBRL4-like with id': [1, 0.998],
  'FEBRL4-like': [1, 0.99],
  'FEBRL3-like with id': [1, 0.995],
  'FEBRL3-like': [0.9995, 0.985],
  'fake_1000-like': [0.9, 0.8],
  'historical-like': [0.95, 0.7],
  'census-like': [0.99, 0.85],
};

test.each(publicLikeSets(5, 1_200))(
  '$name is linked without a label',
  (set) => {
    const [precision, recall] = scorePublicLike(set).map(({ value }) => value);
    const [least = 1, found = 1] = AT_LEAST[set.name] ?? [];
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(found);
  },
  60_000,
);
