import { afterAll, beforeAll, describe } from 'vitest';
import { openGate } from '../../src/store/gate.ts';
import { mongoAuditLog } from '../../src/store/mongo/audit-log.ts';
import { connectTo } from '../../src/store/mongo/connection.ts';
import { newDatabase } from '../support/mongo-database.ts';
import {
  BUILD_WITHIN_MS,
  mongoAtHand,
  startMongo,
  type RunningMongo,
} from '../support/mongo-server.ts';
import { auditLogContract } from './audit-log-suite.ts';

const atHand = mongoAtHand();

describe.runIf(atHand.kind !== 'NONE')('with a server', () => {
  let mongo: RunningMongo | undefined;
  beforeAll(async () => {
    mongo = await startMongo(atHand);
  }, BUILD_WITHIN_MS);
  afterAll(() => mongo?.stop());

  auditLogContract('the Mongo store', async () => {
    if (mongo === undefined) throw new Error('the server is not running');
    const database = newDatabase(mongo);
    let connection = await connectTo(database.uri);
    return {
      log: await mongoAuditLog(connection, openGate()),
      reopen: async () => {
        await connection.close();
        connection = await connectTo(database.uri);
        return mongoAuditLog(connection, openGate());
      },
      dispose: async () => {
        await connection.close();
        await database.drop();
      },
    };
  });
});
