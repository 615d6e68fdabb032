import { createConnection, type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilitiesOf } from '../../src/store/mongo/connection.ts';
import type { StoreCapabilities } from '../../src/store/store.ts';
import { newDatabase, type MongoDatabase } from '../support/mongo-database.ts';
import {
  BUILD_WITHIN_MS,
  mongoAtHand,
  startMongo,
  type RunningMongo,
} from '../support/mongo-server.ts';

const atHand = mongoAtHand();

describe.runIf(atHand.kind !== 'NONE')('what a server of MongoDB is said to be able to do', () => {
  let mongo: RunningMongo;
  let database: MongoDatabase;
  let connection: Connection;
  let said: StoreCapabilities;
  beforeAll(async () => {
    mongo = await startMongo(atHand);
    database = newDatabase(mongo);
    connection = await createConnection(database.uri, { maxPoolSize: 20 }).asPromise();
    said = await capabilitiesOf(connection);
    await connection.createCollection('things');
  }, BUILD_WITHIN_MS);
  afterAll(async () => {
    await connection.close();
    await database.drop();
    await mongo.stop();
  });
  const things = () => connection.collection<{ _id: string; n: number }>('things');

  test('if it replaces atomically, one of twenty wins, round after round', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = `replaced-${round}`;
      // oxlint-disable-next-line no-await-in-loop -- the rounds are the point
      await things().insertOne({ _id: id, n: 0 });
      // oxlint-disable-next-line no-await-in-loop -- the rounds are the point
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) => things().replaceOne({ _id: id, n: 0 }, { n: n + 1 })),
      );
      const winners = results.filter(({ matchedCount }) => matchedCount === 1).length;
      expect(winners).toSatisfy((count: number) => count === 1 || !said.atomicReplace);
    }
  });
});
