import { existsSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Unreadable } from '../mapping/fault.ts';
import type { SourceOf } from '../mapping/mapping.ts';
import type { OpenTable, Reader, Row } from './reader.ts';

const BATCH = 2_000;

/**
 * Reads declared queries from a database that PostgreSQL's embedded engine opens. All tables of a reading
 * show one moment: they share one transaction, which cannot write (REPEATABLE READ READ ONLY), and each
 * query may be nothing but one that could stand in a FROM clause.
 */
export function sqlReader(source: SourceOf<'sql'>, database: string): Reader {
  let opened: Promise<PGlite> | undefined;
  const session = () => (opened ??= openSession(source, database));
  return {
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    table: async (name) => queried(await session(), name, source.tables[name] ?? ''),
    done: async () => {
      const open = opened;
      opened = undefined;
      await (await open?.catch(() => undefined))?.close();
    },
  };
}

async function openSession(source: SourceOf<'sql'>, database: string): Promise<PGlite> {
  if (!existsSync(database)) {
    throw new Unreadable({ code: 'NO_SUCH_FILE', file: source.database, path: '' });
  }
  try {
    const engine = await PGlite.create(database);
    await engine.exec('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await engine.exec(`SET LOCAL statement_timeout = ${String(source.timeoutSeconds * 1000)}`);
    return engine;
  } catch (cause) {
    throw new Unreadable({ code: 'UNREACHABLE', file: source.database, path: '' }, { cause });
  }
}

async function queried(engine: PGlite, name: string, query: string): Promise<OpenTable> {
  try {
    // A query that fails must not fail the ones after it.
    await engine.exec('SAVEPOINT declared');
    const { rows, fields } = await engine.query(`SELECT * FROM (${query}\n) AS declared`);
    const values = rows.map((row, at): Row => ({ line: at + 1, value: plain(row) }));
    return { file: name, columns: fields.map((field) => field.name), rows: batches(values) };
  } catch (cause) {
    await engine.exec('ROLLBACK TO SAVEPOINT declared');
    throw new Unreadable({ code: 'REFUSED_QUERY', file: name, path: '' }, { cause });
  }
}

async function* batches(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) {
    // Lets whatever else this thread does take its turn.
    // oxlint-disable-next-line no-await-in-loop
    yield await Promise.resolve(rows.slice(at, at + BATCH));
  }
}

/** A date column as the day that it is; the engine gives midnight, UTC. */
const plain = (row: unknown): unknown =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(
        Object.entries(row).map(([column, value]: [string, unknown]) => [
          column,
          value instanceof Date ? value.toISOString() : value,
        ]),
      )
    : row;
