import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import { isRecord } from '../../../wire/shape.ts';
import type { Reader, Row } from '../reader.ts';
import { askerFor, type AskForJson } from './asker.ts';
import { type AskPage, numbered, rowsByPage, valuesInBatches } from './pages.ts';
import { isReadingOperation } from './reading-operation.ts';

type Source = SourceOf<'graphql'>;
type Table = Source['tables'][string];

/**
 * Reads lists of records from a GraphQL server of the agency's own, whatever its schema, by declared queries
 * alone. An answer with errors is no answer: half of it would read as all there is.
 */
export function graphqlReader(source: Source, home: string): Reader {
  const ask = askerFor(source, home);
  const rows = (name: string): AsyncGenerator<readonly Row[]> => {
    const table = source.tables[name];
    if (!table) throw new Unreadable({ code: 'UNKNOWN_TABLE', file: source.url, path: name });
    if (!isReadingOperation(table.query)) {
      throw new Unreadable({ code: 'REFUSED_QUERY', file: name, path: '' });
    }
    const by = table.by && { ...table.by, rows: rows(table.by.table) };
    return numbered(itemsOf(name, table, { ask: asking(source, { name, table }, ask), by }));
  };
  return {
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    table: async (name) => Promise.resolve({ file: name, rows: rows(name) }),
    done: () => Promise.resolve(),
  };
}

type By = NonNullable<Table['by']> & { readonly rows: AsyncIterable<readonly Row[]> };

async function* itemsOf(
  name: string,
  { items, page }: Table,
  { ask, by }: { readonly ask: AskPage; readonly by: By | undefined },
): AsyncGenerator<readonly unknown[]> {
  const paging = { items: `data.${items}`, page: page && ruleOf(page) };
  if (!by) {
    yield* rowsByPage(name, paging, { ask });
    return;
  }
  for await (const of of valuesInBatches(by.rows, by)) yield* rowsByPage(name, paging, { ask, of });
}

/** Cursors stand in the data, as the rows do. */
const ruleOf = (page: NonNullable<Table['page']>) =>
  'cursor' in page ? { cursor: `data.${page.cursor}` } : page;

function asking(
  { url }: Source,
  { name, table }: { readonly name: string; readonly table: Table },
  ask: AskForJson,
): AskPage {
  const { query, variables, page, by } = table;
  return async ({ page: at }, of) => {
    const answer = await ask({
      name,
      url: new URL(url),
      body: {
        query,
        variables: {
          ...variables,
          ...(page && at !== undefined ? { [page.variable]: at } : {}),
          ...(by ? { [by.variable]: of } : {}),
        },
      },
    });
    if (!isRecord(answer) || (answer['errors'] !== undefined && answer['errors'] !== null)) {
      throw new Unreadable({ code: 'UNREACHABLE', file: name, path: 'errors' });
    }
    return answer;
  };
}
