/* oxlint-disable no-await-in-loop -- each read decides where the next one looks */
import type { ChainHead } from './log-event.ts';
import type { AuditBlock, AuditBlocks } from './ports.ts';

/** A writer's block of this number, or the first after it; undefined past the end. */
async function blockAt(
  blocks: AuditBlocks,
  writer: string,
  number: number,
): Promise<AuditBlock | undefined> {
  for await (const block of blocks.read(writer, number)) {
    return block.block < number ? undefined : block;
  }
  return undefined;
}

/** The last block of a writer, found by doubling and halving: some 2·log₂ n single reads. */
export async function lastBlock(
  blocks: AuditBlocks,
  writer: string,
): Promise<AuditBlock | undefined> {
  let found = await blockAt(blocks, writer, 0);
  let missing = 1;
  for (; found !== undefined; missing *= 2) {
    const next = await blockAt(blocks, writer, missing);
    if (next === undefined) break;
    found = next;
  }
  while (found !== undefined && missing - found.block > 1) {
    const middle: number = found.block + Math.floor((missing - found.block) / 2);
    const next = await blockAt(blocks, writer, middle);
    if (next === undefined) missing = middle;
    else found = next;
  }
  return found;
}

/** Where the newest chain of the log stands; undefined for an empty log. */
export async function newestHead(blocks: AuditBlocks): Promise<ChainHead | undefined> {
  const newest = (await blocks.writers()).at(-1);
  if (newest === undefined) return undefined;
  const last = await lastBlock(blocks, newest);
  return last && { writer: last.writer, block: last.block, blockHash: last.blockHash };
}
