import { beforeEach, describe, expect, test } from 'vitest';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import { StoreClosed } from '../../../src/store/errors.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { note, notes, type Note } from './fixtures.ts';
import { eachWithStore, HOSTILE_IDS, type OpenStore } from './opened.ts';

const FRONT_DOOR = { index: 'by-team', group: 'front door', first: 100 };
const idsIn = async (shelf: Shelf<Note>): Promise<readonly string[]> =>
  (await shelf.list(FRONT_DOOR)).found.map(({ id }) => id);

export function shelfContract(open: OpenStore): void {
  describe('a shelf', () => {
    const opened = eachWithStore(open);
    let shelf: Shelf<Note>;
    beforeEach(async () => {
      shelf = await opened().store.shelf(notes);
    });

    test('gives back what was put, with its id and its version', async () => {
      const value = note({ text: 'Line one\r\n“two” \u0000 \uD800 $where a.b 𝕏' });
      const kept = { id: 'n1', version: 1, value };
      expect(await shelf.put('n1', value, 0)).toStrictEqual(kept);
      expect(await shelf.get('n1')).toStrictEqual(kept);
    });

    test('counts versions, and keeps the last', async () => {
      await shelf.put('n1', note(), 0);
      const second = { id: 'n1', version: 2, value: note({ text: 'Nobody there.' }) };
      expect(await shelf.put('n1', second.value, 1)).toStrictEqual(second);
      expect(await shelf.get('n1')).toStrictEqual(second);
    });

    test('gives many at once, in the order of the ids, and says which there are none of', async () => {
      await shelf.put('n1', note(), 0);
      await shelf.put('n2', note({ teams: [] }), 0);
      const all = await shelf.getAll(['n2', 'n3', 'n1', 'n2']);
      expect(all.map((one) => one?.id)).toStrictEqual(['n2', undefined, 'n1', 'n2']);
      expect(await shelf.getAll([])).toStrictEqual([]);
    });

    test('refuses a new document whose id is taken, and changes nothing', async () => {
      await shelf.put('n1', note(), 0);
      await expect(shelf.put('n1', note({ teams: ['night'] }), 0)).rejects.toThrow(
        new AlreadyKept('a document with this id'),
      );
      expect(await shelf.get('n1')).toStrictEqual({ id: 'n1', version: 1, value: note() });
      expect(await idsIn(shelf)).toStrictEqual(['n1']);
    });

    test.each([1, 3, -1, Number.NaN])(
      'refuses to replace version %d where version 2 stands, and changes nothing',
      async (version) => {
        await shelf.put('n1', note(), 0);
        await shelf.put('n1', note(), 1);
        await expect(shelf.put('n1', note({ teams: [] }), version)).rejects.toThrow(
          new StaleVersion('a document with this id'),
        );
        expect(await shelf.get('n1')).toStrictEqual({ id: 'n1', version: 2, value: note() });
        expect(await idsIn(shelf)).toStrictEqual(['n1']);
      },
    );

    test('replaces nothing where there is nothing', async () => {
      await expect(shelf.put('n1', note(), 1)).rejects.toThrow(StaleVersion);
      expect(await shelf.get('n1')).toBeUndefined();
      expect(await idsIn(shelf)).toStrictEqual([]);
    });

    test('removes a document for good, from its lists too, and takes the id anew', async () => {
      await shelf.put('n1', note({ teams: ['front door', 'night'] }), 0);
      await shelf.remove('n1', 1);
      expect(await shelf.get('n1')).toBeUndefined();
      expect(await idsIn(shelf)).toStrictEqual([]);
      expect(await shelf.list({ ...FRONT_DOOR, group: 'night' })).toStrictEqual({ found: [] });
      expect((await shelf.put('n1', note(), 0)).version).toBe(1);
      expect(await idsIn(shelf)).toStrictEqual(['n1']);
    });

    test.each([0, 1, 3])(
      'removes nothing as version %i where version 2 stands',
      async (version) => {
        await shelf.put('n1', note(), 0);
        await shelf.put('n1', note(), 1);
        await expect(shelf.remove('n1', version)).rejects.toThrow(StaleVersion);
        await expect(shelf.remove('n2', version)).rejects.toThrow(StaleVersion);
        expect((await shelf.get('n1'))?.version).toBe(2);
        expect(await idsIn(shelf)).toStrictEqual(['n1']);
      },
    );

    test('lets one of fifty put the same new document at once', async () => {
      const puts = await Promise.allSettled(
        Array.from({ length: 50 }, (_, n) => shelf.put('n1', note({ text: `${n}` }), 0)),
      );
      const won = puts.flatMap((put) => (put.status === 'fulfilled' ? [put.value] : []));
      const lost = puts.filter((put) => put.status === 'rejected');
      expect(won).toHaveLength(1);
      for (const { reason } of lost) expect(reason).toBeInstanceOf(AlreadyKept);
      expect(await shelf.get('n1')).toStrictEqual(won[0]);
      expect(await idsIn(shelf)).toStrictEqual(['n1']);
    });

    test('lets one of fifty replace the same version at once, where the engine can promise it', async () => {
      await shelf.put('n1', note(), 0);
      const puts = await Promise.allSettled(
        Array.from({ length: 50 }, (_, n) => shelf.put('n1', note({ text: `${n}` }), 1)),
      );
      const won = puts.flatMap((put) => (put.status === 'fulfilled' ? [put.value] : []));
      const lost = puts.filter((put) => put.status === 'rejected');
      expect(won.length).toSatisfy((count: number) =>
        opened().store.capabilities.atomicReplace ? count === 1 : count >= 1,
      );
      for (const { reason } of lost) expect(reason).toBeInstanceOf(StaleVersion);
      expect(won).toContainEqual(await shelf.get('n1'));
    });

    test.each(HOSTILE_IDS)('keeps a document apart whatever its id is: %s', async (_what, id) => {
      await shelf.put('n1', note(), 0);
      expect(await shelf.get(id)).toBeUndefined();
      const kept = await shelf.put(id, note(), 0);
      expect(kept).toStrictEqual({ id, version: 1, value: note() });
      expect(await shelf.get(id)).toStrictEqual(kept);
      expect((await idsIn(shelf)).toSorted()).toStrictEqual([id, 'n1'].toSorted());
      await shelf.put(id, note({ teams: [] }), 1);
      expect(await idsIn(shelf)).toStrictEqual(['n1']);
      await shelf.remove(id, 2);
      expect(await shelf.get(id)).toBeUndefined();
      expect((await shelf.get('n1'))?.version).toBe(1);
    });

    test.each([
      ['\uD800', '\uFFFD'],
      ['\u00E9', 'e\u0301'],
      ['a', 'A'],
      ['~~', '~007e~007e'],
      [' ', ' A'],
      ['x'.repeat(5_000), `${'x'.repeat(4_999)}y`],
    ])('takes two ids that look alike for two', async (one, other) => {
      await shelf.put(one, note({ text: 'one' }), 0);
      await shelf.put(other, note({ text: 'other' }), 0);
      const both = await shelf.getAll([one, other]);
      expect(both.map((kept) => kept?.value.text)).toStrictEqual(['one', 'other']);
    });

    test('is kept apart from other shelves', async () => {
      const others = await opened().store.shelf({ ...notes, name: 'notes-2' });
      await shelf.put('n1', note(), 0);
      await others.put('n2', note(), 0);
      expect(await others.get('n1')).toBeUndefined();
      expect(await idsIn(shelf)).toStrictEqual(['n1']);
      expect(await idsIn(others)).toStrictEqual(['n2']);
    });

    test('is the same shelf when it is opened again, even at the same time', async () => {
      await shelf.put('n1', note(), 0);
      const again = await Promise.all([notes, notes, { ...notes }].map(opened().store.shelf));
      const found = await Promise.all(again.map((one) => one.get('n1')));
      expect(found.map((one) => one?.version)).toStrictEqual([1, 1, 1]);
    });

    test('has a name of letters, digits and hyphens', async () => {
      for (const name of ['', 'Notes', 'a b', 'a\u001F', '../a', '1', 'x'.repeat(51)]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await expect(opened().store.shelf({ ...notes, name })).rejects.toThrow(
          'the name of a shelf is of letters, digits and hyphens',
        );
      }
    });

    test('keeps everything over a restart', async () => {
      await shelf.put('n1', note(), 0);
      await shelf.put('n1', note({ text: 'Again.' }), 1);
      await shelf.put('n2', note(), 0);
      await shelf.remove('n2', 1);
      const again = await (await opened().reopen()).shelf(notes);
      expect((await again.get('n1'))?.value.text).toBe('Again.');
      expect(await idsIn(again)).toStrictEqual(['n1']);
    });

    test('of a store that was closed refuses everything', async () => {
      const { store } = opened();
      await store.close();
      for (const use of [
        () => shelf.get('n1'),
        () => shelf.getAll(['n1']),
        () => shelf.put('n1', note(), 0),
        () => shelf.remove('n1', 1),
        () => shelf.list(FRONT_DOOR),
        () => store.shelf(notes),
      ]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await expect(use()).rejects.toThrow(new StoreClosed());
      }
    });
  });
}
