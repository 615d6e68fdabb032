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
  const { rows, faults } = parseRows(text, file);
  if (faults.length > 0) return faults;
  const [heading, ...body] = rows;
  if (heading === undefined) return [{ file, line: 1, says: 'has no heading' }];
  const columns = columnsOf(heading.cells);
  const ragged = body
    .filter(({ cells }) => cells.length !== heading.cells.length)
    .map(({ line }) => ({ file, line, says: 'has another number of columns than the heading' }));
  const { ids, faults: idFaults } = idsOf(body, columns, file);
  const all = [...headingFaults(columns, file), ...ragged, ...idFaults];
  if (all.length > 0) return all.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { headers: heading.cells, columns, rows: body.map(({ cells }) => cells), ids };
}

const readText = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

type Line = { readonly line: number; readonly cells: readonly string[] };

/** A quotation mark that opens nothing is taken as written; one that is never closed is a fault. */
function parseRows(
  text: string,
  file: string,
): { readonly rows: readonly Line[]; readonly faults: readonly FileFault[] } {
  try {
    const records: readonly unknown[] = parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { rows: records.flatMap(lineOf), faults: [] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause['lines']);
    const place = Number.isNaN(line) ? {} : { line };
    return {
      rows: [],
      faults: [{ file, ...place, says: 'has a quotation mark that is never closed' }],
    };
  }
}

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

/** Rows are called by their id, or by their place where there is no id column. */
function idsOf(
  body: readonly Line[],
  columns: readonly MappedColumn[],
  file: string,
): { readonly ids: readonly string[]; readonly faults: readonly FileFault[] } {
  const at = columns.find(({ kind }) => kind === 'ID')?.at;
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
