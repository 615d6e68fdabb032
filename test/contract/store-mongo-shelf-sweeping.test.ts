import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { claimsIn } from '../../src/store/mongo/shelf-listing.ts';
import { replaced, type ShelfCollections } from '../../src/store/mongo/shelf-protocol.ts';
import { bare, changes, race, row, serverIn, STRETCH } from './store/shelf-server.ts';

const ALL = { backwards: false, limit: 100 };
const atOnce = <Result>(operation: () => Result): Promise<Result> =>
  Promise.resolve().then(operation);

describe('rows that no document claims', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are left alone for an hour, and swept by whoever lists them then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, async (scheduler, writers) => {
        vi.useFakeTimers({ toFake: ['Date'] });
        const { rows, claimed, collections } = await race(scheduler, writers, true);
        const left = rows.size;
        const listing = async () => {
          const claims = claimsIn(collections, STRETCH, ALL);
          return (await scheduler.waitFor(claims)).map((claim) => claim.row);
        };
        vi.advanceTimersByTime(59 * 60_000);
        expect(await listing()).toStrictEqual(claimed);
        expect(rows.size).toBe(left);
        vi.advanceTimersByTime(2 * 60_000);
        expect(await listing()).toStrictEqual(claimed);
        expect(bare(rows.keys())).toStrictEqual(claimed);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['first', 0],
    ['next', 1],
  ])(
    'are asked for again by a writer that slept for hours before it wrote the %s version',
    async (_, stood) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const { collections, rows } = serverIn(atOnce);
      const put = (own: ShelfCollections, version: number) =>
        replaced(own, 'id', { version, rows: [row(version)], text: '' }, () => 'life');
      const slept = async <Result>(write: () => Promise<Result>): Promise<Result> => {
        vi.advanceTimersByTime(7_200_000);
        await claimsIn(collections, STRETCH, ALL);
        expect(bare(rows.keys())).not.toContain(row(stood + 1));
        return write();
      };
      const { documents } = collections;
      const sleepy: ShelfCollections = {
        ...collections,
        documents: {
          ...documents,
          insert: (document) => slept(() => documents.insert(document)),
          replace: (document, before) => slept(() => documents.replace(document, before)),
        },
      };
      await put(stood === 0 ? sleepy : collections, 1);
      if (stood === 1) await put(sleepy, 2);
      const listed = await claimsIn(collections, STRETCH, ALL);
      expect(listed.map((claim) => claim.row)).toStrictEqual([row(stood + 1)]);
    },
  );
});
