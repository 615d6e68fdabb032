import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FaultCode, Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import type { OpenTable, Reader, Row } from '../reader.ts';
import { loginFor } from './login.ts';
import { isReadingQuery } from './reading-query.ts';
import type { SqlSession } from './session.ts';

/**
 * Reads declared queries from a database: from a PostgreSQL, MySQL or MariaDB server, or from a folder that
 * PostgreSQL's embedded engine opens. All tables of a reading show one moment, in a session that the
 * database itself keeps from writing, and each query has the time that the mapping gives it.
 */
export function sqlReader(source: SourceOf<'sql'>, home: string): Reader {
  let opened: Promise<SqlSession> | undefined;
  const session = () => (opened ??= openSession(source, home));
  return {
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    table: (name) => queried(session, name, source.tables[name] ?? ''),
    done: async () => {
      const open = opened;
      opened = undefined;
      await (await open?.catch(() => undefined))?.close();
    },
  };
}

/** How faults call a database: its folder, or its name on a server. */
const nameOf = ({ database }: SourceOf<'sql'>) =>
  typeof database === 'string' ? database : database.name;

async function openSession(source: SourceOf<'sql'>, home: string): Promise<SqlSession> {
  try {
    return await connected(source, home);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    const code: FaultCode = isDriverMissing(cause) ? 'NO_DRIVER' : 'UNREACHABLE';
    throw new Unreadable({ code, file: nameOf(source), path: '' }, { cause });
  }
}

/** Each driver is loaded where it is needed: the engines are large, and agencies have one of them at most. */
async function connected(
  { database, timeoutSeconds }: SourceOf<'sql'>,
  home: string,
): Promise<SqlSession> {
  const timeoutMs = Math.round(timeoutSeconds * 1000);
  if (typeof database === 'string') {
    const folder = resolve(home, database);
    if (!existsSync(folder)) {
      throw new Unreadable({ code: 'NO_SUCH_FILE', file: database, path: '' });
    }
    const { embeddedSession } = await import('./embedded.ts');
    return embeddedSession(folder, timeoutMs);
  }
  const login = await loginFor(database, home);
  if (database.engine === 'postgresql') {
    const { postgresqlSession } = await import('./postgresql.ts');
    return postgresqlSession(login, timeoutMs);
  }
  const { mysqlSession } = await import('./mysql.ts');
  return mysqlSession(login, timeoutMs);
}

const isDriverMissing = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && String(cause.code).endsWith('MODULE_NOT_FOUND');

async function queried(
  session: () => Promise<SqlSession>,
  name: string,
  query: string,
): Promise<OpenTable> {
  const refused = (cause?: unknown) =>
    new Unreadable({ code: 'REFUSED_QUERY', file: name, path: '' }, { cause });
  if (!isReadingQuery(query)) throw refused();
  const open = await session();
  try {
    const { columns, batches } = await open.query(query);
    const twice = columns.find((column, at) => columns.indexOf(column) !== at);
    if (twice !== undefined) {
      throw new Unreadable({ code: 'DUPLICATE_COLUMN', file: name, path: twice });
    }
    return { file: name, columns, rows: rowsOf(batches, refused) };
  } catch (cause) {
    throw cause instanceof Unreadable ? cause : refused(cause);
  }
}

async function* rowsOf(
  batches: AsyncIterable<readonly unknown[]>,
  refused: (cause: unknown) => Unreadable,
): AsyncGenerator<readonly Row[]> {
  let seen = 0;
  try {
    for await (const values of batches) {
      const before = seen;
      seen += values.length;
      yield values.map((row, at): Row => ({ line: before + at + 1, value: plain(row) }));
    }
  } catch (cause) {
    throw refused(cause);
  }
}

/** A date column as the day that it is; the embedded engine gives midnight, UTC. */
const plain = (row: unknown): unknown =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(
        Object.entries(row).map(([column, value]: [string, unknown]) => [
          column,
          value instanceof Date ? value.toISOString() : value,
        ]),
      )
    : row;
