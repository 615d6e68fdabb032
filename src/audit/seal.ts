import type { Receipt } from '../domain/audit-event.ts';
import type { Instant } from '../domain/day.ts';
import { blockHash, leafHash, NO_BLOCK, toHex } from './hashes.ts';
import type { ChainHead } from './log-event.ts';
import type { AuditBlock } from './ports.ts';

/** A record on its way into a block. */
export type Draft = { readonly seq: number; readonly at: Instant; readonly bytes: Uint8Array };

/** A block and the receipts of its records, in the same order. */
export type Sealed = { readonly block: AuditBlock; readonly receipts: readonly Receipt[] };

/** The next block of a chain. The drafts follow one another by sequence number. */
export function seal(
  writer: string,
  head: ChainHead | undefined,
  drafts: readonly [Draft, ...Draft[]],
): Sealed {
  const block = head === undefined ? 0 : head.block + 1;
  const prevBlock = head?.blockHash ?? NO_BLOCK;
  const hashed = drafts.map(({ seq, at, bytes }) => ({ seq, at, leaf: leafHash(bytes) }));
  const leaves = hashed.map(({ leaf }) => leaf);
  return {
    block: {
      writer,
      block,
      prevBlock,
      firstSeq: drafts[0].seq,
      records: drafts.map(({ bytes }) => bytes),
      blockHash: blockHash(prevBlock, leaves),
    },
    receipts: hashed.map(({ seq, at, leaf }) => ({
      writer,
      block,
      seq,
      recordHash: toHex(leaf),
      at,
    })),
  };
}
