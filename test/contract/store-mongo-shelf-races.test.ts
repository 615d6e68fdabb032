import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, changes, race } from './store/shelf-server.ts';

describe('the steps in which the Mongo store changes a document and its rows', () => {
  test('leave exactly the rows that the document claims, in whatever order they take place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, async (scheduler, writers) => {
        const { rows, claimed, listed } = await race(scheduler, writers, false);
        expect(bare(rows.keys())).toStrictEqual(claimed);
        expect(listed).toStrictEqual(claimed);
      }),
      { numRuns: 1_000 },
    );
  });

  test('lose no listing and show none too many where writers are cut off in the midst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, async (scheduler, writers) => {
        const { claimed, listed } = await race(scheduler, writers, true);
        expect(listed).toStrictEqual(claimed);
      }),
      { numRuns: 1_000 },
    );
  });
});
