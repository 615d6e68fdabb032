import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotDurable, StoreClosed } from '../../src/store/errors.ts';
import { AlreadyKept } from '../../src/domain/store-errors.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { MongoDatabase } from '../support/mongo-database.ts';
import { mongoAtHand } from '../support/mongo-server.ts';
import { databaseOverWire, runningMongo } from '../support/running-mongo.ts';
import type { Command, MongoWire } from '../support/mongo-wire.ts';
import { blocksOf } from './store/audit-blocks.ts';
import { useEverything } from './store/everything.ts';
import { auditBlock, referral, referralId } from './store/fixtures.ts';

const atHand = mongoAtHand();

const COMMANDS = new Set<string | undefined>([
  'hello',
  'ismaster',
  'buildInfo',
  'create',
  'createIndexes',
  'listCollections',
  'listIndexes',
  'insert',
  'update',
  'delete',
  'find',
  'distinct',
  'endSessions',
]);
const OPERATORS = new Set(['$db', '$or', '$in', '$gte', '$lt', '$lte', '$max']);
const UNPORTABLE = new Set([
  'collation',
  'expireAfterSeconds',
  'partialFilterExpression',
  'startTransaction',
  'upsert',
]);

/** Of many that are inserted at once, one that is there already keeps no other out. */
const UNORDERED = new Set<unknown>(['shelf_index', 'audit_tiles']);

/** Every name of a field at any depth; what people wrote into fields is not looked at. */
function keysIn(value: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    keys.add(key);
    return inner;
  });
  return keys;
}

// Only the server of our own is sure to be one address of this machine, which a wire can be laid to.
describe.runIf(atHand.kind === 'PROGRAM')('what the Mongo store says to its server', () => {
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
    await store.close();
    await wire.cut();
    await database.drop();
  });
  const saidOf = (...names: string[]): readonly Command[] =>
    wire.said.filter((command) => names.some((name) => Object.hasOwn(command, name)));

  test('each change waits for a majority to have it in its journal, for two seconds at most', async () => {
    await useEverything(store);
    const changes = saidOf('insert', 'update', 'delete', 'findAndModify', 'bulkWrite');
    expect(changes.length).toBeGreaterThanOrEqual(9);
    for (const change of changes) {
      expect(change['writeConcern']).toStrictEqual({ w: 'majority', j: true, wtimeout: 2_000 });
      expect(change['ordered']).toBe(!UNORDERED.has(change['insert']));
    }
  });

  test('each question is answered with nothing that a majority may yet forget', async () => {
    await useEverything(store);
    const questions = saidOf('find', 'distinct', 'aggregate', 'count');
    expect(questions.length).toBeGreaterThanOrEqual(6);
    for (const question of questions) {
      expect(question['readConcern']).toStrictEqual({ level: 'majority' });
    }
  });

  test('nothing is said that only some servers understand', async () => {
    await useEverything(store);
    const commands = new Set(wire.said.map((command) => Object.keys(command)[0]));
    expect([...commands].filter((name) => !COMMANDS.has(name))).toStrictEqual([]);
    const words = [...keysIn(wire.said)];
    expect(words.filter((word) => word.startsWith('$') && !OPERATORS.has(word))).toStrictEqual([]);
    expect(words.filter((word) => UNPORTABLE.has(word))).toStrictEqual([]);
  });

  test('collections and indexes that are there are not made again', async () => {
    const made = saidOf('create', 'createIndexes').length;
    expect(made).toBeGreaterThan(0);
    const again = await openMongoStore(uri);
    await again.close();
    expect(saidOf('create', 'createIndexes')).toHaveLength(made);
  });

  test('a block whose acknowledgement is lost is not durable, and is kept once when it is tried again', async () => {
    await store.auditBlocks.append(auditBlock('w1', 0));
    wire.loseAnswersTo('insert');
    await expect(store.auditBlocks.append(auditBlock('w1', 1))).rejects.toThrow(NotDurable);
    wire.mend();
    const before = wire.said.length;
    await store.auditBlocks.append(auditBlock('w1', 1));
    expect(
      wire.said.slice(before).filter((command) => Object.hasOwn(command, 'find')),
    ).toHaveLength(1);
    expect(await blocksOf(store.auditBlocks, 'w1')).toStrictEqual([
      auditBlock('w1', 0),
      auditBlock('w1', 1),
    ]);
  });

  test('a block whose acknowledgement is lost does not give way to another', async () => {
    wire.loseAnswersTo('insert');
    await expect(store.auditBlocks.append(auditBlock('w1', 0))).rejects.toThrow(NotDurable);
    wire.mend();
    await expect(
      store.auditBlocks.append(auditBlock('w1', 0, { records: [Uint8Array.from([1])] })),
    ).rejects.toThrow(AlreadyKept);
    expect(await blocksOf(store.auditBlocks, 'w1')).toStrictEqual([auditBlock('w1', 0)]);
  });

  test('a block that cannot be confirmed is not durable either', async () => {
    await store.auditBlocks.append(auditBlock('w1', 0));
    wire.loseAnswersTo('find');
    await expect(store.auditBlocks.append(auditBlock('w1', 0))).rejects.toThrow(NotDurable);
    wire.mend();
    await store.auditBlocks.append(auditBlock('w1', 0));
  });

  test('a change of a referral whose acknowledgement is lost is not durable, and is whole or absent', async () => {
    await store.referrals.add(referral('r1'));
    wire.loseAnswersTo('update');
    await expect(store.referrals.replace(referral('r1', { version: 2 }))).rejects.toThrow(
      NotDurable,
    );
    wire.mend();
    expect(await store.referrals.get(referralId('r1'))).toStrictEqual(
      referral('r1', { version: 2 }),
    );
  });

  test('a server that is gone makes nothing durable, and the store can still be closed', async () => {
    await wire.cut();
    const failed = store.auditBlocks.append(auditBlock('w1', 0));
    await expect(failed).rejects.toThrow(new NotDurable());
    await expect(store.referrals.get(referralId('r1'))).rejects.toThrow('ECONNREFUSED');
    await store.close();
    await expect(store.auditBlocks.append(auditBlock('w1', 0))).rejects.toThrow(StoreClosed);
  });
});

test('an address of MongoDB that names no database is refused before anybody is called', async () => {
  const refused = 'the address of MongoDB names no database';
  await expect(openMongoStore('mongodb://somebody:secret@127.0.0.1:1/')).rejects.toThrow(refused);
  await expect(openMongoStore('mongodb://127.0.0.1:1')).rejects.toThrow(refused);
  await expect(openMongoStore('mongodb://127.0.0.1:1/?w=1')).rejects.toThrow(refused);
});
