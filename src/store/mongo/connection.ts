import { createConnection, type Connection, type Model, type SchemaOptions } from 'mongoose';
import { z } from 'zod';
import type { StoreCapabilities } from '../store.ts';

/** How long a majority may take to have a change in its journals before it counts as not durable. */
const DURABLE_WITHIN_MS = 2_000;
/** How long to look for a primary before giving up; an election takes up to about 12 s. */
const PRIMARY_WITHIN_MS = 5_000;
/** How long a server may be silent in the midst of an operation. */
const SILENT_AT_MOST_MS = 20_000;

/** An address without one would put the hub's records into the database "test". */
const NAMES_A_DATABASE = /^mongodb(?:\+srv)?:\/\/[^/]+\/[^/?]+/;

/**
 * A connection of its own, on which a write is acknowledged by a majority with the write in its
 * journal, and a read shows nothing that a majority may yet forget, whatever the address asks for.
 */
export async function connectTo(uri: string): Promise<Connection> {
  if (!NAMES_A_DATABASE.test(uri)) throw new Error('the address of MongoDB names no database');
  return createConnection(withoutConcerns(uri), {
    appName: 'mash-gateway',
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: DURABLE_WITHIN_MS },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    serverSelectionTimeoutMS: PRIMARY_WITHIN_MS,
    socketTimeoutMS: SILENT_AT_MOST_MS,
    ignoreUndefined: true,
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
}

/** What an address may not choose, by all of its names. The driver lets `journal=false` overrule a concern. */
const CONCERNS = new Set(['w', 'j', 'journal', 'wtimeout', 'wtimeoutms', 'readconcernlevel']);
const PREFERENCES = new Set(['readpreference', 'readpreferencetags', 'maxstalenessseconds']);

function withoutConcerns(uri: string): string {
  const [address, query] = uri.split('?');
  if (address === undefined || query === undefined) return uri;
  const kept = query.split('&').filter((option) => {
    const name = option.split('=')[0]?.toLowerCase() ?? '';
    return !CONCERNS.has(name) && !PREFERENCES.has(name);
  });
  return [address, kept.join('&')].join('?');
}

/** For every schema: nothing is added to a document, dropped from it or looked up in it that the schema does not name. */
export const PLAIN = {
  versionKey: false,
  id: false,
  minimize: false,
  strict: 'throw',
  strictQuery: 'throw',
} as const satisfies SchemaOptions;

export type Index = {
  readonly name: string;
  readonly key: Readonly<Record<string, 1>>;
  readonly unique?: true;
};

/** Makes the collection and those of its indexes that are missing; FerretDB breaks down when told to make one again. */
export async function prepare<Document>(
  { db, collection }: Pick<Model<Document>, 'db' | 'collection'>,
  indexes: readonly Index[] = [],
): Promise<void> {
  await createUnlessThere(db, collection.name);
  const there = new Set((await collection.indexes()).map(({ name }) => name));
  const missing = indexes.filter(({ name }) => !there.has(name));
  if (missing.length > 0) await collection.createIndexes(missing.map((index) => ({ ...index })));
}

async function createUnlessThere(connection: Connection, name: string): Promise<void> {
  const there = await connection.listCollections();
  if (!there.some((collection) => collection.name === name))
    await connection.createCollection(name);
}

const helloShape = z.looseObject({ setName: z.string().optional(), msg: z.string().optional() });
const buildShape = z.looseObject({ ferretdbVersion: z.string().optional() });

/** What the server at the other end can do, as it says itself. */
export async function capabilitiesOf(connection: Connection): Promise<StoreCapabilities> {
  const hello = helloShape.parse(await connection.db?.command({ hello: 1 }));
  const build = buildShape.parse(await connection.db?.command({ buildInfo: 1 }));
  return {
    replicated: hello.setName !== undefined || hello.msg === 'isdbgrid',
    atomicReplace: build.ferretdbVersion === undefined,
  };
}
