/* oxlint-disable no-await-in-loop -- each chain is followed in order */
import type { Sha256 } from '../../domain/ids.ts';
import { blockHash, leafHash, NO_BLOCK } from '../hashes.ts';
import type { AuditBlock, AuditBlocks, LogSteps, PlacedRun } from '../ports.ts';
import { readRecord } from '../read-record.ts';
import { LogIncomplete } from './leaves.ts';

/** Up to where one writer's chain has been placed in the log. */
export type Position = {
  readonly nextBlock: number;
  readonly nextSeq: number;
  readonly hash: Sha256;
  /** Whether its last record has been placed, after which there is nothing to look for. */
  readonly closed: boolean;
};

/** Blocks found beyond a position, hashed and found to continue the chain. */
export type Continuation = {
  readonly run: Omit<PlacedRun, 'firstLeaf'>;
  readonly leaves: readonly Buffer[];
  readonly position: Position;
};

export const START: Position = { nextBlock: 0, nextSeq: 0, hash: NO_BLOCK, closed: false };

/** Where a writer's chain stands in the log by its newest run. */
export async function positionOf(
  blocks: AuditBlocks,
  steps: LogSteps,
  writer: string,
): Promise<Position> {
  const run = await steps.runAt(writer, Number.MAX_SAFE_INTEGER);
  if (run === undefined) return START;
  const nextBlock = run.fromBlock + run.blocks;
  for await (const block of blocks.read(writer, nextBlock - 1)) {
    if (block.block !== nextBlock - 1) break;
    const nextSeq = run.firstSeq + run.leaves;
    return { nextBlock, nextSeq, hash: block.blockHash, closed: closes(block) };
  }
  throw new LogIncomplete('a block that was placed is missing');
}

/**
 * What a writer has written beyond a position, of so many leaves or a block more at the most, up to
 * where its chain breaks. Rejects with LogIncomplete where the very next block does not continue the
 * chain: such a block is never placed.
 */
export async function continuation(
  blocks: AuditBlocks,
  writer: string,
  from: Position,
  most: { readonly leaves: number; readonly blocks: number },
): Promise<Continuation | undefined> {
  const leaves: Buffer[] = [];
  let position = from;
  for await (const block of blocks.read(writer, from.nextBlock)) {
    const hashes = block.records.map(leafHash);
    const next = after(position, block, hashes);
    if (next === undefined && position === from) throw new LogIncomplete(BROKEN);
    if (next === undefined) break;
    position = next;
    leaves.push(...hashes);
    if (leaves.length >= most.leaves || position.nextBlock - from.nextBlock >= most.blocks) break;
  }
  return position === from ? undefined : { run: runOf(writer, from, position), leaves, position };
}

const runOf = (writer: string, from: Position, to: Position): Continuation['run'] => ({
  writer,
  fromBlock: from.nextBlock,
  blocks: to.nextBlock - from.nextBlock,
  firstSeq: from.nextSeq,
  leaves: to.nextSeq - from.nextSeq,
});

const BROKEN = 'a block does not continue its chain';

function after(
  position: Position,
  block: AuditBlock,
  hashes: readonly Buffer[],
): Position | undefined {
  const continues =
    block.block === position.nextBlock &&
    block.firstSeq === position.nextSeq &&
    block.prevBlock === position.hash &&
    block.blockHash === blockHash(block.prevBlock, hashes);
  if (!continues) return undefined;
  return {
    nextBlock: block.block + 1,
    nextSeq: block.firstSeq + hashes.length,
    hash: block.blockHash,
    closed: closes(block),
  };
}

function closes({ records }: AuditBlock): boolean {
  const last = records.at(-1);
  return last !== undefined && readRecord(last)?.kind === 'WRITER_CLOSED';
}
