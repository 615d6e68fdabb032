import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { NotKeepable, StoreDamaged } from '../../../src/store/errors.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { note, notes, type Note } from './fixtures.ts';
import { eachWithStore, type OpenStore } from './opened.ts';

const FRONT_DOOR = { index: 'by-team', group: 'front door', first: 100 };
const anything = z.custom<object>(() => true);
const anyNote = z.custom<Note>(() => true);

export function shelfDocumentContract(open: OpenStore): void {
  describe('a document on a shelf', () => {
    const opened = eachWithStore(open);
    let shelf: Shelf<Note>;
    beforeEach(async () => {
      shelf = await opened().store.shelf(notes);
    });

    test('is shared by all who get it, so nobody can change it, at any depth', async () => {
      const lists = await opened().store.shelf({
        name: 'lists',
        shape: z.object({ inner: z.object({ words: z.array(z.string()) }) }).readonly(),
        keys: () => [{ index: 'all', group: '', order: '' }],
      });
      const put = await lists.put('l1', { inner: { words: ['one'] } }, 0);
      const listed = (await lists.list({ index: 'all', group: '', first: 1 })).found[0];
      for (const one of [put, await lists.get('l1'), listed]) {
        expect(() => one?.value.inner.words.push('two')).toThrow(TypeError);
      }
    });

    test('is not touched by later changes of what was put', async () => {
      const teams = ['front door'];
      await shelf.put('n1', note({ teams }), 0);
      teams.push('night');
      expect((await shelf.get('n1'))?.value.teams).toStrictEqual(['front door']);
    });

    test('is said to be damaged where it is of another shape, and never left out', async () => {
      const moody = { ...note(), mood: 'cross' };
      const former = await opened().store.shelf({ ...notes, shape: anyNote });
      await former.put('n1', moody, 0);
      const damaged = new StoreDamaged('a document of the shelf notes');
      await expect(shelf.get('n1')).rejects.toThrow(damaged);
      await expect(shelf.getAll(['n2', 'n1'])).rejects.toThrow(damaged);
      await expect(shelf.list(FRONT_DOOR)).rejects.toThrow(damaged);
    });

    test.each<[string, object]>([
      ['with a field too many', { ...note(), mood: 'cross' }],
      ['without a field', { text: '', at: '' }],
      ['with a number that is none', { ...note(), text: Number.NaN }],
      ['that contains a big number', { ...note(), text: 10n }],
    ])('is refused %s, and nothing of it is kept', async (_what, value) => {
      const loose = await opened().store.shelf({ ...notes, shape: anything, keys: () => [] });
      const strict = await opened().store.shelf<object>({
        name: 'notes',
        shape: notes.shape,
        keys: () => [],
      });
      await expect(strict.put('n1', value, 0)).rejects.toThrow(
        new NotKeepable('a document of the shelf notes'),
      );
      expect(await loose.get('n1')).toBeUndefined();
    });

    test('is refused where its shape would drop something of it', async () => {
      const dropping = await opened().store.shelf({
        ...notes,
        shape: z.object({ text: z.string() }),
        keys: () => [],
      });
      await expect(dropping.put('n1', note(), 0)).rejects.toThrow(NotKeepable);
      expect(await shelf.get('n1')).toBeUndefined();
    });
  });
}
