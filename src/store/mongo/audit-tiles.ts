import { mongo, type Connection } from 'mongoose';
import { z } from 'zod';
import type { KeptTile, LogTiles } from '../../audit/ports.ts';
import { NotDurable } from '../errors.ts';
import type { Gate } from '../gate.ts';
import { shapeOf } from '../shapes/shape.ts';
import { prepare } from './connection.ts';
import { durably, taken } from './durably.ts';

type TileDocument = { readonly _id: string; readonly hashes: Uint8Array };

/** The log's tiles, a document for each. Past mongoose's casting, as for audit blocks. */
export async function mongoAuditTiles(connection: Connection, gate: Gate): Promise<LogTiles> {
  const collection = connection.collection<TileDocument>('audit_tiles');
  await prepare({ db: connection, collection: connection.collection(collection.name) });
  const replace = async ({ _id, hashes }: TileDocument): Promise<void> => {
    const { matchedCount } = await durably(() => collection.replaceOne({ _id }, { hashes }));
    if (matchedCount !== 1) throw new NotDurable();
  };
  return {
    keep: (tiles) =>
      gate.through(async () => {
        if (tiles.length === 0) return;
        const documents = tiles.map(documentOf);
        const there = await taken(documents.length, () =>
          collection.insertMany(documents, { ordered: false }),
        );
        await Promise.all(documents.filter((_, index) => there.has(index)).map(replace));
      }),
    get: (level, index) =>
      gate.through(async () => {
        const tile = await collection.findOne({ _id: nameOf(level, index) });
        return tile === null ? undefined : tileShape.read(tile).hashes;
      }),
  };
}

const nameOf = (level: number, index: number): string => `${level}/${index}`;

const documentOf = ({ level, index, hashes }: KeptTile): TileDocument => ({
  _id: nameOf(level, index),
  hashes: Buffer.from(hashes),
});

const tileShape = shapeOf<TileDocument>(
  'a tile of the audit log',
  z.strictObject({
    _id: z.string(),
    hashes: z.instanceof(mongo.Binary).transform((binary) => new Uint8Array(binary.value())),
  } satisfies Record<keyof TileDocument, z.ZodType>),
);
