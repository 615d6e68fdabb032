/** One row of a Markdown table, its cells under the words of the table's head. */
export type TableRow = {
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
};

/**
 * Every row of every table in a text. A line that begins with a bar is of a table, so that none is passed
 * over because its last bar was forgotten; other lines are for people.
 */
export function rowsOf(markdown: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let head: readonly string[] | undefined;
  for (const [at, text] of markdown.split('\n').entries()) {
    const cells = cellsOf(text);
    if (!cells) head = undefined;
    else if (!head) head = cells;
    else if (!cells.every(isRule)) rows.push({ line: at + 1, cells: underHead(head, cells) });
  }
  return rows;
}

/** The cells of a line of a table; undefined where the line is of none. */
function cellsOf(text: string): readonly string[] | undefined {
  const line = text.trim();
  if (!line.startsWith('|')) return undefined;
  return line
    .slice(1)
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

const isRule = (cell: string) => /^:?-+:?$/.test(cell);

/** Cells that a row does not have are not under its head. */
const underHead = (head: readonly string[], cells: readonly string[]) =>
  new Map(
    cells.flatMap((cell, column) => head.slice(column, column + 1).map((word) => [word, cell])),
  );
