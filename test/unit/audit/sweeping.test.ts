import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RollCall } from '../../../src/audit/log/roll-call.ts';
import { verifyBlocks } from '../../../src/audit/verify.ts';
import { disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { NO_BLOCK } from '../../../src/audit/hashes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const kinds = (records: readonly unknown[]) =>
  records.map((record) => (/"kind":"([A-Z_]+)"/.exec(JSON.stringify(record)) ?? [])[1]);

test('an idle writer writes a heartbeat every ten seconds, until it is closed', async () => {
  const { blocks, trail } = await openTrail();
  vi.advanceTimersByTime(30_000);
  await trail.close();
  vi.advanceTimersByTime(30_000);
  expect(kinds(blocks.records())).toEqual([
    'WRITER_STARTED',
    'HEARTBEAT',
    'HEARTBEAT',
    'HEARTBEAT',
    'WRITER_CLOSED',
  ]);
});

test('a question that nobody answers is put on record as abandoned, and cannot be answered any more', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('forgotten'));
  vi.advanceTimersByTime(131_000);
  await expect(trail.disclosed(disclosedFor('forgotten'))).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
  await trail.close();
  expect(blocks.records()).toContainEqual(
    expect.objectContaining({ event: { kind: 'ABANDONED', questions: ['forgotten'] } }),
  );
  const report = await verifyBlocks(blocks);
  expect(report.whole).toBe(true);
  expect(report.writers[0]?.abandoned).toEqual([{ question: 'forgotten', seq: 1 }]);
});

test('a question that is being answered is not abandoned', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('slow'));
  vi.advanceTimersByTime(100_000);
  await trail.disclosed(disclosedFor('slow'));
  vi.advanceTimersByTime(100_000);
  await trail.close();
  expect(kinds(blocks.records())).not.toContain('ABANDONED');
});

test('a writer that was heard and falls silent without closing is lost, and told of once', () => {
  let now = 0;
  const roll = new RollCall(() => now);
  const at = (nextBlock: number, closed = false) =>
    new Map([['w', { nextBlock, nextSeq: nextBlock * 3, hash: NO_BLOCK, closed }]]);
  expect(roll.call(at(0))).toEqual([]);
  expect(roll.call(at(4))).toEqual([]);
  now = 59_000;
  expect(roll.call(at(4))).toEqual([]);
  now = 60_000;
  expect(roll.call(at(4))).toEqual([{ writer: 'w', block: 3, seq: 11 }]);
  now = 600_000;
  expect(roll.call(at(4))).toEqual([]);
  expect(roll.call(at(5))).toEqual([]);
  now = 700_000;
  expect(roll.call(at(5))).toEqual([{ writer: 'w', block: 4, seq: 14 }]);
});

test('neither a closed writer nor one that was silent before this process began is lost', () => {
  let now = 0;
  const roll = new RollCall(() => now);
  const silent = new Map([['w', { nextBlock: 9, nextSeq: 9, hash: NO_BLOCK, closed: false }]]);
  roll.call(silent);
  now = 1_000_000;
  expect(roll.call(silent)).toEqual([]);
  const closed = new Map([['v', { nextBlock: 9, nextSeq: 9, hash: NO_BLOCK, closed: true }]]);
  roll.call(new Map([['v', { nextBlock: 1, nextSeq: 1, hash: NO_BLOCK, closed: false }]]));
  roll.call(closed);
  now = 2_000_000;
  expect(roll.call(closed)).toEqual([]);
});

test('that a writer was lost is put on record by another', async () => {
  const { blocks, trail } = await openTrail();
  trail.lost({ writer: 'w', block: 3, seq: 11 });
  await trail.close();
  expect(blocks.records()).toContainEqual(
    expect.objectContaining({ event: { kind: 'WRITER_LOST', writer: 'w', block: 3, seq: 11 } }),
  );
});
