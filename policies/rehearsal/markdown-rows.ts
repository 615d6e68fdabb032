/** One row of a Markdown table, its cells under the words of the table's head. */
export type TableRow = {
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
};

/** Every row of every table in a text. Lines that are not of a table are for people and are passed over. */
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
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 2) return undefined;
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

const isRule = (cell: string) => /^:?-+:?$/.test(cell);

const underHead = (head: readonly string[], cells: readonly string[]) =>
  new Map(head.map((word, column) => [word, cells[column] ?? '']));
