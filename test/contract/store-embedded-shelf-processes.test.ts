import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StaleVersion } from '../../src/domain/store-errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import type { Store } from '../../src/store/store.ts';
import { anotherProcess } from './store/another-process.ts';
import { note, notes, type Note } from './store/fixtures.ts';

describe('a shelf that several processes have open', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-store-'));
    store = await openEmbeddedStore(folder);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('loses no change and no listing when two processes change the same document again and again', async () => {
    const shelf = await store.shelf(notes);
    await shelf.put('n1', note({ text: '0', teams: ['0'] }), 0);
    const other = anotherProcess(
      folder,
      `const shelf = await store.shelf($.notes);
       say('ready');
       await told();
       for (let done = 0; done < 200; ) {
         const { version, value } = await shelf.get('n1');
         const text = String(Number(value.text) + 1);
         done += await shelf.put('n1', $.note({ text, teams: [text] }), version).then(() => 1, (error) => {
           if (error.name !== 'StaleVersion') throw error;
           return 0;
         });
       }`,
    );
    await other.next();
    other.tell('go');
    for (let done = 0; done < 200;) {
      // oxlint-disable-next-line no-await-in-loop -- it is one change after the other that counts
      done += await countOnce(shelf);
    }
    expect(await other.end()).toBe(0);
    const last = { id: 'n1', version: 401, value: note({ text: '400', teams: ['400'] }) };
    const inTeam = (group: string) => shelf.list({ index: 'by-team', group, first: 1 });
    expect(await inTeam('400')).toStrictEqual({ found: [last] });
    const former = await Promise.all(Array.from({ length: 400 }, (_, n) => inTeam(String(n))));
    expect(former.flatMap(({ found }) => found)).toStrictEqual([]);
  });
});

async function countOnce(shelf: Shelf<Note>): Promise<number> {
  const before = await shelf.get('n1');
  const text = String(Number(before?.value.text) + 1);
  try {
    await shelf.put('n1', note({ text, teams: [text] }), before?.version ?? 0);
    return 1;
  } catch (error) {
    if (error instanceof StaleVersion) return 0;
    throw error;
  }
}
