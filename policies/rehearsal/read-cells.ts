import type { TableRow } from './markdown-rows.ts';

/** A cell that cannot be read; the message names the column and lists what it may say. */
export class Unreadable extends Error {}

/** Reads one cell by the words that stand for codes. Throws Unreadable where it says something else. */
export function read<Code extends PropertyKey>(
  row: TableRow,
  column: string,
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): Code {
  const cell = said(row, column);
  const found = codes.find((code) => words[code] === cell);
  if (found === undefined)
    throw new Unreadable(
      `“${column}” must be one of: ${codes.map((code) => words[code]).join(', ')}`,
    );
  return found;
}

/** What a cell says; nothing where the table has no such column. */
export const said = ({ cells }: TableRow, column: string): string => cells.get(column) ?? '';

/** Words parted by commas, in no order. */
export const listed = (row: TableRow, column: string): ReadonlySet<string> =>
  new Set(
    said(row, column)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
