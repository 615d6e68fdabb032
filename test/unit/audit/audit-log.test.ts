import { describe, expect, test } from 'vitest';
import { leafHash } from '../../../src/audit/hashes.ts';
import { openAuditLog } from '../../../src/audit/log/audit-log.ts';
import { openCheckpoint } from '../../../src/audit/log/checkpoint.ts';
import { showsInclusion } from '../../../src/audit/log/check-proof.ts';
import { rootOfRow } from '../../../src/audit/log/shape.ts';
import { tilesOf, tilePath } from '../../../src/audit/log/tiles.ts';
import type { Receipt } from '../../../src/domain/audit-event.ts';
import { answerQuestions, disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import {
  aLog,
  aLogKey,
  LOG_KEY,
  logOver,
  ORIGIN,
  witnessKeeping,
} from '../../support/audit-log.ts';
import { memoryLog } from '../../support/audit-log-store.ts';
import { PATIENTLY } from '../../support/patience.ts';

test('an empty log has no checkpoint and nothing to read', async () => {
  const { blocks } = await openTrail();
  blocks.chains.clear();
  const log = await logOver(blocks);
  expect(log.checkpoint()).toBeUndefined();
  expect(await log.read('checkpoint')).toBeUndefined();
  expect(await log.read('tile/0/000.p/1')).toBeUndefined();
  expect(log.standing()).toBe('SOUND');
});

test('what was written is in the newest checkpoint a round later', async () => {
  const { blocks, trail } = await openTrail();
  const log = await logOver(blocks);
  await answerQuestions(trail, 5);
  await log.round();
  const said = openCheckpoint(log.checkpoint() ?? '', ORIGIN, [LOG_KEY.key]);
  expect(said?.size).toBe(11);
});

test('a round ends however fast records come, so that witnesses are shown checkpoints under load', async () => {
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const { witness, kept } = witnessKeeping();
  const log = await logOver(blocks, { store, witnesses: [witness], witnessEveryMs: 0 });
  const before = store.steps.kept.length;
  let more = 0;
  // Whenever something is placed, something else has been written.
  store.steps.after = () => answerQuestions(trail, 1, `more-${(more += 1)}`);
  await answerQuestions(trail, 5);
  await log.round();
  expect(store.steps.kept.length).toBe(before + 1);
  await log.round();
  expect(store.steps.kept.length).toBe(before + 2);
  store.steps.after = () => Promise.resolve();
  await log.close();
  expect(kept.at(-1)).toBe(log.checkpoint());
});

test('it goes on by itself once a second, and places what is left when it is closed', async () => {
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const log = await openAuditLog({
    blocks,
    store,
    origin: ORIGIN,
    signers: [LOG_KEY.signer],
    report: () => undefined,
    everyMs: 5,
  });
  await answerQuestions(trail, 5);
  await expect.poll(() => store.steps.kept.at(-1)?.size, PATIENTLY).toBe(11);
  await trail.close();
  await log.close();
  expect(store.steps.kept.at(-1)?.size).toBe(12);
  const { length } = store.steps.kept;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(store.steps.kept).toHaveLength(length);
});

test('the tiles make the root that the checkpoint signs, and the entries make the tiles', async () => {
  const { blocks, store } = await aLog();
  const log = await logOver(blocks, { store });
  const said = openCheckpoint(
    String(await log.read('checkpoint').then((b) => Buffer.from(b ?? []))),
    ORIGIN,
    [LOG_KEY.key],
  );
  const size = said?.size ?? 0;
  const leaves: Buffer[] = [];
  const hashes: Buffer[] = [];
  for (const tile of tilesOf(size)) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    const bytes = Buffer.from((await log.read(tilePath(tile))) ?? []);
    if (tile.level === 'entries') leaves.push(...entriesIn(bytes).map(leafHash));
    if (tile.level === 0) hashes.push(...chunks(bytes, 32));
  }
  expect(size).toBe(294);
  expect(hashes.map(String)).toEqual(leaves.map(String));
  expect(said?.root.equals(rootOfRow(leaves))).toBe(true);
});

function entriesIn(bytes: Buffer): readonly Buffer[] {
  if (bytes.length === 0) return [];
  const end = 2 + bytes.readUInt16BE();
  return [bytes.subarray(2, end), ...entriesIn(bytes.subarray(end))];
}

const chunks = (bytes: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: bytes.length / size }, (_, n) => bytes.subarray(n * size, (n + 1) * size));

test.each([
  'tile/0/1',
  'tile/0/001.p/0',
  'tile/0/000.p/256',
  'tile/64/000',
  'tile/00/000',
  'tile/0/x000/000',
  'tile/0/000/',
  'tile/-1/000',
  'tile/entries/000.p/300',
  'tile/0/../checkpoint',
  'checkpoint/',
  '',
])('under %j there is nothing', async (path) => {
  const { blocks, store } = await aLog();
  expect(await (await logOver(blocks, { store })).read(path)).toBeUndefined();
});

test('a tile’s path names its index in groups of three digits', () => {
  const path = (index: number, width = 256) => tilePath({ level: 0, index, width });
  expect(path(0)).toBe('tile/0/000');
  expect(path(1_234_067)).toBe('tile/0/x001/x234/067');
  expect(path(273, 112)).toBe('tile/0/273.p/112');
});

describe('a receipt', () => {
  const asked = async () => {
    const { blocks, trail } = await openTrail();
    await answerQuestions(trail, 300);
    await trail.intend(intentFor('the-one'));
    const receipt = await trail.disclosed(disclosedFor('the-one'));
    return { blocks, trail, receipt };
  };

  test('is proven by a note that anybody can check without us', async () => {
    const { blocks, receipt } = await asked();
    const log = await logOver(blocks);
    const proof = (await log.proof(receipt)) ?? '';
    const [head = '', ...note] = proof.split('\n\n');
    const [title, index = '', ...path] = head.split('\n');
    const said = openCheckpoint(note.join('\n\n'), ORIGIN, [LOG_KEY.key]);
    expect(title).toBe('c2sp.org/tlog-proof@v1');
    expect(
      showsInclusion({
        leaf: Number(index.replace('index ', '')),
        size: said?.size ?? 0,
        leafHash: Buffer.from(receipt.recordHash, 'hex'),
        path: path.map((line) => Buffer.from(line, 'base64')),
        root: said?.root ?? Buffer.alloc(32),
      }),
    ).toBe(true);
  });

  test('has no proof before it has a place', async () => {
    const { blocks, trail } = await openTrail();
    const log = await logOver(blocks);
    await trail.intend(intentFor('q'));
    const receipt = await trail.disclosed(disclosedFor('q'));
    expect(await log.proof(receipt)).toBeUndefined();
    await log.round();
    expect(await log.proof(receipt)).toContain('index 2\n');
  });

  test.each<[string, (receipt: Receipt) => Receipt]>([
    ['another hub’s writer', (receipt) => ({ ...receipt, writer: 'somebody else' })],
    ['another hash', (receipt) => ({ ...receipt, recordHash: intentFor('x').policy.digest })],
    ['the record before', (receipt) => ({ ...receipt, seq: receipt.seq - 1 })],
    ['a record far off', (receipt) => ({ ...receipt, seq: receipt.seq + 10_000 })],
    ['a block far off', (receipt) => ({ ...receipt, block: receipt.block + 10_000 })],
  ])('of %s has no proof', async (_, change) => {
    const { blocks, receipt } = await asked();
    expect(await (await logOver(blocks)).proof(change(receipt))).toBeUndefined();
  });
});

test('while keys rotate, checkpoints carry both signatures, and old ones still count', async () => {
  const { blocks, store } = await aLog();
  const next = aLogKey();
  const log = await logOver(blocks, { store, signers: [LOG_KEY.signer, next.signer] });
  const { trail } = await openTrail({}, blocks);
  await answerQuestions(trail, 1, 'rotating');
  await log.close();
  expect(openCheckpoint(log.checkpoint() ?? '', ORIGIN, [LOG_KEY.key])).toBeDefined();
  expect(openCheckpoint(log.checkpoint() ?? '', ORIGIN, [next.key])).toBeDefined();
  const [formerKey = ''] = log.verifierKeys();
  const after = await logOver(blocks, { store, signers: [next.signer], formerKeys: [formerKey] });
  expect(after.standing()).toBe('SOUND');
});
