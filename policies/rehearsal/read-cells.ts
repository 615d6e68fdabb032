import type { TableRow } from './markdown-rows.ts';

/** A cell that cannot be read; the message names the column and lists what it may say. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads one cell by the words that stand for codes. Throws Unreadable where it says something else. */
export function read<Code>(
  { cells }: TableRow,
  column: string,
  words: ReadonlyMap<string, Code>,
): Code {
  const found = words.get(cells.get(column) ?? '');
  if (found === undefined)
    throw new Unreadable(`“${column}” must be one of: ${[...words.keys()].join(', ')}`);
  return found;
}

/** The words of a table of words, each with its code. */
export const codesByWords = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): ReadonlyMap<string, Code> => new Map(codes.map((code) => [words[code], code]));

/** Words parted by commas, in no order. */
export const listed = ({ cells }: TableRow, column: string): ReadonlySet<string> =>
  new Set(
    (cells.get(column) ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
