const LONGEST = 64;
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
];

/**
 * How many single-letter slips (a letter more, less, other, or two neighbours exchanged) lie between
 * two texts, up to the cap; anything farther is `cap + 1`. Optimal string alignment distance.
 */
export function slips(left: string, right: string, cap: number): number {
  if (left === right) return 0;
  const farther = cap + 1;
  if (Math.abs(left.length - right.length) > cap) return farther;
  if (left.length > LONGEST || right.length > LONGEST) return farther;
  let [before, last, next] = rows;
  for (let column = 0; column <= right.length; column += 1) last[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow({ left, right, row, before, last, next }) > cap) return farther;
    [before, last, next] = [last, next, before];
  }
  return Math.min(last[right.length] ?? farther, farther);
}

type Row = {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly before: Uint8Array;
  readonly last: Uint8Array;
  readonly next: Uint8Array;
};

/** Fills one row and gives its smallest value. */
function fillRow({ left, right, row, before, last, next }: Row): number {
  next[0] = row;
  let smallest = row;
  const letter = left.charCodeAt(row - 1);
  for (let column = 1; column <= right.length; column += 1) {
    const other = right.charCodeAt(column - 1);
    const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    let cost = Math.min(replaced, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    const exchanged =
      row > 1 &&
      column > 1 &&
      letter === right.charCodeAt(column - 2) &&
      left.charCodeAt(row - 2) === other;
    if (exchanged) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    next[column] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}
