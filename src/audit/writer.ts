import type {
  Disclosed,
  Intent,
  Outcome,
  Receipt,
  Recorded,
  TokenRefused,
  WriterStarted,
} from '../domain/audit-event.ts';
import { Fault } from '../domain/fault.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { AuditTrail } from '../sharing/ports.ts';
import { digestOf } from './digest-of.ts';
import { Epoch, type EpochOptions } from './epoch.ts';
import type { ChainHead, Exported, WriterLost } from './log-event.ts';
import { newestHead } from './newest-head.ts';
import type { Patience } from './persist.ts';
import type { AuditBlocks } from './ports.ts';

export type AuditTrailOptions = {
  readonly blocks: AuditBlocks;
  /** What is running, for the first record of each writer. */
  readonly started: Omit<WriterStarted, 'kind'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Told when a block could not be made durable. Nothing is shared until a new writer has opened. */
  readonly onPoisoned?: (cause: unknown) => void;
  /** How long a block may take: by default three attempts of 2 s, 100 ms apart. */
  readonly patience?: Patience;
  /** Whether anything may be recorded, and so shared, at all: false where the log outside is too late. */
  readonly mayRecord?: () => boolean;
  /** How often a heartbeat is written; 10 s by default. */
  readonly heartbeatMs?: number;
  /** How long to wait before trying to open a new writer; 250 ms by default, doubling to 5 s. */
  readonly reopenMs?: number;
};

const PATIENCE: Patience = { attempts: 3, attemptMs: 2_000, pauseMs: 100 };
const REOPEN_MS = 250;
const LONGEST_REOPEN_MS = 5_000;
const HEARTBEAT_MS = 10_000;
/** As many as surely fit into one record; the rest are named at the next beat. */
const MOST_ABANDONED = 500;
/** No request lives this long, so a question that does will not be answered any more. */
const ABANDONED_AFTER_MS = 120_000;

/**
 * Opens the audit log for one process. Rejects when its first record cannot be made durable: a hub
 * that cannot record must not start.
 *
 * When a block cannot be made durable within the given patience, everything that waits is refused
 * with AUDIT_UNAVAILABLE and `writable()` turns false. The trail then opens a new writer by itself as
 * soon as the store takes one, so a passing fault needs nobody.
 */
export async function openAuditTrail(options: AuditTrailOptions): Promise<AuditWriter> {
  const writer = new AuditWriter(options);
  try {
    await writer.open(await newestHead(options.blocks));
    return writer;
  } catch (cause) {
    await writer.close();
    throw cause;
  }
}

/** The audit trail of one process; it writes one chain at a time, each under a random name of its own. */
export class AuditWriter implements AuditTrail {
  readonly #options: AuditTrailOptions;
  readonly #heart: NodeJS.Timeout;
  #epoch: Epoch | undefined;
  #name = '';
  #closed = false;
  /** Questions whose intent is durable in this chain and whose disclosure is not written yet, and since when. */
  #asked = new Map<QuestionId, number>();

  constructor(options: AuditTrailOptions) {
    this.#options = options;
    this.#heart = setInterval(() => this.#beat(), options.heartbeatMs ?? HEARTBEAT_MS).unref();
  }

  /** The name of the newest chain. */
  get writer(): string {
    return this.#name;
  }

  /** Starts a new chain that names the one before. `openAuditTrail` calls it. */
  async open(previous: ChainHead | undefined): Promise<void> {
    const epoch = this.#newEpoch();
    await epoch.write({
      kind: 'WRITER_STARTED',
      ...this.#options.started,
      ...(previous === undefined ? {} : { previous }),
    });
    if (this.#closed) return void (await epoch.close().catch(() => undefined));
    this.#asked = new Map();
    this.#epoch = epoch;
    this.#name = epoch.writer;
  }

  async intend(intent: Intent): Promise<void> {
    const epoch = this.#current();
    await epoch.write(intent);
    if (epoch === this.#epoch) this.#asked.set(intent.question, performance.now());
  }

  /**
   * Rejects with AUDIT_UNAVAILABLE also where a question's intent is not in this very chain: it was
   * lost with the chain before, or disclosed already. Such a question has to be put again.
   */
  async disclosed(disclosed: Disclosed): Promise<Receipt> {
    const epoch = this.#current();
    if (!disclosed.questions.every((question) => this.#asked.has(question))) {
      throw new Fault('AUDIT_UNAVAILABLE');
    }
    for (const question of disclosed.questions) this.#asked.delete(question);
    return epoch.write(disclosed);
  }

  /** Rejects with AUDIT_UNAVAILABLE where the question's intent is not in this very chain. */
  async recorded(recorded: Omit<Recorded, 'digest'>, changed: unknown): Promise<void> {
    const epoch = this.#current();
    if (!this.#asked.has(recorded.question)) throw new Fault('AUDIT_UNAVAILABLE');
    await epoch.write({ ...recorded, digest: digestOf(changed) });
  }

  outcome(outcome: Outcome): void {
    this.#epoch?.note(outcome);
  }

  /** Resolves when it is on record that a token was not accepted. */
  async refusedToken(refused: TokenRefused): Promise<void> {
    await this.#current().write(refused);
  }

  /** Resolves when it is on record that the log is about to be handed out. */
  async exported(exported: Omit<Exported, 'kind'>): Promise<void> {
    await this.#current().write({ kind: 'EXPORTED', ...exported });
  }

  /** Puts on record that another writer was lost. Best effort. */
  lost(head: Omit<WriterLost, 'kind'>): void {
    this.#epoch?.note({ kind: 'WRITER_LOST', ...head });
  }

  writable(): boolean {
    return this.#mayRecord() && (this.#epoch?.writable ?? false);
  }

  /** How many records wait to be made durable, for whoever watches the hub. */
  backlog(): number {
    return this.#epoch?.backlog ?? 0;
  }

  /** Writes what waits and the writer's last record. Best effort: a log that cannot be written stays open-ended. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#heart);
    const epoch = this.#epoch;
    this.#epoch = undefined;
    await epoch?.close().catch(() => undefined);
  }

  #current(): Epoch {
    if (this.#epoch === undefined || !this.#mayRecord()) throw new Fault('AUDIT_UNAVAILABLE');
    return this.#epoch;
  }

  #mayRecord(): boolean {
    return this.#options.mayRecord?.() ?? true;
  }

  #beat(): void {
    const latest = performance.now() - ABANDONED_AFTER_MS;
    const questions = [...this.#asked]
      .flatMap(([question, at]) => (at < latest ? [question] : []))
      .slice(0, MOST_ABANDONED);
    for (const question of questions) this.#asked.delete(question);
    if (questions.length > 0) this.#epoch?.note({ kind: 'ABANDONED', questions });
    this.#epoch?.note({ kind: 'HEARTBEAT' });
  }

  #newEpoch(): Epoch {
    const { blocks, clock, random, patience = PATIENCE } = this.#options;
    const options: EpochOptions = {
      blocks,
      clock,
      random,
      patience,
      onPoisoned: (cause) => this.#poisoned(epoch, cause),
    };
    const epoch = new Epoch(options);
    return epoch;
  }

  #poisoned(epoch: Epoch, cause: unknown): void {
    if (epoch !== this.#epoch) return;
    this.#epoch = undefined;
    this.#options.onPoisoned?.(cause);
    this.#reopenLater(epoch.head, this.#options.reopenMs ?? REOPEN_MS);
  }

  #reopenLater(previous: ChainHead | undefined, waitMs: number): void {
    const again = Math.min(waitMs * 2, LONGEST_REOPEN_MS);
    const attempt = () =>
      this.#closed
        ? undefined
        : this.open(previous).catch(() => this.#reopenLater(previous, again));
    setTimeout(() => void attempt(), waitMs).unref();
  }
}
