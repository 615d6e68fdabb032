import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { Gate } from '../gate.ts';
import { neededFor, pageOf, refusalToRemove, refusalToReplace } from '../shelf-page.ts';
import { recordsOf, type ShelfRecords } from '../shelf-records.ts';
import { stretchOf, textKey } from '../shelf-rows.ts';
import type { OpenShelf, Shelf, Shelved, ShelfPlan } from '../shelf.ts';
import { openCollections } from './shelf-collections.ts';
import { claimsIn } from './shelf-listing.ts';
import { removed, replaced, type ShelfCollections } from './shelf-protocol.ts';

/** Shelves in MongoDB: a collection of documents for each, and one collection of the rows of all. */
export function mongoShelves(connection: Connection, gate: Gate): OpenShelf {
  const open = openCollections(connection);
  return (plan) =>
    gate.through(async () => shelfIn(plan, recordsOf(plan), await open(plan.name), gate));
}

function shelfIn<Value>(
  { name }: ShelfPlan<Value>,
  records: ShelfRecords<Value>,
  collections: ShelfCollections,
  gate: Gate,
): Shelf<Value> {
  return {
    get: (id) => gate.through(async () => (await readAll(collections, records, [id]))[0]),

    getAll: (ids) => gate.through(() => readAll(collections, records, ids)),

    put: (id, value, replaces) =>
      gate.through(async () => {
        const { record, shelved } = records.write(id, value, replaces + 1);
        const done = await replaced(collections, textKey(id), record, randomUUID);
        if (!done) throw refusalToReplace(replaces);
        return shelved;
      }),

    remove: (id, version) =>
      gate.through(async () => {
        if (!(await removed(collections, textKey(id), version))) throw refusalToRemove();
      }),

    list: (range) =>
      gate.through(async () => {
        const walk = { backwards: range.newestFirst === true, limit: neededFor(range) };
        const claims = await claimsIn(collections, stretchOf(name, range), walk);
        return pageOf(
          claims.map(({ row, document }) => ({ row, shelved: records.read(document) })),
          range,
        );
      }),
  };
}

async function readAll<Value>(
  { documents }: ShelfCollections,
  records: ShelfRecords<Value>,
  ids: readonly string[],
): Promise<readonly (Shelved<Value> | undefined)[]> {
  const keys = ids.map(textKey);
  const found = new Map(
    (await documents.read([...new Set(keys)])).map((document) => [document.key, document]),
  );
  return keys.map((key) => {
    const document = found.get(key);
    return document && records.read(document);
  });
}
