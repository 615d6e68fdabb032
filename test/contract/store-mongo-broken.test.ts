import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { NotDurable } from '../../src/store/errors.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import type { Store } from '../../src/store/store.ts';
import { disclosedFor, intentFor, STARTED } from '../support/audit-events.ts';
import type { MongoDatabase } from '../support/mongo-database.ts';
import { mongoAtHand } from '../support/mongo-server.ts';
import { databaseOverWire, runningMongo } from '../support/running-mongo.ts';
import type { MongoWire } from '../support/mongo-wire.ts';
import { blocksOf } from './store/audit-blocks.ts';
import { auditBlock, note, notes } from './store/fixtures.ts';
import { PATIENTLY } from '../support/patience.ts';

const atHand = mongoAtHand();
const HOUR_MS = 3_600_000;

describe.runIf(atHand.kind === 'PROGRAM')('a Mongo store whose line breaks', () => {
  const mongo = runningMongo(atHand);
  let wire: MongoWire;
  let database: MongoDatabase;
  let uri: string;
  let store: Store;
  beforeEach(async () => {
    ({ database, wire, uri } = await databaseOverWire(mongo()));
    store = await openMongoStore(uri);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
    await wire.cut();
    await database.drop();
  });

  /** Every row that is kept, whoever sees it. */
  async function rowsKept(): Promise<number> {
    const connection = await createConnection(database.uri).asPromise();
    const rows = await connection.collection('shelf_index').countDocuments();
    await connection.close();
    return rows;
  }

  test('goes on in the same chain when it breaks in the midst of an append, with each record once', async () => {
    const trail = await openAuditTrail({
      blocks: store.auditBlocks,
      started: STARTED,
      clock: Date.now,
      random: randomBytes,
    });
    const { writer } = trail;
    wire.loseAnswersTo('insert');
    const asking = trail.intend(intentFor('q'));
    await expect.poll(() => wire.broken, PATIENTLY).toBe(1);
    wire.mend();
    await asking;
    const receipt = await trail.disclosed(disclosedFor('q'));
    await trail.close();
    expect(receipt).toMatchObject({ writer, seq: 2 });
    const report = await verifyBlocks(store.auditBlocks);
    expect(report).toMatchObject({ whole: true, records: 4, flaws: [] });
  });

  test('lists nothing of a change that broke between its rows and its document, and sweeps what is left an hour later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const shelf = await store.shelf(notes);
    const team = { index: 'by-team', group: 'a', first: 10 };
    await shelf.put('kept', note({ teams: ['a'] }), 0);
    const kept = await rowsKept();
    wire.loseAnswersTo('insert');
    await expect(shelf.put('lost', note({ teams: ['a', 'b'] }), 0)).rejects.toThrow(NotDurable);
    wire.mend();
    const left = await rowsKept();
    expect(left).toBeGreaterThan(kept);
    expect(await shelf.get('lost')).toBeUndefined();
    const ids = async (group: string) =>
      (await shelf.list({ ...team, group })).found.map(({ id }) => id);
    expect(await ids('a')).toStrictEqual(['kept']);
    expect(await rowsKept()).toBe(left);
    vi.advanceTimersByTime(HOUR_MS + 1);
    expect(await ids('a')).toStrictEqual(['kept']);
    expect(await ids('b')).toStrictEqual([]);
    expect(await rowsKept()).toBe(kept);
    await shelf.put('lost', note({ teams: ['b'] }), 0);
    expect(await ids('b')).toStrictEqual(['lost']);
  });

  test.each([
    'w=1&journal=false&wtimeoutMS=60000&readConcernLevel=local&readPreference=secondary',
    'w=0&j=false&retryWrites=false',
  ])('asks for a journalled majority though its address says %s', async (less) => {
    const other = await openMongoStore(`${uri}&${less}`);
    const before = wire.said.length;
    await other.auditBlocks.append(auditBlock('w1', 0));
    await blocksOf(other.auditBlocks, 'w1');
    await other.close();
    const said = wire.said.slice(before);
    const insert = said.find((command) => Object.hasOwn(command, 'insert'));
    const find = said.find((command) => Object.hasOwn(command, 'find'));
    expect(insert?.['writeConcern']).toStrictEqual({ w: 'majority', j: true, wtimeout: 2_000 });
    expect(find?.['readConcern']).toStrictEqual({ level: 'majority' });
    // Where none is named, nobody but the primary answers.
    expect(find).not.toHaveProperty('$readPreference');
  });
});
