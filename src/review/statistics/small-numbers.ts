/** One number of a group; null where it is too small to be told. */
export type Cell = { readonly label: string; readonly count: number | null };

/** Up to this many, and somebody who knows the borough may know who they are. */
const MOST_KEPT_BACK = 7;
/** What is told is told to the nearest of these. */
const STEP = 5;

/**
 * The group as it is told: 1 to 7 kept back, everything else to the nearest five, nought as nought. Because no
 * number is exact, none of those kept back can be worked out from the others, or from another group with the
 * same sum. It is what NHS Digital does below the national level (disclosure control for Hospital Episode
 * Statistics, September 2018), in place of keeping back a second number for each that is small.
 */
export const withoutSmallNumbers = (counts: ReadonlyMap<string, number>): readonly Cell[] =>
  [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, count]) => ({ label, count: told(count) }));

const told = (count: number): number | null =>
  count > 0 && count <= MOST_KEPT_BACK ? null : Math.round(count / STEP) * STEP;

/**
 * The same cells of several months, added up as they were told. What is kept back in one month is kept back in the
 * sum, so that no sum tells more than its months do, whichever sums are taken from each other.
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
