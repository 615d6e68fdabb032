import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { MappedColumn } from '../matching/linkage/columns.ts';
import { detectColumns } from '../matching/linkage/columns.ts';
import type { Sheet } from '../matching/linkage/table.ts';

/** A file of plain rows under one heading, ready to be linked. */
export type PlainFile = Sheet & {
  readonly headers: readonly string[];
  /** What each row is called in the answer. */
  readonly ids: readonly string[];
};

/** Something wrong in a file: where, and what, in words that repeat nothing of it. */
export type FileFault = { readonly file: string; readonly line?: number; readonly says: string };

/** Decides what each column of a heading says. */
export type ColumnsOf = (headers: readonly string[]) => readonly MappedColumn[];

/** Reads a file whole, or tells everything that is wrong with it. */
export async function readPlainFile(
  path: string,
  columnsOf: ColumnsOf = detectColumns,
): Promise<PlainFile | readonly FileFault[]> {
  const file = basename(path);
  const text = await readText(path);
  if (text === undefined) return [{ file, says: 'cannot be read' }];
  if (text.includes('\u{FFFD}')) return [{ file, says: 'is not UTF-8 text' }];
  const delimiter = delimiterOf(text);
  const rows = parseRows(text, delimiter);
  if (rows === undefined) return brokenLines(text, file, delimiter);
  const [heading, ...body] = rows;
  if (heading === undefined) return [{ file, line: 1, says: 'has no heading' }];
  const columns = columnsOf(heading.cells);
  const ragged = body
    .filter(({ cells }) => cells.length !== heading.cells.length)
    .map(({ line }) => ({ file, line, says: RAGGED }));
  const { ids, faults: idFaults } = idsOf(body, columns, file);
  const all = [...headingFaults(columns, file), ...ragged, ...idFaults];
  if (all.length > 0) return all.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { headers: heading.cells, columns, rows: body.map(({ cells }) => cells), ids };
}

const readText = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

type Line = { readonly line: number; readonly cells: readonly string[] };

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The one that the heading has most of. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const [most] = DELIMITERS.map((mark) => ({ mark, count: heading.split(mark).length })).toSorted(
    (one, other) => other.count - one.count,
  );
  return most?.mark ?? ',';
}

const OPTIONS = {
  bom: true,
  info: true,
  trim: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
} as const;

/** Undefined where a quotation mark stands where none can, or is never closed. */
function parseRows(text: string, delimiter: string): readonly Line[] | undefined {
  try {
    const records: readonly unknown[] = parse(text, { ...OPTIONS, delimiter });
    return records.flatMap(lineOf);
  } catch (cause) {
    if (cause instanceof CsvError) return undefined;
    throw cause;
  }
}

/** In a file that cannot be read as a whole, every line that cannot be read by itself. */
function brokenLines(text: string, file: string, delimiter: string): readonly FileFault[] {
  const lines = text.split(/\r?\n/);
  const columns = parseRows(lines[0] ?? '', delimiter)?.[0]?.cells.length;
  return lines.flatMap((content, at): readonly FileFault[] => {
    const rows = parseRows(content, delimiter);
    if (rows === undefined)
      return [{ file, line: at + 1, says: 'has a quotation mark that is not closed, or stray' }];
    const [row] = rows;
    const ragged = row !== undefined && row.cells.length !== columns;
    return ragged ? [{ file, line: at + 1, says: RAGGED }] : [];
  });
}

const RAGGED = 'has another number of columns than the heading';

/** The parser's own shape of a record with its place, checked. */
function lineOf(parsed: unknown): readonly Line[] {
  if (!isObject(parsed) || !Array.isArray(parsed['record'])) return [];
  const info = parsed['info'];
  const line = isObject(info) ? Number(info['lines']) : 0;
  return [{ line, cells: parsed['record'].map(String) }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function headingFaults(columns: readonly MappedColumn[], file: string): readonly FileFault[] {
  const compared = columns.filter(({ kind }) => kind !== 'ID');
  if (compared.length >= 2) return [];
  return [
    { file, line: 1, says: 'names fewer than two columns that tell people apart; use --map' },
  ];
}

/** The first column of ids that tells every row apart; otherwise the first of them, with its faults. */
function idColumn(body: readonly Line[], columns: readonly MappedColumn[]): number | undefined {
  const places = columns.filter(({ kind }) => kind === 'ID').map(({ at }) => at);
  return (
    places.find((at) => new Set(body.map(({ cells }) => cells[at])).size === body.length) ??
    places[0]
  );
}

/** Rows are called by their id, or by their place where there is no id column. */
function idsOf(
  body: readonly Line[],
  columns: readonly MappedColumn[],
  file: string,
): { readonly ids: readonly string[]; readonly faults: readonly FileFault[] } {
  const at = idColumn(body, columns);
  if (at === undefined) return { ids: body.map((_, place) => String(place + 1)), faults: [] };
  const seen = new Set<string>();
  const faults: FileFault[] = [];
  const ids = body.map(({ cells, line }) => {
    const id = cells[at] ?? '';
    if (id === '') faults.push({ file, line, says: 'has no id' });
    else if (seen.has(id)) faults.push({ file, line, says: 'repeats an id' });
    seen.add(id);
    return id;
  });
  return { ids, faults };
}
