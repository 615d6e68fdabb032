import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { readSettings } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { newDatabase, type MongoDatabase } from '../support/mongo-database.ts';
import {
  BUILD_WITHIN_MS,
  mongoAtHand,
  startMongo,
  type RunningMongo,
} from '../support/mongo-server.ts';

const atHand = mongoAtHand();

describe.runIf(atHand.kind !== 'NONE')('a gateway on MongoDB', () => {
  let mongo: RunningMongo;
  let database: MongoDatabase;
  let home: GatewayHome;
  let gateway: Gateway;

  beforeAll(async () => {
    mongo = await startMongo(atHand);
    database = newDatabase(mongo);
    home = await furnishHome({ mongoUri: database.uri });
    const environment = { MASH_MONGODB_URI: database.uri };
    gateway = await startGateway(readSettings(home.config, environment), 'silent');
  }, BUILD_WITHIN_MS);
  afterAll(async () => {
    await gateway.stop();
    await home.close();
    await database.drop();
    await mongo.stop();
  });

  test('answers with the same picture, refuses alike, and leaves a whole log', async () => {
    const token = await home.issuer.token();
    const told = await askPicture(gateway.url, token);
    expect(told.body).toContain('Dean Harker');
    const refused = await askPicture(gateway.url, token, 'R-closed');
    expect(refused.body).toBe((await askPicture(gateway.url, token, 'R-404')).body);
    const store = await openMongoStore(database.uri);
    expect(await verifyBlocks(store.auditBlocks)).toMatchObject({ whole: true, flaws: [] });
    await store.close();
  });
});
