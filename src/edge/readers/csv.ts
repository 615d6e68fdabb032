import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Unreadable } from '../mapping/fault.ts';
import type { SourceOf } from '../mapping/mapping.ts';
import { decoded, MOST_RECORD } from './csv-text.ts';
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
      return openCsv(join(folder, file), file, source);
    },
    done: () => Promise.resolve(),
  };
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };
type Records = AsyncIterator<Parsed, undefined>;
type Form = Pick<SourceOf<'csv'>, 'encoding' | 'delimiter'>;

async function openCsv(path: string, file: string, form: Form): Promise<OpenTable> {
  const text = await textOf(path, file, form);
  const heading = await firstOf(recordsIn(text, form), file);
  const columns = (heading?.record ?? []).map((column) => column.trim());
  if (columns.length === 0) throw new Unreadable({ code: 'BROKEN_TABLE', file, line: 1, path: '' });
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) {
    throw new Unreadable({ code: 'DUPLICATE_COLUMN', file, line: 1, path: twice });
  }
  return { file, columns, rows: batches(() => recordsIn(text, form), columns, file) };
}

async function textOf(path: string, file: string, { encoding }: Form) {
  try {
    return await decoded(path, encoding, file);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable({ code: 'NO_SUCH_FILE', file, path: '' }, { cause });
  }
}

/** Begins anew each time that it is called; ending it closes the file. */
function recordsIn(text: AsyncIterable<string>, { delimiter }: Form): Records {
  const form = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
  const parser = parse({ delimiter, max_record_size: MOST_RECORD, ...form });
  // What goes wrong is told to whoever reads the records.
  pipeline(Readable.from(text), parser, () => undefined);
  return parser[Symbol.asyncIterator]();
}

async function firstOf(records: Records, file: string): Promise<Parsed | undefined> {
  const first = await next(records, file);
  await records.return?.();
  return first;
}

/** Rows in batches: one at a time each would cost a turn of the event loop. */
async function* batches(
  begin: () => Records,
  columns: readonly string[],
  file: string,
): AsyncGenerator<readonly Row[]> {
  const records = begin();
  let batch: Row[] = [];
  try {
    await next(records, file);
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
  } finally {
    await records.return?.();
  }
}

function rowOf({ record, info }: Parsed, columns: readonly string[]): Row {
  const value: Record<string, string> = {};
  for (let at = 0; at < columns.length; at += 1) value[columns[at] ?? ''] = record[at] ?? '';
  const row = { line: info.lines, value };
  return record.length === columns.length ? row : { ...row, broken: 'COLUMNS' };
}

async function next(records: Records, file: string): Promise<Parsed | undefined> {
  try {
    const step = await records.next();
    return step.done === true ? undefined : step.value;
  } catch (cause) {
    const line = cause instanceof CsvError ? Number(cause['lines']) : 1;
    throw new Unreadable({ code: 'BROKEN_TABLE', file, line: line || 1, path: '' }, { cause });
  }
}
