import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Shelf, ShelfPage, ShelfRange } from '../../../src/store/shelf.ts';
import { note, notes, type Note } from './fixtures.ts';
import { eachWithStore, HOSTILE_IDS, type OpenStore } from './opened.ts';
import { pagesOf } from './shelf-pages.ts';

const TEAM = { index: 'by-team', group: 'front door', first: 100 };
const ids = ({ found }: ShelfPage<Note>): readonly string[] => found.map(({ id }) => id);

export function shelfListContract(open: OpenStore): void {
  describe('the list of a shelf', () => {
    const opened = eachWithStore(open);
    let shelf: Shelf<Note>;
    beforeEach(async () => {
      shelf = await opened().store.shelf(notes);
    });
    const putAll = (all: Readonly<Record<string, Partial<Note>>>) =>
      Promise.all(Object.entries(all).map(([id, changes]) => shelf.put(id, note(changes), 0)));

    test('is empty where nothing is listed', async () => {
      await shelf.put('n1', note({ teams: [] }), 0);
      expect(await shelf.list(TEAM)).toStrictEqual({ found: [] });
      expect(await shelf.list({ ...TEAM, newestFirst: true })).toStrictEqual({ found: [] });
      expect(await shelf.list({ ...TEAM, index: 'by-mood' })).toStrictEqual({ found: [] });
    });

    test('is of one group and one order, and gives whole documents', async () => {
      await putAll({
        n1: { at: '2' },
        n2: { at: '1' },
        n3: { teams: ['front'] },
        n4: { teams: ['front door 2'] },
      });
      expect(await shelf.list(TEAM)).toStrictEqual({
        found: [
          { id: 'n2', version: 1, value: note({ at: '1' }) },
          { id: 'n1', version: 1, value: note({ at: '2' }) },
        ],
      });
    });

    test('is ordered by the order and then by the id, and backwards from the newest', async () => {
      await putAll({ b: { at: '2' }, a: { at: '2' }, d: { at: '1' }, c: { at: '3' } });
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['d', 'a', 'b', 'c']);
      expect(ids(await shelf.list({ ...TEAM, newestFirst: true }))).toStrictEqual([
        'c',
        'b',
        'a',
        'd',
      ]);
    });

    test.each([false, true])(
      'begins from an order and ends before one, newest first: %s',
      async (newestFirst) => {
        await putAll({
          a: { at: '1' },
          b: { at: '2' },
          c: { at: '20' },
          d: { at: '3' },
          e: { at: '30' },
        });
        const between = async (range: Partial<ShelfRange>) =>
          ids(await shelf.list({ ...TEAM, ...range, newestFirst })).toSorted();
        expect(await between({ from: '2' })).toStrictEqual(['b', 'c', 'd', 'e']);
        expect(await between({ before: '3' })).toStrictEqual(['a', 'b', 'c']);
        expect(await between({ from: '2', before: '3' })).toStrictEqual(['b', 'c']);
        expect(await between({ from: '20', before: '30' })).toStrictEqual(['c', 'd']);
        expect(await between({ from: '3', before: '2' })).toStrictEqual([]);
        expect(await between({ from: '', before: '' })).toStrictEqual([]);
      },
    );

    test('has a document under each of its keys, twice the same being once', async () => {
      await putAll({ n1: { teams: ['front door', 'night', 'night'] }, n2: { teams: ['night'] } });
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['n1']);
      expect(ids(await shelf.list({ ...TEAM, group: 'night' }))).toStrictEqual(['n1', 'n2']);
    });

    test('follows the document when its keys change', async () => {
      await putAll({ n1: { at: '1' }, n2: { at: '2' } });
      await shelf.put('n1', note({ at: '3', teams: ['front door', 'night'] }), 1);
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['n2', 'n1']);
      await shelf.put('n1', note({ at: '3', teams: ['night'] }), 2);
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['n2']);
      expect(ids(await shelf.list({ ...TEAM, group: 'night' }))).toStrictEqual(['n1']);
      await shelf.put('n1', note({ at: '1' }), 3);
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['n1', 'n2']);
    });

    test('is untouched by a change that was refused', async () => {
      await shelf.put('n1', note(), 0);
      await expect(shelf.put('n1', note({ teams: ['night'] }), 0)).rejects.toThrow('is kept');
      await expect(shelf.put('n1', note({ teams: ['night'] }), 7)).rejects.toThrow('has changed');
      expect(ids(await shelf.list(TEAM))).toStrictEqual(['n1']);
      expect(ids(await shelf.list({ ...TEAM, group: 'night' }))).toStrictEqual([]);
    });

    test.each(HOSTILE_IDS)('may be of a group with any name: %s', async (_what, group) => {
      await putAll({ n1: { teams: [group] }, n2: {}, n3: { teams: [`${group} `] } });
      expect(ids(await shelf.list({ ...TEAM, group }))).toStrictEqual(['n1']);
    });

    test('is ordered by code units, whatever the text, and paged alike', async () => {
      const text = fc.string({
        unit: fc.constantFrom(
          '',
          '\u0000',
          '\u001F',
          ' ',
          '!',
          'A',
          '}',
          '~',
          '\u007F',
          'é',
          '\uD800',
          '\uFFFF',
          '\u{1F600}',
        ),
        maxLength: 4,
      });
      const orders = fc.uniqueArray(fc.tuple(text, text), {
        maxLength: 12,
        selector: ([, id]) => id,
      });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(orders, text, async (all, from) => {
          run += 1;
          const team = `team ${run}`;
          const named = all.map(([at, id]) => ({ at, id: `${run} ${id}` }));
          await Promise.all(
            named.map(({ at, id }) => shelf.put(id, note({ at, teams: [team] }), 0)),
          );
          const expected = named
            .toSorted((a, b) =>
              a.at === b.at ? Number(a.id > b.id) - 0.5 : Number(a.at > b.at) - 0.5,
            )
            .filter(({ at }) => at >= from)
            .map(({ id }) => id);
          const range = { ...TEAM, group: team, from, first: 3 };
          expect((await pagesOf(shelf, range)).flat()).toStrictEqual(expected);
          expect((await pagesOf(shelf, { ...range, newestFirst: true })).flat()).toStrictEqual(
            expected.toReversed(),
          );
        }),
        { numRuns: 25 },
      );
    });

    test('refuses an order that is too long to sort by, without repeating it', async () => {
      const at = 'secret'.repeat(200);
      const refusal = new Error('the order in the index by-team is too long');
      await expect(shelf.put('n1', note({ at }), 0)).rejects.toThrow(refusal);
      await expect(shelf.list({ ...TEAM, from: at })).rejects.toThrow(refusal);
      expect(await shelf.get('n1')).toBeUndefined();
      await shelf.put(
        'x'.repeat(5_000),
        note({ at: '9'.repeat(1_000), teams: ['x'.repeat(5_000)] }),
        0,
      );
      const { found } = await shelf.list({ ...TEAM, group: 'x'.repeat(5_000) });
      expect(found.map(({ id }) => id.length)).toStrictEqual([5_000]);
    });
  });
}
