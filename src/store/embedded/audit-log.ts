import type { Database, RootDatabase } from 'lmdb';
import type { AuditLogStore, LogStep, PlacedRun } from '../../audit/ports.ts';
import { AlreadyKept } from '../../domain/store-errors.ts';
import { stepShape } from '../shapes/audit-step.ts';
import { keyOf } from './key.ts';
import { ifAbsent, together } from './on-disk.ts';

/** What the log adds to the folder. The names are part of the layout on disk. */
export type LogTables = {
  readonly auditSteps: Database<unknown, number>;
  /** [writer, first block of a run] to the step that placed the run. */
  readonly auditRuns: Database<number, (string | number)[]>;
  /** [level, index] to the hashes of a full tile. */
  readonly auditTiles: Database<Buffer, number[]>;
};

export const logTablesOf = (root: RootDatabase): LogTables => ({
  auditSteps: root.openDB({ name: 'auditSteps' }),
  auditRuns: root.openDB({ name: 'auditRuns' }),
  auditTiles: root.openDB({ name: 'auditTiles', encoding: 'binary' }),
});

/** The log over tables that `now` gives with all that any process has written. */
export const embeddedAuditLog = (now: () => LogTables): AuditLogStore => ({
  steps: {
    async append(step) {
      const { auditSteps, auditRuns } = now();
      const kept = stepShape.keepable(step);
      const appended = await ifAbsent(auditSteps, step.step, () => [
        auditSteps.put(step.step, kept),
        ...step.runs.map(({ writer, fromBlock }) =>
          auditRuns.put([keyOf(writer), fromBlock], step.step),
        ),
      ]);
      if (!appended) throw new AlreadyKept('a step of the audit log');
    },

    async get(step) {
      return stepAt(now(), step);
    },

    async last() {
      const tables = now();
      const [last] = tables.auditSteps.getKeys({ reverse: true, limit: 1 });
      return last === undefined ? undefined : stepAt(tables, last);
    },

    async runAt(writer, block) {
      return runAt(now(), writer, block);
    },
  },

  tiles: {
    async keep(tiles) {
      const { auditTiles } = now();
      await together(auditTiles, () =>
        tiles.map(({ level, index, hashes }) =>
          auditTiles.put([level, index], Buffer.from(hashes)),
        ),
      );
    },

    async get(level, index) {
      const kept = now().auditTiles.getBinary([level, index]);
      return kept && new Uint8Array(kept);
    },
  },
});

function stepAt({ auditSteps }: LogTables, step: number): LogStep | undefined {
  const kept = auditSteps.get(step);
  return kept === undefined ? undefined : stepShape.read(kept);
}

function runAt(tables: LogTables, writer: string, block: number): PlacedRun | undefined {
  const [at] = tables.auditRuns.getRange({
    start: [keyOf(writer), block],
    end: [keyOf(writer)],
    reverse: true,
    limit: 1,
  });
  const step = at && stepAt(tables, at.value);
  return step?.runs.find((run) => run.writer === writer && run.fromBlock === at?.key[1]);
}
