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
  /**
   * A writer's blocks in order, read as they are asked for. Whoever wants only a few says so in `pageOf`,
   * and no more than so many are read at a time.
   */
  read(writer: string, fromBlock?: number, pageOf?: number): AsyncIterable<AuditBlock>;
}

/** Blocks of one writer that follow one another, placed next to one another in the log. */
export type PlacedRun = {
  readonly writer: string;
  readonly fromBlock: number;
  readonly blocks: number;
  /** The first record's sequence number and its place among all leaves; both count on together. */
  readonly firstSeq: number;
  readonly firstLeaf: number;
  readonly leaves: number;
};

/** One step of the log: what was placed next, and what the log says of itself since. */
export type LogStep = {
  /** Counts from 0 without a gap. */
  readonly step: number;
  readonly runs: readonly PlacedRun[];
  /** Leaves in all, and the Merkle root over them (RFC 6962 §2.1). */
  readonly size: number;
  readonly root: Sha256;
  /** The signed checkpoint (C2SP tlog-checkpoint) of that size and root. */
  readonly checkpoint: string;
};

/** The order of all writers' records. Where several processes place blocks, each number has one winner. */
export interface LogSteps {
  /** Resolves when the step is durable; rejects with AlreadyKept where that number is taken, even by the same. */
  append(step: LogStep): Promise<void>;
  get(step: number): Promise<LogStep | undefined>;
  last(): Promise<LogStep | undefined>;
  /** The newest run of that writer that begins at this block or before it. */
  runAt(writer: string, block: number): Promise<PlacedRun | undefined>;
}

/** A full tile of the log's tree: 256 hashes of 32 bytes. */
export type KeptTile = {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
};

/** Full tiles follow from the steps, and can be made again. */
export interface LogTiles {
  /** Resolves when all of them are durable, in place of what was kept under their names. Some may be, where it rejects. */
  keep(tiles: readonly KeptTile[]): Promise<void>;
  get(level: number, index: number): Promise<Uint8Array | undefined>;
}

/** What the log needs of a store besides the blocks. */
export type AuditLogStore = { readonly steps: LogSteps; readonly tiles: LogTiles };
