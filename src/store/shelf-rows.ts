import { keyOf } from './embedded/key.ts';
import { ForeignCursor } from './errors.ts';
import type { ShelfKey, ShelfRange } from './shelf.ts';

const END = '\u001F';

/**
 * A row is one place of one document in one order, as printable ASCII: shelf, index, group, order and id,
 * each ended by U+001F, which sorts before every character of theirs. Both engines compare rows byte by
 * byte, and that is the code units of each part one after the other.
 */
export function rowOf(shelf: string, { index, group, order }: ShelfKey, id: string): string {
  return `${groupOf(shelf, index, group)}${orderIn(index, order)}${END}${textKey(id)}${END}`;
}

/** The key of any text whatever: the same order as the text's code units, unless it is so long that it is hashed. */
export function textKey(text: string): string {
  const key = printable(text);
  return key.length > LONGEST_TEXT ? `${HASHED}${keyOf(text)}` : key;
}

/** The key of the document that the row lists. */
export const documentKeyIn = (row: string): string => row.split(END)[DOCUMENT_AT] ?? '';
const DOCUMENT_AT = 4;

/** The row without what an engine has added to it. */
export const bareRow = (row: string): string => row.slice(0, row.lastIndexOf(END) + 1);

/** The rows from `lower` on and before `upper`. No row is equal to `lower`. */
export type Stretch = { readonly lower: string; readonly upper: string };

/** Where the rows of a range stand. Throws ForeignCursor where the cursor is of another list, or none. */
export function stretchOf(shelf: string, range: ShelfRange): Stretch {
  const { index, group, from, before, after, newestFirst = false } = range;
  const all = groupOf(shelf, index, group);
  const lower = from === undefined ? all : all + orderIn(index, from);
  const upper = before === undefined ? all + PAST_ALL : all + orderIn(index, before);
  if (after === undefined) return { lower, upper };
  const last = rowAt(after, all);
  return newestFirst
    ? { lower, upper: last < upper ? last : upper }
    : { lower: justPast(last) > lower ? justPast(last) : lower, upper };
}

/** Sorts after the row and after whatever an engine adds to it, and before every other row. */
export const justPast = (row: string): string => row + PAST_ALL;

export const cursorOf = (row: string): string => Buffer.from(row).toString('base64url');

function rowAt(cursor: string, group: string): string {
  const row = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!row.startsWith(group) || !row.endsWith(END) || row.length > LONGEST_ROW) {
    throw new ForeignCursor();
  }
  return row;
}

const groupOf = (shelf: string, index: string, group: string): string =>
  `${shelf}${END}${textKey(index)}${END}${textKey(group)}${END}`;

/** Cut short or hashed, it would stand in the wrong place, so it is refused. */
function orderIn(index: string, order: string): string {
  const key = printable(order);
  if (key.length > LONGEST_ORDER) throw new Error(`the order in the index ${index} is too long`);
  return key;
}

/**
 * Each code unit outside `!` to `}` becomes a longer word that sorts in its place: those up to the space
 * begin with a space, which sorts before the others, and those from `~` on with `~`, which sorts after.
 */
const printable = (text: string): string =>
  text.replaceAll(/[^!-}]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return code <= SPACE
      ? ` ${String.fromCharCode(code + SPACE + 1)}`
      : `~${code.toString(16).padStart(4, '0')}`;
  });
const SPACE = 0x20;

const PAST_ALL = '\u007F';
/** No printable text begins like this: what follows `~` there is a digit or a letter. */
const HASHED = '~~';

/** A row of the longest parts is within the 1,978 bytes of LMDB's longest key. */
const LONGEST_TEXT = 200;
const LONGEST_ORDER = 1_000;
const LONGEST_ROW = 1_900;
