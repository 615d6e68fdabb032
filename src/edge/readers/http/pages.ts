import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../mapping/cell.ts';
import { Unreadable } from '../../mapping/fault.ts';
import type { Row } from '../reader.ts';

const MOST_PAGES = 100_000;

/** What one request is told of where to go on: nothing at first, then what the page before led to. */
export type Place = { readonly page?: string | number; readonly url?: string };
/** Asks for one page; `of` are the values that a request is about, where there are any. */
export type AskPage = (place: Place, of: readonly string[]) => Promise<unknown>;

/** How a table's answers follow one another. */
export type Paging = {
  /** Where in an answer the list of rows stands; the whole answer where there is no path. */
  readonly items: string | undefined;
  /** What leads from one page to the next; absent where one answer is all. */
  readonly page: PageRule | undefined;
};
export type PageRule =
  | { readonly first: number; readonly counts: 'PAGES' | 'ROWS' }
  | { readonly cursor: string }
  | { readonly next: string };

/**
 * Every row of a table, page by page. Throws Unreadable where an answer has no list where it should, and
 * where a page is the one before again: a system that counts otherwise would be read for ever.
 */
export async function* rowsByPage(
  name: string,
  { items: path, page: rule }: Paging,
  { ask, of = [] }: { readonly ask: AskPage; readonly of?: readonly string[] },
): AsyncGenerator<readonly unknown[]> {
  let place: Place | undefined = firstPlace(rule);
  let before: readonly unknown[] = [];
  for (let count = 0; place !== undefined; count += 1) {
    // One page tells whether there is another.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask(place, of);
    const items = listIn(answer, path, name);
    if (count === MOST_PAGES || isAgain(items, before)) throw broken(name, 'page');
    yield items;
    before = items;
    place = rule && nextPlace(rule, place, { answer, rows: items.length });
  }
}

const firstPlace = (rule: PageRule | undefined): Place =>
  rule && 'first' in rule ? { page: rule.first } : {};

const isAgain = (items: readonly unknown[], before: readonly unknown[]) =>
  items.length > 0 && isDeepStrictEqual(items, before);

const broken = (name: string, path: string) =>
  new Unreadable({ code: 'UNREACHABLE', file: name, path });

function listIn(answer: unknown, path: string | undefined, name: string): readonly unknown[] {
  const items: unknown = path === undefined ? answer : valueAt(answer, path);
  if (!isList(items)) throw broken(name, path ?? '');
  return items;
}

function nextPlace(
  rule: PageRule,
  { page }: Place,
  { answer, rows }: { readonly answer: unknown; readonly rows: number },
): Place | undefined {
  if ('first' in rule) {
    const step = rule.counts === 'ROWS' ? rows : 1;
    return rows === 0 ? undefined : { page: Number(page) + step };
  }
  const following = textOf(valueAt(answer, 'next' in rule ? rule.next : rule.cursor));
  if (following === '') return undefined;
  return 'next' in rule ? { url: following } : { page: following };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The values of a column, a batch at a time; a row without one is asked nothing about. */
export async function* valuesInBatches(
  records: AsyncIterable<readonly Row[]>,
  { column, batch }: { readonly column: string; readonly batch: number },
): AsyncGenerator<readonly string[]> {
  for await (const some of records) {
    const values = some.flatMap(({ value }) => {
      const one = textOf(valueAt(value, column));
      return one === '' ? [] : [one];
    });
    for (let at = 0; at < values.length; at += batch) yield values.slice(at, at + batch);
  }
}

/** Items as rows, counted on from page to page. */
export async function* numbered(
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<readonly Row[]> {
  let seen = 0;
  for await (const items of pages) {
    const before = seen;
    seen += items.length;
    yield items.map((value, at) => ({ line: before + at + 1, value }));
  }
}
