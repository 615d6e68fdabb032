import { z } from 'zod';
import { wasSecond } from '../domain/store-errors.ts';
import type { Lasting, LastingRecord } from '../http/console/lasting/lasting.ts';
import { moment } from '../store/shapes/shape.ts';
import type { OpenShelf, ShelfPage, ShelfPlan } from '../store/shelf.ts';

/** Sessions and unsent text of the console, as the store has them: sealed, under names that say nothing. */
const LASTING_PLAN: ShelfPlan<LastingRecord> = {
  name: 'console-lasting',
  shape: z.strictObject({ group: z.string(), sealed: z.string(), written: moment, until: moment }),
  keys: ({ group, written, until }) => [
    { index: 'of', group, order: written },
    { index: 'ends', group: 'all', order: until },
  ],
};

/** The console's records in the hub's own store, for every process that has it open. */
export async function lastingIn(openShelf: OpenShelf): Promise<Lasting> {
  const shelf = await openShelf(LASTING_PLAN);
  return {
    get: async (id) => {
      const found = await shelf.get(id);
      return found && { id, version: found.version, record: found.value };
    },
    put: (id, record, replaces) => unlessSecond(shelf.put(id, record, replaces)),
    remove: ({ id, version }) => unlessSecond(shelf.remove(id, version)),
    oldestOf: async (group, first) => versionsIn(await shelf.list({ index: 'of', group, first })),
    endedBefore: async (before, first) =>
      versionsIn(await shelf.list({ index: 'ends', group: 'all', before, first })),
  };
}

const versionsIn = ({ found }: ShelfPage<LastingRecord>) =>
  found.map(({ id, version }) => ({ id, version }));

/** Whether a change was made, or somebody else was first. */
const unlessSecond = (change: Promise<unknown>): Promise<boolean> =>
  change.then(
    () => true,
    (cause: unknown) => {
      if (wasSecond(cause)) return false;
      throw cause;
    },
  );
