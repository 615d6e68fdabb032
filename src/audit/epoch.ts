/* oxlint-disable no-await-in-loop -- a chain is written one block after another */
import type { Receipt } from '../domain/audit-event.ts';
import { instant } from '../domain/day.ts';
import { Fault } from '../domain/fault.ts';
import type { ChainHead, LogEvent } from './log-event.ts';
import { persist, type Patience } from './persist.ts';
import type { AuditBlocks } from './ports.ts';
import { recordBytes } from './record.ts';
import { type Draft, seal } from './seal.ts';

export type EpochOptions = {
  readonly blocks: AuditBlocks;
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly patience: Patience;
  /** Called once, when a block could not be made durable and this epoch has ended by it. */
  readonly onPoisoned: (cause: unknown) => void;
};

type Waiting = Draft & { readonly settle?: (receipt: Receipt | Fault) => void };

/** The largest block: 512 records or 1 MiB, whichever comes first. */
const MOST_RECORDS = 512;
const MOST_BYTES = 1_048_576;
/** Beyond this many waiting records the store has fallen behind, and refusing bounds the memory. */
const MOST_WAITING = 16_384;
/** How long a record that nobody waits for may wait for company. */
const IDLE_FLUSH_MS = 100;

/**
 * One writer of the log, from its first record until it is closed or poisoned. One append is in
 * flight at a time; whatever arrives meanwhile is the next block.
 */
export class Epoch {
  readonly writer: string;
  readonly #options: EpochOptions;
  #head: ChainHead | undefined;
  #nextSeq = 0;
  #waiting: Waiting[] = [];
  #running = false;
  #closing = false;
  #poison: Fault | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: EpochOptions) {
    this.#options = options;
    this.writer = Buffer.from(options.random(16)).toString('hex');
  }

  /** The newest block known to be durable. */
  get head(): ChainHead | undefined {
    return this.#head;
  }

  /** How many records wait to be made durable. */
  get backlog(): number {
    return this.#waiting.length;
  }

  /** Whether a record would be taken now. */
  get writable(): boolean {
    return this.#poison === undefined && !this.#closing && this.#waiting.length < MOST_WAITING;
  }

  /** Resolves when the record is durable; rejects with AUDIT_UNAVAILABLE when that cannot be said. */
  write(event: LogEvent): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      this.#take(event, (outcome) => {
        if (outcome instanceof Fault) reject(outcome);
        else resolve(outcome);
      });
      this.#start();
    });
  }

  /** Adds a record that nobody waits for, if it can be. It joins the next block, and is lost with the process. */
  note(event: LogEvent): void {
    try {
      this.#take(event);
    } catch {
      return;
    }
    if (this.#running || this.#idle !== undefined) return;
    this.#idle = setTimeout(() => this.#start(), IDLE_FLUSH_MS);
    this.#idle.unref();
  }

  /** Writes the last record. From here on nothing else is taken. */
  close(): Promise<Receipt> {
    const closed = this.write({ kind: 'WRITER_CLOSED' });
    this.#closing = true;
    return closed;
  }

  #take(event: LogEvent, settle?: Waiting['settle']): void {
    if (!this.writable) throw this.#poison ?? new Fault('AUDIT_UNAVAILABLE');
    const seq = this.#nextSeq;
    const at = instant(this.#options.clock());
    const salt = Buffer.from(this.#options.random(16)).toString('hex');
    const bytes = bytesOf({ v: 1, writer: this.writer, seq, at, salt, event });
    this.#nextSeq = seq + 1;
    this.#waiting.push({ seq, at, bytes, ...(settle === undefined ? {} : { settle }) });
  }

  #start(): void {
    clearTimeout(this.#idle);
    this.#idle = undefined;
    if (this.#running) return;
    this.#running = true;
    // Everything that arrives in this turn of the event loop shares the block.
    setImmediate(() => void this.#drain());
  }

  async #drain(): Promise<void> {
    for (let batch = this.#nextBatch(); batch !== undefined; batch = this.#nextBatch()) {
      const { block, receipts } = seal(this.writer, this.#head, batch);
      try {
        await persist(this.#options.blocks, block, this.#options.patience);
      } catch (cause) {
        this.#fail(batch, cause);
        break;
      }
      this.#head = { writer: this.writer, block: block.block, blockHash: block.blockHash };
      for (const [index, receipt] of receipts.entries()) batch[index]?.settle?.(receipt);
    }
    this.#running = false;
  }

  #nextBatch(): readonly [Waiting, ...Waiting[]] | undefined {
    const [first] = this.#waiting;
    if (first === undefined) return undefined;
    let bytes = first.bytes.length;
    let count = 1;
    for (; count < Math.min(this.#waiting.length, MOST_RECORDS); count++) {
      bytes += this.#waiting[count]?.bytes.length ?? 0;
      if (bytes > MOST_BYTES) break;
    }
    return [first, ...this.#waiting.splice(0, count).slice(1)];
  }

  #fail(batch: readonly Waiting[], cause: unknown): void {
    const poison = new Fault('AUDIT_UNAVAILABLE', { cause });
    this.#poison = poison;
    const refused = [...batch, ...this.#waiting];
    this.#waiting = [];
    for (const { settle } of refused) settle?.(poison);
    this.#options.onPoisoned(cause);
  }
}

/** A record that cannot be written is a question that cannot be answered; the log itself is well. */
function bytesOf(record: Parameters<typeof recordBytes>[0]): Buffer {
  try {
    return recordBytes(record);
  } catch (cause) {
    throw new Fault('AUDIT_UNAVAILABLE', { cause });
  }
}
