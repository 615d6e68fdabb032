import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Witness } from '../../../src/audit/log/witness.ts';
import { answerQuestions, disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { aLog, logOver, witnessKeeping } from '../../support/audit-log.ts';
import { memoryLog } from '../../support/audit-log-store.ts';
import { PATIENTLY } from '../../support/patience.ts';

const report = vi.fn<(cause: unknown) => void>();
beforeEach(() => report.mockReset());

describe('witnesses', () => {
  test('are shown the newest checkpoint, and not at every round', async () => {
    const { blocks, trail } = await openTrail();
    const { witness, kept } = witnessKeeping();
    const log = await logOver(blocks, { report, witnesses: [witness] });
    await answerQuestions(trail, 1);
    await log.round();
    expect(kept).toHaveLength(1);
    await log.close();
    expect(kept.at(-1)).toBe(log.checkpoint());
    expect(kept).toHaveLength(2);
  });

  test('a log that begins empty shows them its first checkpoint at once', async () => {
    const { blocks, trail } = await openTrail();
    const first = new Map(blocks.chains);
    blocks.chains.clear();
    const { witness, kept } = witnessKeeping();
    const ownWriter = () => [trail.writer];
    const log = await logOver(blocks, { report, witnesses: [witness], ownWriter });
    expect(kept).toEqual([]);
    for (const [writer, chain] of first) blocks.chains.set(writer, chain);
    await log.round();
    expect(kept).toEqual([log.checkpoint()]);
  });

  test('a store set back to last night’s copy is not served', async () => {
    const { blocks, store } = await aLog();
    const { witness } = witnessKeeping(store.steps.kept.at(-1)?.checkpoint);
    store.steps.kept = store.steps.kept.slice(0, -2);
    await expect(logOver(blocks, { report, store, witnesses: [witness] })).rejects.toMatchObject({
      name: 'LogForked',
    });
  });

  test('a history written anew with the stolen key is not served', async () => {
    const { store } = await aLog();
    const rewritten = await aLog();
    const { witness } = witnessKeeping(store.steps.kept.at(3)?.checkpoint);
    await expect(
      logOver(rewritten.blocks, { report, store: rewritten.store, witnesses: [witness] }),
    ).rejects.toMatchObject({ name: 'LogForked' });
  });

  test('a witness that has seen no more than there is lets the hub start', async () => {
    const { blocks, store } = await aLog();
    const { witness } = witnessKeeping(store.steps.kept.at(3)?.checkpoint);
    const log = await logOver(blocks, { report, store, witnesses: [witness] });
    expect(log.standing()).toBe('SOUND');
    expect(report).not.toHaveBeenCalled();
  });

  test('a witness that keeps somebody else’s note is reported and stops nobody', async () => {
    const { blocks, store } = await aLog();
    const other = await aLog();
    const note = other.store.steps.kept.at(-1)?.checkpoint.replace('hub.example', 'hob.example');
    const { witness } = witnessKeeping(note);
    await logOver(blocks, { report, store, witnesses: [witness] });
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('a witness that fails is reported, and others are shown the checkpoint all the same', async () => {
    const { blocks } = await openTrail();
    const { witness, kept } = witnessKeeping();
    const down: Witness = {
      name: 'down',
      newest: () => Promise.reject(new Error('no route')),
      keep: () => Promise.reject(new Error('no route')),
    };
    const log = await logOver(blocks, { report, witnesses: [down, witness] });
    await log.close();
    expect(kept.at(-1)).toBe(log.checkpoint());
    expect(report).toHaveBeenCalled();
  });
});

describe('the standing of the log', () => {
  const budget = { warnMs: 0, refuseMs: 3_600_000 };

  test('is late when rounds fail for longer than the warning, and sound again after', async () => {
    const { blocks } = await openTrail();
    const store = memoryLog();
    const log = await logOver(blocks, {
      report,
      store,
      budget: { warnMs: 30, refuseMs: 3_600_000 },
    });
    store.steps.last = () => Promise.reject(new Error('the store is away'));
    await log.round();
    await expect.poll(() => log.standing(), PATIENTLY).toBe('LATE');
  });

  test('is refusing when rounds fail for longer than the budget', async () => {
    const { blocks } = await openTrail();
    const store = memoryLog();
    const log = await logOver(blocks, { report, store, budget: { warnMs: 5, refuseMs: 10 } });
    store.steps.last = () => Promise.reject(new Error('the store is away'));
    await log.round();
    await expect.poll(() => log.standing(), PATIENTLY).toBe('REFUSING');
    expect(report).toHaveBeenCalled();
  });

  test('is late when no witness has kept anything, though the log itself is current', async () => {
    const { blocks } = await openTrail();
    const down: Witness = {
      name: 'down',
      newest: () => Promise.resolve(undefined),
      keep: () => Promise.reject(new Error('no route')),
    };
    const log = await logOver(blocks, { report, witnesses: [down], budget });
    expect(log.standing()).toBe('LATE');
  });

  test('is refusing for good once the store contradicts what was signed', async () => {
    const { blocks, trail } = await openTrail();
    const store = memoryLog();
    const log = await logOver(blocks, { report, store });
    store.steps.kept = [];
    await log.round();
    expect(log.standing()).toBe('REFUSING');
    await answerQuestions(trail, 1);
    await log.round();
    expect(store.steps.kept).toEqual([]);
  });

  test('while it is refusing, nothing can be recorded and so nothing shared', async () => {
    const refusing = { is: false };
    const { blocks, trail } = await openTrail({ mayRecord: () => !refusing.is });
    await trail.intend(intentFor('before'));
    refusing.is = true;
    expect(trail.writable()).toBe(false);
    await expect(trail.intend(intentFor('q'))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await expect(trail.disclosed(disclosedFor('before'))).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
    });
    expect(blocks.records()).toHaveLength(2);
  });
});
