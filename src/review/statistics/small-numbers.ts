/** One number of a group; null where it is too small to be told, or would tell one that is. */
export type Cell = { readonly label: string; readonly count: number | null };

/** Fewer than this, and somebody who knows the borough may know who they are. */
const SMALLEST_TOLD = 5;

/**
 * The group with small numbers kept back: each from 1 to 4, and, where that is only one, the next smallest
 * besides, because the sum of the group is known from elsewhere (primary and secondary suppression). Nought is told.
 */
export function withoutSmallNumbers(counts: ReadonlyMap<string, number>): readonly Cell[] {
  const cells = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const small = new Set(
    cells.filter(([, count]) => count > 0 && count < SMALLEST_TOLD).map(([label]) => label),
  );
  if (small.size === 1) {
    const [next] = cells
      .filter(([label, count]) => count > 0 && !small.has(label))
      .toSorted(([, one], [, other]) => one - other);
    if (next) small.add(next[0]);
  }
  return cells.map(([label, count]) => ({ label, count: small.has(label) ? null : count }));
}

/**
 * The same cells of several months, added up. What is kept back in one month is kept back in the sum, so that
 * no sum tells more than its months do, whichever sums are taken from each other.
 */
export function addedUp(months: readonly (readonly Cell[])[]): readonly Cell[] {
  const sums = new Map<string, number | null>();
  for (const { label, count } of months.flat()) {
    const before = sums.get(label) ?? (sums.has(label) ? null : 0);
    sums.set(label, before === null || count === null ? null : before + count);
  }
  return [...sums]
    .map(([label, count]) => ({ label, count }))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1));
}
