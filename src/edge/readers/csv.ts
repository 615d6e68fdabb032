import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Unreadable } from '../mapping/fault.ts';
import type { SourceOf } from '../mapping/mapping.ts';
import { decoded } from './csv-text.ts';
import type { OpenTable, Reader, Row } from './reader.ts';
import { stampOf } from './stamp.ts';

const BATCH = 2_000;

/** Reads a folder of comma-separated files (RFC 4180), each with a heading. */
export function csvReader(source: SourceOf<'csv'>, folder: string): Reader {
  const files = Object.values(source.tables);
  const watched = source.waitFor === undefined ? files : [source.waitFor];
  const modified = (file: string) =>
    stat(join(folder, file)).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.NaN,
    );
  return {
    stamp: () => stampOf(folder, [...new Set([...watched, ...files])], watched),
    asOf: async () => Math.min(...(await Promise.all(watched.map(modified)))),
    table: async (name) => {
      const file = source.tables[name] ?? name;
      return openCsv(await bytesOf(join(folder, file), file), file, source);
    },
    done: () => Promise.resolve(),
  };
}

async function bytesOf(path: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Unreadable({ code: 'NO_SUCH_FILE', file, path: '' }, { cause });
  }
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

async function openCsv(
  bytes: Buffer,
  file: string,
  { encoding, delimiter }: Pick<SourceOf<'csv'>, 'encoding' | 'delimiter'>,
): Promise<OpenTable> {
  const parser = Readable.from(decoded(bytes, encoding, file)).pipe(
    parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  const records: AsyncIterator<Parsed, undefined> = parser[Symbol.asyncIterator]();
  const heading = await next(records, file);
  const columns = (heading?.record ?? []).map((column) => column.trim());
  if (columns.length === 0) throw new Unreadable({ code: 'BROKEN_TABLE', file, line: 1, path: '' });
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) {
    throw new Unreadable({ code: 'DUPLICATE_COLUMN', file, line: 1, path: twice });
  }
  return { file, columns, rows: batches(records, columns, file) };
}

/** Rows in batches: one at a time each would cost a turn of the event loop. */
async function* batches(
  records: AsyncIterator<Parsed, undefined>,
  columns: readonly string[],
  file: string,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for (;;) {
    // Records come one after another; there is nothing to wait for beside.
    // oxlint-disable-next-line no-await-in-loop
    const parsed = await next(records, file);
    if (!parsed) break;
    batch.push(rowOf(parsed, columns));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rowOf({ record, info }: Parsed, columns: readonly string[]): Row {
  const value: Record<string, string> = {};
  for (let at = 0; at < columns.length; at += 1) value[columns[at] ?? ''] = record[at] ?? '';
  const row = { line: info.lines, value };
  return record.length === columns.length ? row : { ...row, broken: 'COLUMNS' };
}

async function next(
  records: AsyncIterator<Parsed, undefined>,
  file: string,
): Promise<Parsed | undefined> {
  try {
    const step = await records.next();
    return step.done === true ? undefined : step.value;
  } catch (cause) {
    const line = cause instanceof CsvError ? Number(cause['lines']) : 1;
    throw new Unreadable({ code: 'BROKEN_TABLE', file, line: line || 1, path: '' }, { cause });
  }
}
