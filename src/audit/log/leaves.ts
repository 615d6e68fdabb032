/* oxlint-disable no-await-in-loop -- steps and blocks are read in the order of their leaves */
import type { AuditBlocks, LogStep, LogSteps, PlacedRun } from '../ports.ts';

/** The store does not give what the log says is there. */
export class LogIncomplete extends Error {
  override readonly name = 'LogIncomplete';
  constructor(what: string) {
    super(`The log cannot be read: ${what}`);
  }
}

/** The records of the leaves from `from` up to but not including `to`, in order. Rejects with LogIncomplete. */
export async function* recordsBetween(
  blocks: AuditBlocks,
  steps: LogSteps,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  if (from >= to) return;
  let leaf = from;
  for (let step = await stepHolding(steps, from); ; step = await present(steps, step.step + 1)) {
    for (const run of step.runs) {
      for await (const record of recordsOf(blocks, run, leaf)) {
        yield record;
        leaf++;
        if (leaf === to) return;
      }
    }
  }
}

/** A run's records from the given leaf on. */
async function* recordsOf(
  blocks: AuditBlocks,
  run: PlacedRun,
  from: number,
): AsyncGenerator<Uint8Array> {
  const end = run.firstLeaf + run.leaves;
  let leaf = run.firstLeaf;
  if (from >= end) return;
  for await (const { records } of blocks.read(run.writer, run.fromBlock)) {
    for (const record of records) {
      if (leaf >= from && leaf < end) yield record;
      leaf++;
    }
    if (leaf >= end) return;
  }
  throw new LogIncomplete('blocks that were placed are missing');
}

/** The step in which a leaf was placed, found by halving. */
export async function stepHolding(steps: LogSteps, leaf: number): Promise<LogStep> {
  const last = await steps.last();
  if (last === undefined || leaf >= last.size) throw new LogIncomplete('it does not reach so far');
  let [low, found] = [0, last];
  while (low < found.step) {
    const middle = await present(steps, Math.floor((low + found.step) / 2));
    if (middle.size > leaf) found = middle;
    else low = middle.step + 1;
  }
  return found;
}

async function present(steps: LogSteps, number: number): Promise<LogStep> {
  const step = await steps.get(number);
  if (step === undefined) throw new LogIncomplete('a step is missing');
  return step;
}
