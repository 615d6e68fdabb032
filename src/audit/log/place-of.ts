import type { Receipt } from '../../domain/audit-event.ts';
import type { LogSteps } from '../ports.ts';

/** The place of a receipt's record among all leaves; undefined while it has none. */
export async function placeOf(
  steps: LogSteps,
  { writer, block, seq }: Pick<Receipt, 'writer' | 'block' | 'seq'>,
): Promise<number | undefined> {
  const run = await steps.runAt(writer, block);
  if (run === undefined || block >= run.fromBlock + run.blocks) return undefined;
  const offset = seq - run.firstSeq;
  return offset < 0 || offset >= run.leaves ? undefined : run.firstLeaf + offset;
}
