import { readFile } from 'node:fs/promises';
import { valueAt } from '../mapping/cell.ts';
import { Unreadable } from '../mapping/fault.ts';
import type { SourceOf } from '../mapping/mapping.ts';
import type { Reader, Row } from './reader.ts';

type Rest = SourceOf<'rest'>;
type Table = Rest['tables'][string];

const MOST_PAGES = 100_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads lists of records in JSON from an HTTP service of the agency's own, by GET alone. It follows no
 * redirect and gives each request a deadline.
 */
export function restReader(source: Rest, authorizationFile: string | undefined): Reader {
  const get = getter(source, authorizationFile);
  const rows = (name: string): AsyncGenerator<readonly Row[]> => {
    const table = source.tables[name];
    if (!table) throw new Unreadable({ code: 'UNKNOWN_TABLE', file: source.url, path: name });
    if (table.by) return byRecord(table, table.by, get, rows(table.by.table));
    return table.page ? byPage(table, table.page, get) : whole(table, get);
  };
  return {
    // Only asking again can tell whether such a service has something new.
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    table: (name) => Promise.resolve({ file: source.tables[name]?.path ?? name, rows: rows(name) }),
    done: () => Promise.resolve(),
  };
}

type Get = (table: Table, query: URLSearchParams) => Promise<readonly unknown[]>;

async function* whole(table: Table, get: Get): AsyncGenerator<readonly Row[]> {
  yield numbered(await get(table, new URLSearchParams()), 0);
}

async function* byPage(
  table: Table,
  { parameter, first }: NonNullable<Table['page']>,
  get: Get,
): AsyncGenerator<readonly Row[]> {
  let seen = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // One page tells whether there is another.
    // oxlint-disable-next-line no-await-in-loop
    const items = await get(table, new URLSearchParams([[parameter, String(first + page)]]));
    if (items.length === 0) return;
    yield numbered(items, seen);
    seen += items.length;
  }
  throw new Unreadable({ code: 'UNREACHABLE', file: table.path, path: parameter });
}

async function* byRecord(
  table: Table,
  { column, parameter, batch }: NonNullable<Table['by']>,
  get: Get,
  records: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let seen = 0;
  for await (const some of records) {
    for (let at = 0; at < some.length; at += batch) {
      const query = new URLSearchParams();
      for (const { value } of some.slice(at, at + batch)) {
        query.append(parameter, String(valueAt(value, column)));
      }
      // A service is asked for one batch at a time, so that reading does not burden it.
      // oxlint-disable-next-line no-await-in-loop
      const items = await get(table, query);
      yield numbered(items, seen);
      seen += items.length;
    }
  }
}

const numbered = (items: readonly unknown[], seen: number): readonly Row[] =>
  items.map((value, at) => ({ line: seen + at + 1, value }));

function getter(source: Rest, authorizationFile: string | undefined): Get {
  const timeoutMs = source.timeoutSeconds * 1000;
  const base = source.url.replace(/\/$/, '');
  return async (table, query) => {
    const search = query.size > 0 ? `?${query.toString()}` : '';
    try {
      const response = await fetch(`${base}${table.path}${search}`, {
        headers: await headersWith(authorizationFile),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok || !response.body) throw new Error('It did not answer 200');
      const answer: unknown = JSON.parse(await textOf(response.body));
      const items: unknown = table.items === undefined ? answer : valueAt(answer, table.items);
      if (!isList(items)) throw new Error('There is no list where it should be');
      return items;
    } catch (cause) {
      throw new Unreadable({ code: 'UNREACHABLE', file: table.path, path: '' }, { cause });
    }
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

async function headersWith(authorizationFile: string | undefined): Promise<Record<string, string>> {
  const accept = { accept: 'application/json' };
  if (authorizationFile === undefined) return accept;
  // Read each time, so that a changed password needs no restart.
  return { ...accept, authorization: (await readFile(authorizationFile, 'utf8')).trim() };
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error('It answered more than is read at once');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
