import { altered } from './altered.ts';
import { type Flaw, flaw, type FlawCode } from './flaw.ts';
import { blockHash, leafHash, NO_BLOCK } from './hashes.ts';
import type { ChainHead } from './log-event.ts';
import type { AuditBlock, AuditBlocks } from './ports.ts';
import { QuestionLedger, type Unanswered } from './question-ledger.ts';
import { type ReadRecord, readRecord } from './read-record.ts';

/** What one chain was found to hold, up to its first flaw. */
export type WriterReport = {
  readonly writer: string;
  readonly blocks: number;
  readonly records: number;
  readonly from?: string;
  readonly until?: string;
  /** Whether it ended in good order; otherwise it still runs, or its process was lost. */
  readonly closed: boolean;
  /** Questions that were asked and for which nothing was released. */
  readonly abandoned: readonly Unanswered[];
  readonly flaw?: Flaw;
};

type Claims = readonly ChainHead[];

/** Walks one writer's chain to its end or its first flaw. `seen` is what other writers say of it. */
export async function walkWriter(
  blocks: AuditBlocks,
  writer: string,
  seen: Claims,
  onBlock: (records: number) => void,
): Promise<WriterReport> {
  const walk = new Walk(writer, seen);
  try {
    return walk.report(await firstFlaw(walk, blocks.read(writer), onBlock));
  } catch {
    return walk.report(walk.unreadable());
  }
}

async function firstFlaw(
  walk: Walk,
  chain: AsyncIterable<AuditBlock>,
  onBlock: (records: number) => void,
): Promise<Flaw | undefined> {
  let suspect: AuditBlock | undefined;
  for await (const block of chain) {
    if (suspect !== undefined) return walk.blame(suspect, block);
    const found = walk.step(block);
    if (found === 'ALTERED') suspect = block;
    else if (found !== undefined) return found;
    onBlock(block.records.length);
  }
  return suspect === undefined ? walk.missing() : walk.blame(suspect, undefined);
}

class Walk {
  readonly #writer: string;
  readonly #seen: Claims;
  readonly #ledger = new QuestionLedger();
  #blocks = 0;
  #records = 0;
  #hash = NO_BLOCK;
  #from: string | undefined;
  #until: string | undefined;
  #closed = false;

  constructor(writer: string, seen: Claims) {
    this.#writer = writer;
    this.#seen = seen;
  }

  /** Takes the next block; gives what is wrong with it, or ALTERED where its hash does not fit its content. */
  step(block: AuditBlock): Flaw | 'ALTERED' | undefined {
    const { records, firstSeq } = block;
    const whole = { first: this.#records, last: this.#records + records.length - 1 };
    if (block.block !== this.#blocks) return this.#flaw('BLOCK_MISSING');
    const hash = blockHash(block.prevBlock, records.map(leafHash));
    if (hash !== block.blockHash) return 'ALTERED';
    if (block.prevBlock !== this.#hash) return this.#flaw('CHAIN_BROKEN', whole);
    if (firstSeq !== this.#records) return this.#flaw('SEQUENCE_BROKEN', whole);
    if (this.#seen.some((head) => head.block === block.block && head.blockHash !== hash)) {
      return this.#flaw('REPLACED', whole);
    }
    const found = this.#enterAll(records);
    this.#blocks++;
    this.#hash = hash;
    return found;
  }

  /** What exactly is wrong with a block whose hash does not fit; the next one may know its true hash. */
  blame(block: AuditBlock, next: AuditBlock | undefined): Flaw {
    return altered(block, this.#hash, next?.prevBlock);
  }

  /** What other writers saw beyond the end of the chain. */
  missing(): Flaw | undefined {
    const beyond = this.#seen.some(({ block }) => block >= this.#blocks);
    if (beyond || this.#blocks === 0) return this.#flaw(beyond ? 'CUT_OFF' : 'BLOCK_MISSING');
    return undefined;
  }

  /** A store that fails in the middle of a chain leaves the rest of it unproven. */
  unreadable(): Flaw {
    return this.#flaw('UNREADABLE');
  }

  report(found: Flaw | undefined): WriterReport {
    return {
      writer: this.#writer,
      blocks: this.#blocks,
      records: this.#records,
      ...(this.#from === undefined ? {} : { from: this.#from }),
      ...(this.#until === undefined ? {} : { until: this.#until }),
      closed: this.#closed,
      abandoned: this.#ledger.unanswered(),
      ...(found === undefined ? {} : { flaw: found }),
    };
  }

  #enterAll(records: readonly Uint8Array[]): Flaw | undefined {
    for (const bytes of records) {
      const record = readRecord(bytes);
      const code = record === undefined ? 'RECORD_UNREADABLE' : this.#enter(record);
      if (code !== undefined) {
        return this.#flaw(code, { first: this.#records, last: this.#records });
      }
      this.#records++;
    }
    return undefined;
  }

  #enter(record: ReadRecord): FlawCode | undefined {
    if (record.writer !== this.#writer || record.seq !== this.#records) return 'RECORD_MISPLACED';
    if ((record.kind === 'WRITER_STARTED') !== (record.seq === 0)) return 'NOT_OPENED';
    if (this.#closed) return 'AFTER_CLOSE';
    if (!this.#ledger.enter(record)) return 'DISCLOSED_WITHOUT_INTENT';
    this.#closed = record.kind === 'WRITER_CLOSED';
    this.#from ??= record.at;
    this.#until = record.at;
    return undefined;
  }

  #flaw(code: FlawCode, records?: Flaw['records']): Flaw {
    return flaw({
      code,
      writer: this.#writer,
      block: this.#blocks,
      ...(records === undefined ? {} : { records }),
    });
  }
}
