import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { agencyLogWitness } from '../../../src/audit/log/agency-log.ts';
import { verifierKey } from '../../../src/audit/log/note.ts';
import { LOG_FILE, openQueryLog } from '../../../src/edge/query-log/query-log.ts';
import type { QueryEvent } from '../../../src/edge/query-log/record.ts';
import { answerQuestions, openTrail } from '../../support/audit-events.ts';
import { aLog, aLogKey, LOG_KEY, logOver, ORIGIN } from '../../support/audit-log.ts';
import { runAudit } from '../../support/audit-command.ts';
import { signCheckpoint } from '../../../src/audit/log/checkpoint.ts';

/** An agency keeps, in its own log, the checkpoint that came with each question. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agency-witness-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inBase64 = (note: string) => Buffer.from(note).toString('base64');
const asked = (note: string): QueryEvent => ({
  kind: 'ASKED',
  outcome: 'ANSWERED',
  peopleLookedFor: 1,
  candidates: 0,
  recordsRead: 0,
  relatives: 0,
  entries: {},
  checkpoint: inBase64(note),
});
const refused = (note: string): QueryEvent => ({
  kind: 'REFUSED',
  flaw: 'NOT_GENUINE',
  checkpoint: inBase64(note),
});

async function agencyKeeps(...events: readonly QueryEvent[]) {
  const log = await openQueryLog({ folder, agency: 'northmere-police', clock: () => 0 });
  await Promise.all(events.map((event) => log.append(event)));
  await log.close();
}

const noteOf = ({ store }: Awaited<ReturnType<typeof aLog>>, step: number) =>
  store.steps.kept.at(step)?.checkpoint ?? '';

const started = (
  { blocks, store }: Awaited<ReturnType<typeof aLog>>,
  report = vi.fn<() => void>(),
) => logOver(blocks, { store, report, witnesses: [agencyLogWitness(folder)] });

describe('a hub that starts', () => {
  test('agrees with what the agency keeps, and says so', async () => {
    const hub = await aLog();
    await agencyKeeps(asked(noteOf(hub, 1)), asked(noteOf(hub, 3)));
    const log = await started(hub);
    const { size } = hub.store.steps.kept.at(3) ?? {};
    expect(log.witnesses()).toEqual([{ name: `agency’s log ${folder}`, kind: 'AGENCY_LOG', size }]);
  });

  test('from last night’s copy is stopped by the agency’s log alone', async () => {
    const hub = await aLog();
    await agencyKeeps(asked(noteOf(hub, -1)));
    hub.store.steps.kept = hub.store.steps.kept.slice(0, -2);
    await expect(started(hub)).rejects.toMatchObject({ name: 'LogForked' });
  });

  test('with a history written anew by the stolen key is stopped by it', async () => {
    const [hub, rewritten] = [await aLog(), await aLog()];
    await agencyKeeps(asked(noteOf(hub, 3)));
    await expect(started(rewritten)).rejects.toMatchObject({ name: 'LogForked' });
  });

  test('is not stopped by an agency that invents checkpoints, and says that it does', async () => {
    const hub = await aLog();
    const invented = signCheckpoint({ origin: ORIGIN, size: 9_999, root: Buffer.alloc(32) }, [
      aLogKey().signer,
    ]);
    await agencyKeeps(asked(invented));
    const report = vi.fn<() => void>();
    const log = await started(hub, report);
    expect(log.standing()).toBe('SOUND');
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('does not let a stranger cover what the agency keeps, by sending it what it refuses', async () => {
    const hub = await aLog();
    await agencyKeeps(asked(noteOf(hub, -1)), refused('nothing of the hub’s'));
    hub.store.steps.kept = hub.store.steps.kept.slice(0, -2);
    await expect(started(hub)).rejects.toMatchObject({ name: 'LogForked' });
  });

  test('finds the newest checkpoint behind a day’s lines without one, and a line cut off', async () => {
    const hub = await aLog();
    await agencyKeeps(asked(noteOf(hub, -1)));
    const { checkpoint: _none, ...bare } = { ...asked(''), checkpoint: '' };
    const lines = `${JSON.stringify(bare)}\n`.repeat(20_000);
    await appendFile(join(folder, LOG_FILE), `${lines}{"kind":"ASKED","checkpoint":"`);
    hub.store.steps.kept = hub.store.steps.kept.slice(0, -2);
    await expect(started(hub)).rejects.toMatchObject({ name: 'LogForked' });
  });

  test('serves all the same where the agency’s log cannot be read, and says so', async () => {
    const hub = await aLog();
    const report = vi.fn<() => void>();
    const log = await started(hub, report);
    expect(log.standing()).toBe('SOUND');
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('that is only read does not count as one who keeps what is signed now', async () => {
    const { blocks, trail } = await openTrail();
    await agencyKeeps();
    const budget = { warnMs: 0, refuseMs: 3_600_000 };
    const kept = { name: 'a share', newest: () => Promise.resolve(undefined) };
    const log = await logOver(blocks, {
      budget,
      witnesses: [
        agencyLogWitness(folder),
        { ...kept, keep: () => Promise.reject(new Error('no route')) },
      ],
    });
    await answerQuestions(trail, 1);
    await log.round();
    expect(log.standing()).toBe('LATE');
    expect(log.witnesses().map(({ kind, standing }) => [kind, standing])).toEqual([
      ['AGENCY_LOG', undefined],
      ['KEEPER', 'LATE'],
    ]);
  });
});

describe('mash audit verify --witness', () => {
  const sourceOf = ({ blocks, store }: Awaited<ReturnType<typeof aLog>>) => ({
    blocks,
    log: { store, origin: ORIGIN, keys: [verifierKey(LOG_KEY.signer)] },
  });

  test.each([
    ['the folder of the agency’s log', () => folder],
    ['a copy of its file', () => join(folder, LOG_FILE)],
  ])('compares every checkpoint in %s', async (_what, path) => {
    const hub = await aLog();
    await agencyKeeps(asked(noteOf(hub, 1)), asked(noteOf(hub, 3)), asked(noteOf(hub, 3)));
    const { out, status } = await runAudit(sourceOf(hub), ['verify', '--witness', path()]);
    expect(out).toContain('Compared with 2 checkpoints and 0 receipts from outside.');
    expect(status).toBe(0);
  });

  test('names a log that was set back, and one that was written anew', async () => {
    const [hub, rewritten] = [await aLog(), await aLog()];
    await agencyKeeps(asked(noteOf(hub, 3)), asked(noteOf(hub, -1)));
    const anew = await runAudit(sourceOf(rewritten), ['verify', '--witness', folder]);
    expect(anew.out).toContain('THE LOG OVER ALL WRITERS DOES NOT HOLD');
    expect(anew.status).toBe(1);
    hub.store.steps.kept = hub.store.steps.kept.slice(0, -2);
    const back = await runAudit(sourceOf(hub), ['verify', '--witness', folder]);
    expect(back.out).toContain('A checkpoint from outside covers records that are gone.');
    expect(back.status).toBe(1);
  });

  test('says so where there is no such log, instead of comparing with nothing', async () => {
    const hub = await aLog();
    const none = join(folder, 'none');
    await expect(runAudit(sourceOf(hub), ['verify', '--witness', none])).rejects.toThrow('ENOENT');
  });
});

describe('an agency that is asked', () => {
  test('is known to keep no more than it was sent by then, and goes stale when it is silent', async () => {
    const { blocks, trail } = await openTrail();
    let now = Date.UTC(2026, 10, 22, 9);
    const budget = { warnMs: 60_000, refuseMs: 120_000 };
    const log = await logOver(blocks, { clock: () => now, budget });
    const first = log.size();
    expect(log.checkpointToSend()).toBe(log.checkpoint());
    const askedAt = now;
    now += 2_000;
    await answerQuestions(trail, 1);
    await log.round();
    log.checkpointToSend();
    log.agencies.answered('northmere-police', askedAt);
    expect(log.witnesses()).toEqual([
      {
        name: 'northmere-police',
        kind: 'AGENCY',
        size: first,
        keptAt: '2026-11-22T09:00:00.000Z',
        standing: 'SOUND',
      },
    ]);
    now += 60_000;
    expect(log.witnesses()).toMatchObject([{ standing: 'LATE' }]);
    log.agencies.answered('northmere-police', now);
    expect(log.witnesses()).toMatchObject([{ size: log.size(), standing: 'SOUND' }]);
    // An answer that was long on its way takes nothing back.
    log.agencies.answered('northmere-police', askedAt);
    expect(log.witnesses()).toMatchObject([{ size: log.size() }]);
  });

  test('before anything was signed is no witness', async () => {
    const { blocks } = await openTrail();
    blocks.chains.clear();
    const log = await logOver(blocks, {});
    log.agencies.answered('northmere-police', Date.now());
    expect(log.witnesses()).toEqual([]);
  });
});
