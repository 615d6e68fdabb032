import { describe } from 'vitest';
import { openGate } from '../../src/store/gate.ts';
import { mongoAuditLog } from '../../src/store/mongo/audit-log.ts';
import { connectTo } from '../../src/store/mongo/connection.ts';
import { newDatabase } from '../support/mongo-database.ts';
import { mongoAtHand } from '../support/mongo-server.ts';
import { runningMongo } from '../support/running-mongo.ts';
import { auditLogContract } from './audit-log-suite.ts';

const atHand = mongoAtHand();

describe.runIf(atHand.kind !== 'NONE')('with a server', () => {
  const mongo = runningMongo(atHand);

  auditLogContract('the Mongo store', async () => {
    const database = newDatabase(mongo());
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
