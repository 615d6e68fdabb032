const LONGEST = 64;

/** Three rows of the table, used in turn. */
type Rows = [before: Uint8Array, last: Uint8Array, next: Uint8Array];
const rows: Rows = [
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
  if (Math.max(left.length, right.length) > LONGEST) return farther;
  if (lettersApart(left, right) > cap) return farther;
  for (let column = 0; column <= right.length; column += 1) rows[1][column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow(left, right, row) > cap) return farther;
    const [before, last, next] = rows;
    [rows[0], rows[1], rows[2]] = [last, next, before];
  }
  return Math.min(rows[1][right.length] ?? farther, farther);
}

/** How much more often each letter stands in one text than in the other, by its code modulo 128. */
const surplus = new Int8Array(128);

/** Letters that one text has and the other lacks, wherever they stand: never more than the slips between them. */
export function lettersApart(left: string, right: string): number {
  for (let at = 0; at < left.length; at += 1) count(left.charCodeAt(at), 1);
  for (let at = 0; at < right.length; at += 1) count(right.charCodeAt(at), -1);
  return Math.max(takeSurplus(left, 1), takeSurplus(right, -1));
}

const count = (letter: number, by: number): void => {
  surplus[letter & 127] = (surplus[letter & 127] ?? 0) + by;
};

/** Adds up what one text has more, and sets it back to nothing. */
function takeSurplus(text: string, side: 1 | -1): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const slot = text.charCodeAt(at) & 127;
    const more = (surplus[slot] ?? 0) * side;
    if (more <= 0) continue;
    sum += more;
    surplus[slot] = 0;
  }
  return sum;
}

/** Fills one row and gives its smallest value. */
function fillRow(left: string, right: string, row: number): number {
  const [before, last, next] = rows;
  next[0] = row;
  let smallest = row;
  let cost = row;
  for (let column = 1; column <= right.length; column += 1) {
    const replaced = (last[column - 1] ?? 0) + differ(left, row - 1, right, column - 1);
    cost = Math.min(replaced, (last[column] ?? 0) + 1, cost + 1);
    if (areExchanged(left, row, right, column))
      cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    next[column] = cost;
    smallest = Math.min(smallest, cost);
  }
  return smallest;
}

const differ = (left: string, at: number, right: string, other: number): 0 | 1 =>
  left.charCodeAt(at) === right.charCodeAt(other) ? 0 : 1;

const areExchanged = (left: string, row: number, right: string, column: number): boolean =>
  row > 1 &&
  column > 1 &&
  left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
  left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
