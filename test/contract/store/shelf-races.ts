import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { note, notes, type Note } from './fixtures.ts';
import { eachWithStore, type OpenStore } from './opened.ts';
import { pagesOf } from './shelf-pages.ts';

const TEAMS = ['front door', 'night', 'north'];
const IDS = ['n0', 'n1', 'n2', 'n3'];

/** Numbers that look random and are the same each time (Lehmer's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const isLate = (error: unknown): boolean =>
  error instanceof AlreadyKept || error instanceof StaleVersion;

/** Writes, moves or removes one of the documents; resolves to whether somebody else was first. */
async function meddle(
  shelf: Shelf<Note>,
  ids: readonly string[],
  random: (below: number) => number,
): Promise<boolean> {
  const id = ids[random(ids.length)] ?? '';
  const value = note({ at: `${random(5)}`, teams: TEAMS.filter(() => random(2) === 0) });
  const removes = random(5) === 0;
  const version = (await shelf.get(id))?.version ?? 0;
  try {
    await (version > 0 && removes ? shelf.remove(id, version) : shelf.put(id, value, version));
    return false;
  } catch (error) {
    if (!isLate(error)) throw error;
    return true;
  }
}

/** Meddles again and again; resolves to how often somebody else was first. */
async function meddleOften(
  shelf: Shelf<Note>,
  ids: readonly string[],
  seed: number,
): Promise<number> {
  const random = numbers(seed);
  let refused = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    refused += Number(await meddle(shelf, ids, random));
  }
  return refused;
}

/** Says that every list has exactly the documents that are to be in it. */
async function expectListsToAgree(shelf: Shelf<Note>, ids: readonly string[]): Promise<void> {
  const kept = (await shelf.getAll(ids)).flatMap((one) => one ?? []);
  for (const group of TEAMS) {
    const expected = kept.filter(({ value }) => value.teams.includes(group)).map(({ id }) => id);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const pages = await pagesOf(shelf, { index: 'by-team', group, first: 2 });
    expect(pages.flat().toSorted()).toStrictEqual(expected.toSorted());
  }
}

export function shelfRaceContract(open: OpenStore): void {
  describe('the lists of a shelf that many write', () => {
    const opened = eachWithStore(open);

    test('lose no document and have none too many, after any race that the engine can decide', async () => {
      const { store } = opened();
      const shelf = await store.shelf(notes);
      // Where two may both replace a version, each has documents of their own.
      const idsOf = (writer: number) =>
        store.capabilities.atomicReplace ? IDS : [`n${writer}`, `m${writer}`];
      const writers = Array.from({ length: 12 }, (_, writer) => writer);
      const refused = await Promise.all(
        writers.map((writer) => meddleOften(shelf, idsOf(writer), writer)),
      );
      expect(refused.some((count) => count > 0)).toBe(store.capabilities.atomicReplace);
      await expectListsToAgree(
        shelf,
        writers.flatMap(idsOf).filter((id, at, all) => all.indexOf(id) === at),
      );
    });

    test('have a document that moves within them in each listing, once', async () => {
      const shelf = await opened().store.shelf(notes);
      await Promise.all(['a', 'z'].map((id) => shelf.put(id, note({ at: '5' }), 0)));
      await shelf.put('moving', note({ at: '0' }), 0);
      const state = { moving: true };
      const moved = (async () => {
        for (let version = 1; version <= 40; version += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await shelf.put('moving', note({ at: `${(version * 7) % 10}` }), version);
        }
        state.moving = false;
      })();
      let listings = 0;
      while (state.moving) {
        // oxlint-disable-next-line no-await-in-loop -- while it moves
        const { found } = await shelf.list({ index: 'by-team', group: 'front door', first: 10 });
        expect(found.map(({ id }) => id).toSorted()).toStrictEqual(['a', 'moving', 'z']);
        listings += 1;
        // oxlint-disable-next-line no-await-in-loop -- a list may come without a turn of the event loop
        await nextTurn();
      }
      await moved;
      expect(listings).toBeGreaterThan(0);
    });
  });
}
