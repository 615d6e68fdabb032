import { describe, expect, test } from 'vitest';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import { environment } from '../support/environment.ts';
import { newDatabase } from '../support/mongo-database.ts';
import { mongoAtHand } from '../support/mongo-server.ts';
import { runningMongo } from '../support/running-mongo.ts';
import { storeContractSuite } from './store-suite.ts';

const atHand = mongoAtHand();

if (atHand.kind === 'NONE') {
  process.stderr.write(`\nThe Mongo store was not tested: ${atHand.why}.\n`);
}

test('where the Mongo store must be tested, there is something to test it against', () => {
  expect({ ...atHand, required: environment.requireMongo }).not.toMatchObject({
    kind: 'NONE',
    required: true,
  });
});

describe.runIf(atHand.kind !== 'NONE')('with a server', () => {
  const mongo = runningMongo(atHand);

  storeContractSuite('the Mongo store', async () => {
    const database = newDatabase(mongo());
    const store = await openMongoStore(database.uri);
    let latest = store;
    return {
      store,
      reopen: async () => {
        await store.close();
        latest = await openMongoStore(database.uri);
        return latest;
      },
      dispose: async () => {
        await latest.close();
        await database.drop();
      },
    };
  });
});
