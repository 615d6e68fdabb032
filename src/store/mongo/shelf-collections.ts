import type { Connection } from 'mongoose';
import { z } from 'zod';
import { shapeOf } from '../shapes/shape.ts';
import { recordFields } from '../shelf-records.ts';
import { prepare } from './connection.ts';
import { durably, inserted, taken } from './durably.ts';
import type { ShelfCollections, ShelfDocument } from './shelf-protocol.ts';

type KeptDocument = Omit<ShelfDocument, 'key'> & { readonly _id: string };
type RowDocument = { readonly _id: string; readonly version: number; readonly askedAt: number };

const keptShape = shapeOf<KeptDocument>(
  'a record of a shelf',
  z.strictObject({ ...recordFields, _id: z.string(), life: z.string() } satisfies Record<
    keyof KeptDocument,
    z.ZodType
  >),
);

const keptFrom = ({ key, ...rest }: ShelfDocument): KeptDocument => ({ _id: key, ...rest });

function documentIn(kept: unknown): ShelfDocument {
  const { _id: key, ...rest } = keptShape.read(kept);
  return { key, ...rest };
}

const ROWS = 'shelf_index';

/** Opens the collections of a shelf, and makes those that are missing, once for each name. */
export function openCollections(
  connection: Connection,
): (shelf: string) => Promise<ShelfCollections> {
  const opened = new Map<string, Promise<unknown>>();
  const prepared = async (name: string): Promise<void> => {
    const ready =
      opened.get(name) ?? prepare({ db: connection, collection: connection.collection(name) });
    opened.set(name, ready);
    try {
      await ready;
    } catch (error) {
      opened.delete(name);
      throw error;
    }
  };
  return async (shelf) => {
    await Promise.all([prepared(ROWS), prepared(`shelf_${shelf}`)]);
    return { documents: documentsIn(connection, `shelf_${shelf}`), rows: rowsIn(connection) };
  };
}

// Past mongoose's casting, as for audit blocks: what is written was made here, and what is read is checked. A batch
// of one more than is wanted comes in one answer, and leaves no cursor open; a server's own holds 101.
function documentsIn(connection: Connection, name: string): ShelfCollections['documents'] {
  const collection = connection.collection<KeptDocument>(name);
  return {
    read: async (keys) => {
      // A server looks one up by its key alone, without planning how.
      const [key, ...others] = keys;
      const isOne = key !== undefined && others.length === 0;
      const found = collection.find({ _id: isOne ? key : { $in: [...keys] } });
      return (await found.batchSize(keys.length + 1).toArray()).map(documentIn);
    },
    insert: (document) => inserted(() => collection.insertOne(keptFrom(document))),
    replace: async (document, version) => {
      const before = { _id: document.key, version, life: document.life };
      const { matchedCount } = await durably(() =>
        collection.replaceOne(before, keptFrom(document)),
      );
      return matchedCount === 1;
    },
    remove: async ({ key: _id, version, life }) => {
      const { deletedCount } = await durably(() => collection.deleteOne({ _id, version, life }));
      return deletedCount === 1;
    },
  };
}

function rowsIn(connection: Connection): ShelfCollections['rows'] {
  const collection = connection.collection<RowDocument>(ROWS);
  return {
    insert: async (rows, version) => {
      const askedAt = Date.now();
      const documents = rows.map((_id) => ({ _id, version, askedAt }));
      const there = await taken(rows.length, () =>
        collection.insertMany(documents, { ordered: false }),
      );
      return rows.filter((_, index) => there.has(index));
    },
    raise: async (_id, version) => {
      const raising = { $max: { version, askedAt: Date.now() } };
      const raised = await durably(() => collection.updateOne({ _id }, raising));
      return raised.matchedCount === 1;
    },
    cut: async (rows, upTo) => {
      await durably(() =>
        collection.deleteMany({ _id: { $in: [...rows] }, version: { $lte: upTo } }),
      );
    },
    sweep: async (rows, since) => {
      await durably(() =>
        collection.deleteMany({ _id: { $in: [...rows] }, askedAt: { $lt: since } }),
      );
    },
    read: async ({ lower, upper }, { backwards, limit }) => {
      const inStretch = collection
        .find({ _id: { $gte: lower, $lt: upper } })
        .sort({ _id: backwards ? -1 : 1 })
        .limit(limit)
        .batchSize(limit + 1);
      return (await inStretch.toArray()).map(({ _id: row, askedAt }) => ({ row, askedAt }));
    },
  };
}
