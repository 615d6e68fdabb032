import type { Sha256 } from '../domain/ids.ts';

/** One group commit of one writer: the unit that is durable as a whole or not at all. */
export type AuditBlock = {
  /** The writer's random name; one per process start, never shared. */
  readonly writer: string;
  /** Counts this writer's blocks from 0 without a gap. */
  readonly block: number;
  readonly prevBlock: Sha256;
  /** Sequence number of the first record, counted from 0 within the writer. */
  readonly firstSeq: number;
  /** The records' exact canonical bytes. They are hashed as stored and never serialised again. */
  readonly records: readonly Uint8Array[];
  readonly blockHash: Sha256;
};

export interface AuditBlocks {
  /**
   * Resolves when the block is durable: on disk, or acknowledged by a journalled majority. Appending
   * the same writer, number and bytes again resolves too; other bytes in its place reject with AlreadyKept.
   */
  append(block: AuditBlock): Promise<void>;
  /** Every writer that ever appended, oldest first. */
  writers(): Promise<readonly string[]>;
  /** A writer's blocks in order, read as they are asked for. */
  read(writer: string, fromBlock?: number): AsyncIterable<AuditBlock>;
}
