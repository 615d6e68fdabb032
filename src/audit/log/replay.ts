/* oxlint-disable no-await-in-loop -- blocks are read in the order of their places */
import { leafHash } from '../hashes.ts';
import type { AuditBlock, AuditBlocks, PlacedRun } from '../ports.ts';

/** A record as it is found in the place that a run gives it. */
export type PlacedRecord = {
  readonly leafHash: Buffer;
  readonly writer: string;
  readonly block: number;
  readonly seq: number;
};

type Next = { readonly block: number; readonly seq: number };

/** Reads the records of runs as they come, each writer's blocks once and in order. */
export class Replay {
  readonly #blocks: AuditBlocks;
  readonly #readers = new Map<string, AsyncIterator<AuditBlock>>();
  readonly #next = new Map<string, Next>();

  constructor(blocks: AuditBlocks) {
    this.#blocks = blocks;
  }

  /** Whether a run begins where the writer's runs before it ended. */
  continues({ writer, fromBlock, firstSeq }: PlacedRun): boolean {
    const { block, seq } = this.#next.get(writer) ?? { block: 0, seq: 0 };
    return fromBlock === block && firstSeq === seq;
  }

  /** The records of a run that continues; fewer than it says where they are gone. */
  async *records(run: PlacedRun): AsyncGenerator<PlacedRecord> {
    const { writer } = run;
    let seq = run.firstSeq;
    for (let block = run.fromBlock; block < run.fromBlock + run.blocks; block++) {
      const found = await this.#block(writer);
      if (found?.block !== block) return;
      for (const record of found.records) {
        yield { leafHash: leafHash(record), writer, block, seq };
        seq++;
      }
    }
    this.#next.set(writer, { block: run.fromBlock + run.blocks, seq: run.firstSeq + run.leaves });
  }

  async #block(writer: string): Promise<AuditBlock | undefined> {
    const reader = this.#readers.get(writer) ?? this.#blocks.read(writer)[Symbol.asyncIterator]();
    this.#readers.set(writer, reader);
    const next = await reader.next();
    return next.done === true ? undefined : next.value;
  }
}
