import { beforeEach, describe, expect, test } from 'vitest';
import { ForeignCursor } from '../../../src/store/errors.ts';
import type { Shelf, ShelfRange } from '../../../src/store/shelf.ts';
import { note, notes, type Note } from './fixtures.ts';
import { eachWithStore, type OpenStore } from './opened.ts';

const TEAM = { index: 'by-team', group: 'front door', first: 100 };

/** Every page from the first to the last, and what happens between them. */
export async function pagesOf(
  shelf: Shelf<Note>,
  range: ShelfRange,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (let next = range; ;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
    const page = await shelf.list(next);
    pages.push(page.found.map(({ id }) => id));
    if (page.next === undefined) return pages;
    // oxlint-disable-next-line no-await-in-loop -- it happens between two pages
    await between(pages.length);
    next = { ...next, after: page.next };
  }
}

export function shelfPageContract(open: OpenStore): void {
  describe('the list of a shelf, page by page,', () => {
    const opened = eachWithStore(open);
    let shelf: Shelf<Note>;
    beforeEach(async () => {
      shelf = await opened().store.shelf(notes);
    });
    const putAll = (all: Readonly<Record<string, Partial<Note>>>) =>
      Promise.all(Object.entries(all).map(([id, changes]) => shelf.put(id, note(changes), 0)));

    test.each([false, true])(
      'comes in pages, each document once, newest first: %s',
      async (newestFirst) => {
        const all = Array.from({ length: 7 }, (_, n) => `n${n}`);
        await putAll(Object.fromEntries(all.map((id, n) => [id, { at: `${n >> 1}` }])));
        const inOrder = newestFirst ? all.toReversed() : all;
        expect(await pagesOf(shelf, { ...TEAM, newestFirst, first: 3 })).toStrictEqual([
          inOrder.slice(0, 3),
          inOrder.slice(3, 6),
          inOrder.slice(6),
        ]);
        expect(await pagesOf(shelf, { ...TEAM, newestFirst, first: 7 })).toStrictEqual([inOrder]);
        expect(
          (await pagesOf(shelf, { ...TEAM, newestFirst, first: 2, from: '1', before: '3' })).flat(),
        ).toStrictEqual(inOrder.filter((id) => 'n2 n3 n4 n5'.includes(id)));
      },
    );

    test.each([false, true])(
      'goes on from its cursor while others come and go, newest first: %s',
      async (newestFirst) => {
        await putAll({ a: { at: '1' }, b: { at: '2' }, c: { at: '3' }, d: { at: '4' } });
        const pages = await pagesOf(shelf, { ...TEAM, newestFirst, first: 2 }, async (page) => {
          if (page > 1) return;
          await shelf.remove(newestFirst ? 'c' : 'b', 1);
          await shelf.put('early', note({ at: '0' }), 0);
          await shelf.put('late', note({ at: '5' }), 0);
        });
        expect(pages.flat()).toStrictEqual(
          newestFirst ? ['d', 'c', 'b', 'a', 'early'] : ['a', 'b', 'c', 'd', 'late'],
        );
      },
    );

    test('refuses a cursor that it did not give', async () => {
      await putAll({ n1: {}, n2: {}, n3: { teams: ['night'] }, n4: { teams: ['night'] } });
      const { next = '' } = await shelf.list({ ...TEAM, group: 'night', first: 1 });
      for (const after of ['', 'n1', '€', next, `${next}AAAA`, 'x'.repeat(10_000)]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await expect(shelf.list({ ...TEAM, after })).rejects.toThrow(new ForeignCursor());
      }
    });

    test.each([0, -1, 1.5, Number.NaN])('has no page of %d places', async (first) => {
      await expect(shelf.list({ ...TEAM, first })).rejects.toThrow(RangeError);
    });
  });
}
