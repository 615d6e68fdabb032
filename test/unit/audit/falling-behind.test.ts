import { afterEach, expect, test, vi } from 'vitest';
import { openAuditLog } from '../../../src/audit/log/audit-log.ts';
import { placeOf } from '../../../src/audit/log/place-of.ts';
import type { AuditWriter } from '../../../src/audit/writer.ts';
import { AlreadyKept } from '../../../src/domain/store-errors.ts';
import { disclosedFor, answerQuestions, intentFor, openTrail } from '../../support/audit-events.ts';
import { LOG_KEY, logOver, ORIGIN, sequencerOver } from '../../support/audit-log.ts';
import { memoryLog } from '../../support/audit-log-store.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** For 9,000 questions of two records on a machine under load. */
const BURST_TIME_MS = 90_000;
/** More than two steps hold, from 64 clients at once. */
const CLIENTS = Array.from({ length: 64 }, (_, n) => `client-${n}`);
const EACH = 141;
const BURST = 2 * CLIENTS.length * EACH;
const burst = (trail: AuditWriter) =>
  Promise.all(CLIENTS.map((client) => answerQuestions(trail, EACH, client)));

test('a writer that is never at an end keeps nobody else from a place', async () => {
  const { blocks, trail: busy } = await openTrail();
  await answerQuestions(busy, 20);
  const { trail: quiet } = await openTrail({}, blocks);
  await quiet.intend(intentFor('one'));
  const receipt = await quiet.disclosed(disclosedFor('one'));
  const store = memoryLog();
  const sequencer = sequencerOver(blocks, store, { mostLeaves: 4 });
  sequencer.meet(await blocks.writers());
  store.steps.after = () => answerQuestions(busy, 4, `more-${store.steps.kept.length}`);
  await sequencer.place();
  expect(sequencer.behind).toBe(true);
  expect(await placeOf(store.steps, receipt)).toBeUndefined();
  await sequencer.place();
  expect(await placeOf(store.steps, receipt)).toBe(6);
  expect(sequencer.behind).toBe(true);
});

test(
  'after a burst steps follow one another without waiting for the next second',
  async () => {
    const { blocks, trail } = await openTrail();
    await burst(trail);
    const store = memoryLog();
    const log = await openAuditLog({
      blocks,
      store,
      origin: ORIGIN,
      signers: [LOG_KEY.signer],
      report: () => undefined,
      everyMs: 3_600_000,
    });
    await expect.poll(() => log.size(), { timeout: 60_000 }).toBe(1 + BURST);
    expect(store.steps.kept.length).toBeGreaterThan(2);
    await log.close();
  },
  BURST_TIME_MS,
);

test(
  'a hub that stops in the midst of a burst places all of it first',
  async () => {
    const { blocks, trail } = await openTrail();
    const log = await logOver(blocks);
    await burst(trail);
    await trail.close();
    await log.close();
    expect(log.size()).toBe(2 + BURST);
    expect(log.behindMs()).toBeLessThan(60_000);
  },
  BURST_TIME_MS,
);

test('a log that is behind by more than receipts promise is late, and sound once it has caught up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { blocks } = await openTrail();
  const store = memoryLog();
  const log = await logOver(blocks, { store });
  store.steps.last = () => Promise.reject(new Error('the store is away'));
  vi.advanceTimersByTime(59_000);
  await log.round();
  expect(log.standing()).toBe('SOUND');
  vi.advanceTimersByTime(1_000);
  expect(log.behindMs()).toBe(60_000);
  expect(log.standing()).toBe('LATE');
  store.steps.last = () => Promise.resolve(store.steps.kept.at(-1));
  await log.round();
  expect(log.behindMs()).toBe(0);
  expect(log.standing()).toBe('SOUND');
});

test('a step that another process was faster with is not taken for having caught up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const log = await logOver(blocks, { store });
  await answerQuestions(trail, 1);
  store.steps.before = () => Promise.reject(new AlreadyKept('a step'));
  vi.advanceTimersByTime(5_000);
  expect(await log.round()).toBe(true);
  expect(log.behindMs()).toBe(5_000);
  store.steps.before = () => Promise.resolve();
  expect(await log.round()).toBe(false);
  expect(log.behindMs()).toBe(0);
  expect(log.size()).toBe(3);
});
