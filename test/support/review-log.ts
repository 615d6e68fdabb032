/* oxlint-disable no-await-in-loop -- questions are put one after another */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessIndex, type IndexedLog } from '../../src/review/access-index/access-index.ts';
import type { Disclosed, Intent } from '../../src/domain/audit-event.ts';
import { MemoryBlocks } from './audit-blocks.ts';
import { disclosedFor, intentFor, openTrail } from './audit-events.ts';
import { logOver } from './audit-log.ts';
import { memoryLog } from './audit-log-store.ts';

/** What one question of a test is about; what is left out is as in every other test. */
export type Asked = {
  readonly question: string;
  readonly at: string;
  readonly intent?: Partial<Intent>;
  readonly left?: Partial<Disclosed>;
  /** Whether anything was released for it. */
  readonly abandoned?: true;
  readonly delivery?: 'DELIVERED' | 'ABORTED';
};

/** A log of these questions, in this order, and whatever is put to it later. */
export async function reviewLog(first: readonly Asked[] = []) {
  const blocks = new MemoryBlocks();
  const store = memoryLog();
  let now = Date.UTC(2026, 10, 1);
  const { trail } = await openTrail({ clock: () => now }, blocks);
  const log = await logOver(blocks, { store });
  const put = async (asked: readonly Asked[]) => {
    for (const { question, at, intent, left, abandoned, delivery } of asked) {
      now = Date.parse(at);
      await trail.intend({ ...intentFor(question), ...intent });
      if (abandoned) continue;
      await trail.disclosed({ ...disclosedFor(question), ...left });
      if (delivery)
        trail.outcome({ kind: 'OUTCOME', questions: [intentFor(question).question], delivery });
    }
    await trail.refusedToken({ kind: 'TOKEN_REFUSED', reason: 'expired' });
    await log.round();
  };
  await put(first);
  const indexed: IndexedLog = {
    blocks,
    steps: store.steps,
    size: () => log.size(),
    rootAt: (size) => log.rootAt(size),
  };
  return { blocks, store, trail, log, indexed, put };
}

/** A folder for an index, and how to be rid of it. */
export async function indexFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'access-index-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An index of the log, which keeps a run for so many leaves. */
export async function indexOf(log: IndexedLog, folder: string, runLeaves = 16_384) {
  const index = new AccessIndex({ folder, log, runLeaves });
  await index.load();
  await index.follow();
  return index;
}
