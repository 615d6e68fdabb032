import { afterAll, beforeAll } from 'vitest';
import { newDatabase, type MongoDatabase } from './mongo-database.ts';
import {
  BUILD_WITHIN_MS,
  inDatabase,
  startMongo,
  type MongoAtHand,
  type RunningMongo,
} from './mongo-server.ts';
import { layWire, type MongoWire } from './mongo-wire.ts';

/** Starts what is at hand before the tests of this block, and stops it after them; gives what runs meanwhile. */
export function runningMongo(atHand: MongoAtHand): () => RunningMongo {
  let mongo: RunningMongo | undefined;
  beforeAll(async () => {
    mongo = await startMongo(atHand);
  }, BUILD_WITHIN_MS);
  afterAll(() => mongo?.stop());
  return () => {
    if (mongo === undefined) throw new Error('the server is not running');
    return mongo;
  };
}

/** A database of its own, and its address over a wire that can be listened to, held up and cut. */
export async function databaseOverWire(mongo: RunningMongo): Promise<{
  readonly database: MongoDatabase;
  readonly wire: MongoWire;
  readonly uri: string;
}> {
  const database = newDatabase(mongo);
  const wire = await layWire(mongo.uri);
  return { database, wire, uri: inDatabase(wire.uri, new URL(database.uri).pathname.slice(1)) };
}
