/** Somebody in a row: where they would best stand, and how far from the one before them at least. */
export type Wish = { readonly at: number; readonly gap: number };

/**
 * Places that keep the order and the gaps, and are nearest to those wished for (least squares): isotonic
 * regression by pooling adjacent violators, after the gaps are taken out (Barlow et al. 1972).
 */
export function nearestPlaces(wishes: readonly Wish[]): readonly number[] {
  let taken = 0;
  const gaps = wishes.map(({ gap }, index) => (taken += index === 0 ? 0 : gap));
  const pools: { mean: number; count: number }[] = [];
  for (const [index, { at }] of wishes.entries()) {
    let pool = { mean: at - (gaps[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((place, index) => place + (gaps[index] ?? 0));
}
