import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { inDatabase, type RunningMongo } from './mongo-server.ts';

/** A database of its own for one test: its address, and how to leave nothing of it behind. */
export type MongoDatabase = { readonly uri: string; readonly drop: () => Promise<void> };

export function newDatabase(mongo: RunningMongo): MongoDatabase {
  const uri = inDatabase(mongo.uri, `mash_test_${randomBytes(8).toString('hex')}`);
  return {
    uri,
    drop: async () => {
      const connection = await createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
