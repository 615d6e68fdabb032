import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { readSettings } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import {
  BUILD_WITHIN_MS,
  inDatabase,
  mongoAtHand,
  startMortalMongo,
  type MortalMongo,
} from '../support/mongo-server.ts';
import { layWire, type MongoWire } from '../support/mongo-wire.ts';

const atHand = mongoAtHand();
/** A new chain is tried for every 5 s at the latest. */
const BACK_WITHIN_MS = 10_000;
/** Seen by nobody who asks before the store is back. */
const SHOWN = 'Dean Harker';

/** Only a server of our own can be killed in the midst of a test. */
describe.runIf(atHand.kind === 'PROGRAM')(
  'a gateway whose MongoDB goes away and comes back',
  () => {
    let mongo: MortalMongo;
    let wire: MongoWire;
    let home: GatewayHome;
    let gateway: Gateway;
    let uri: string;

    beforeAll(async () => {
      mongo = await startMortalMongo(atHand);
      wire = await layWire(mongo.uri);
      uri = inDatabase(wire.uri, 'mash_away');
      home = await furnishHome({ mongoUri: uri });
      const environment = { MASH_MONGODB_URI: uri };
      gateway = await startGateway(readSettings(home.config, environment), 'silent');
    }, BUILD_WITHIN_MS);
    afterAll(async () => {
      await gateway.stop();
      await home.close();
      await wire.cut();
      await mongo.stop();
    });
    const health = async () => (await fetch(`${gateway.url}/health`)).status;
    const ask = async () => (await askPicture(gateway.url, await home.issuer.token())).body;

    test('shares nothing and says so meanwhile, and answers again by itself, with a whole log', async () => {
      expect(await ask()).toContain(SHOWN);
      expect(await health()).toBe(200);
      await mongo.kill();
      await wire.away();

      const meanwhile = await ask();
      expect(meanwhile).toMatch(/"code":"(?:HUB|AUDIT)_UNAVAILABLE"/);
      expect(meanwhile).not.toContain(SHOWN);
      await expect.poll(health, { timeout: 30_000 }).toBe(503);

      await wire.back(await mongo.again());
      await expect.poll(health, { timeout: BACK_WITHIN_MS }).toBe(200);
      await expect.poll(ask, { timeout: BACK_WITHIN_MS }).toContain(SHOWN);
      const store = await openMongoStore(uri);
      expect(await verifyBlocks(store.auditBlocks)).toMatchObject({ whole: true, flaws: [] });
      await store.close();
    }, 90_000);
  },
);
