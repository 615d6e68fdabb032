import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import type { Reader, Row } from '../reader.ts';
import { askerFor, type AskForJson } from './asker.ts';
import { type AskPage, numbered, rowsByPage, valuesInBatches } from './pages.ts';

type Rest = SourceOf<'rest'>;
type Table = Rest['tables'][string];

/** Reads lists of records in JSON from an HTTP service of the agency's own, by GET alone. */
export function restReader(source: Rest, home: string): Reader {
  const ask = askerFor(source, home);
  const rows = (name: string): AsyncGenerator<readonly Row[]> => {
    const table = source.tables[name];
    if (!table) throw new Unreadable({ code: 'UNKNOWN_TABLE', file: source.url, path: name });
    const by = table.by && { ...table.by, rows: rows(table.by.table) };
    return numbered(itemsOf(source, table, { ask, by }));
  };
  return {
    // Only asking again can tell whether such a service has something new.
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    table: (name) => Promise.resolve({ file: source.tables[name]?.path ?? name, rows: rows(name) }),
    done: () => Promise.resolve(),
  };
}

type By = NonNullable<Table['by']> & { readonly rows: AsyncIterable<readonly Row[]> };

async function* itemsOf(
  source: Rest,
  table: Table,
  { ask, by }: { readonly ask: AskForJson; readonly by: By | undefined },
): AsyncGenerator<readonly unknown[]> {
  const paging = { items: table.items, page: table.page };
  const pageOf = asking(source, table, ask);
  if (!by) {
    yield* rowsByPage(table.path, paging, { ask: pageOf });
    return;
  }
  // A service is asked for one batch at a time, so that reading does not burden it.
  for await (const of of valuesInBatches(by.rows, by)) {
    yield* rowsByPage(table.path, paging, { ask: pageOf, of });
  }
}

function asking({ url: base }: Rest, { path, page, by }: Table, ask: AskForJson): AskPage {
  const start = `${base.replace(/\/$/, '')}${path}`;
  const parameter = page && 'parameter' in page ? page.parameter : '';
  return (place, of) => {
    // What the service named as the next page already says what it is about.
    if (place.url !== undefined) return ask({ name: path, url: addressOf(place.url, start) });
    const url = new URL(start);
    if (place.page !== undefined) url.searchParams.set(parameter, String(place.page));
    for (const one of of) url.searchParams.append(by?.parameter ?? '', one);
    return ask({ name: path, url });
  };
}

/** An address that is none is one of nowhere, which is not asked. */
const addressOf = (written: string, start: string) =>
  URL.canParse(written, start) ? new URL(written, start) : new URL('about:blank');
