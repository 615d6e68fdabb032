import { expect, test, vi } from 'vitest';
import { readRecord } from '../../src/audit/read-record.ts';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { Fault } from '../../src/domain/fault.ts';
import { MemoryBlocks } from '../support/audit-blocks.ts';
import {
  answerQuestions,
  disclosedFor,
  intentFor,
  openTrail,
  STARTED,
} from '../support/audit-events.ts';
import { PATIENTLY } from '../support/patience.ts';

const down = () => Promise.reject(new Error('connection refused'));
const up = () => Promise.resolve();
const hung = () => new Promise<void>(() => undefined);

test('a hub whose audit store is down does not start', async () => {
  const blocks = new MemoryBlocks();
  blocks.before = down;
  await expect(openTrail({}, blocks)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
});

test('an attempt that failed and is repeated leaves each record once', async () => {
  const { blocks, trail } = await openTrail();
  let failures = 2;
  blocks.before = () => (failures-- > 0 ? down() : up());
  await answerQuestions(trail, 1);
  expect(blocks.records()).toHaveLength(3);
  expect(await verifyBlocks(blocks)).toMatchObject({ whole: true });
});

test('an attempt that was kept without our knowing is repeated and leaves each record once', async () => {
  const { blocks, trail } = await openTrail();
  let failures = 2;
  blocks.after = () => (failures-- > 0 ? down() : up());
  await answerQuestions(trail, 1);
  expect(blocks.records()).toHaveLength(3);
  expect(await verifyBlocks(blocks)).toMatchObject({ whole: true });
});

test('D8: with the store down every question is refused, and so is every question that follows', async () => {
  const { blocks, trail } = await openTrail({ reopenMs: 60_000 });
  blocks.before = down;
  const together = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => trail.intend(intentFor(`q-${index}`))),
  );
  expect(together.every(({ status }) => status === 'rejected')).toBe(true);
  expect(trail.writable()).toBe(false);
  await expect(trail.intend(intentFor('late'))).rejects.toBeInstanceOf(Fault);
  await expect(trail.refusedToken({ kind: 'TOKEN_REFUSED', reason: 'X' })).rejects.toBeInstanceOf(
    Fault,
  );
  expect(blocks.records()).toHaveLength(1);
  await trail.close();
});

test('a store that hangs is given up, and nothing passes for recorded', async () => {
  const { blocks, trail } = await openTrail({
    reopenMs: 60_000,
    patience: { attempts: 2, attemptMs: 10, pauseMs: 1 },
  });
  blocks.before = hung;
  await expect(trail.intend(intentFor('q'))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  expect(trail.writable()).toBe(false);
  await trail.close();
});

test('the store fails between the intent and the disclosure: nothing may leave', async () => {
  const { blocks, trail } = await openTrail({ reopenMs: 60_000 });
  await trail.intend(intentFor('q'));
  blocks.before = down;
  await expect(trail.disclosed(disclosedFor('q'))).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
  await trail.close();
});

test('when the store is back, a new writer opens by itself and names the chain before', async () => {
  const onPoisoned = vi.fn<(cause: unknown) => void>();
  const { blocks, trail } = await openTrail({ onPoisoned });
  const first = trail.writer;
  await answerQuestions(trail, 2);
  blocks.before = down;
  await expect(trail.intend(intentFor('lost'))).rejects.toBeInstanceOf(Fault);
  blocks.before = up;
  await expect.poll(() => trail.writable(), PATIENTLY).toBe(true);
  expect(trail.writer).not.toBe(first);
  expect(onPoisoned).toHaveBeenCalledTimes(1);
  await answerQuestions(trail, 2, 'after');
  await trail.close();
  const report = await verifyBlocks(blocks);
  expect(report).toMatchObject({ whole: true });
  const [opened] = blocks.chains.get(trail.writer)?.[0]?.records.map(readRecord) ?? [];
  expect(opened?.previous?.writer).toBe(first);
  expect(report.writers.find(({ writer }) => writer === first)).toMatchObject({ closed: false });
  blocks.chains.delete(first);
  expect(await verifyBlocks(blocks)).toMatchObject({ flaws: [{ code: 'WRITER_MISSING' }] });
});

test('a question asked before the store failed cannot be disclosed in the chain after', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('half'));
  blocks.before = down;
  await expect(trail.intend(intentFor('lost'))).rejects.toBeInstanceOf(Fault);
  blocks.before = up;
  await expect.poll(() => trail.writable(), PATIENTLY).toBe(true);
  await expect(trail.disclosed(disclosedFor('half'))).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
  await trail.close();
  expect(await verifyBlocks(blocks)).toMatchObject({ whole: true });
});

test('a block that lands after it was given up does the log no harm', async () => {
  const { blocks, trail } = await openTrail({
    patience: { attempts: 1, attemptMs: 10, pauseMs: 1 },
  });
  let late = up;
  blocks.before = () =>
    new Promise((resolve) => {
      late = () => Promise.resolve(resolve());
    });
  await expect(trail.intend(intentFor('late'))).rejects.toBeInstanceOf(Fault);
  blocks.before = up;
  await expect.poll(() => trail.writable(), PATIENTLY).toBe(true);
  await late();
  await answerQuestions(trail, 1, 'after');
  await trail.close();
  expect(await verifyBlocks(blocks)).toMatchObject({ whole: true });
});

test('a trail closed while its store is down ends, and opens no more writers', async () => {
  const { blocks, trail } = await openTrail({ reopenMs: 1 });
  blocks.before = down;
  await expect(trail.intend(intentFor('q'))).rejects.toBeInstanceOf(Fault);
  await trail.close();
  blocks.before = up;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(trail.writable()).toBe(false);
});

test('a store that has fallen far behind bounds what waits for it', async () => {
  const blocks = new MemoryBlocks();
  const trail = await openAuditTrail({
    blocks,
    started: STARTED,
    clock: () => 0,
    random: (bytes) => new Uint8Array(bytes),
    patience: { attempts: 1, attemptMs: 2_000, pauseMs: 1 },
    reopenMs: 60_000,
  });
  blocks.before = hung;
  const waiting = Array.from({ length: 17_000 }, (_, index) =>
    trail.refusedToken({ kind: 'TOKEN_REFUSED', reason: `R${index}` }),
  );
  expect(trail.backlog()).toBeGreaterThan(10_000);
  expect(trail.writable()).toBe(false);
  await expect(waiting.at(-1)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  await Promise.allSettled(waiting);
  await trail.close();
});
