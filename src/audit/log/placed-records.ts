/* oxlint-disable no-await-in-loop -- records are read in the order of their places */
import type { AuditBlocks, LogStep, LogSteps, PlacedRun } from '../ports.ts';
import { LogIncomplete, stepHolding } from './leaves.ts';

/** A record, its place among all leaves, and where it is stored. */
export type PlacedRecord = {
  readonly leaf: number;
  readonly writer: string;
  readonly block: number;
  /** Which record of its block it is, counted from 0. */
  readonly nth: number;
  readonly bytes: Uint8Array;
};

/** The records of the leaves from `from` up to but not including `to`, in order. Rejects with LogIncomplete. */
export async function* placedRecords(
  blocks: AuditBlocks,
  steps: LogSteps,
  from: number,
  to: number,
): AsyncGenerator<PlacedRecord> {
  if (from >= to) return;
  let next = from;
  let step: LogStep | undefined = await stepHolding(steps, from);
  for (; next < to; step = await steps.get(step.step + 1)) {
    if (step === undefined) throw new LogIncomplete('a step is missing');
    for (const run of step.runs) {
      for await (const record of recordsOf(blocks, run)) {
        if (record.leaf < next) continue;
        if (record.leaf >= to) return;
        yield record;
        next = record.leaf + 1;
      }
    }
  }
}

async function* recordsOf(blocks: AuditBlocks, run: PlacedRun): AsyncGenerator<PlacedRecord> {
  let leaf = run.firstLeaf;
  const end = run.firstLeaf + run.leaves;
  for await (const { writer, block, records } of blocks.read(run.writer, run.fromBlock)) {
    for (const [nth, bytes] of records.entries()) {
      if (leaf < end) yield { leaf, writer, block, nth, bytes };
      leaf++;
    }
    if (leaf >= end) return;
  }
  throw new LogIncomplete('blocks that were placed are missing');
}
