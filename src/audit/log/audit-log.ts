/* oxlint-disable no-await-in-loop -- what is placed first is placed first */
import { instant, type Instant } from '../../domain/day.ts';
import type { Receipt } from '../../domain/audit-event.ts';
import { AgencyWitnesses } from './agency-witnesses.ts';
import { fromHex } from '../hashes.ts';
import type { AuditLogOptions } from './audit-log-options.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { LogIncomplete } from './leaves.ts';
import { readVerifierKey, verifierKey } from './note.ts';
import { placeOf } from './place-of.ts';
import { consistencyProof, inclusionProof, rootAt } from './proof.ts';
import { showsInclusion } from './check-proof.ts';
import { sealReceipt } from './receipt.ts';
import { PROMISE_MS } from './evidence.ts';
import { RollCall } from './roll-call.ts';
import { LogForked, Sequencer } from './sequencer.ts';
import { BUDGET, type Standing, standingAfter, worse } from './standing.ts';
import { readTilePath, tileBytes } from './tiles.ts';
import type { ConsistencyFrom } from './witness.ts';
import { firstKnown, type Kept, type WitnessState } from './witness-state.ts';
import { Witnesses } from './witnesses.ts';

const EVERY_MS = 1_000;
const WITNESS_EVERY_MS = 30_000;
/** New writers are looked for in every so many rounds, because it is dear in some stores. */
const MEET_EVERY = 5;

/**
 * Opens the log that spans all writers, and goes on giving places and signing checkpoints until it is
 * closed. Rejects with LogForked where the store does not hold the log that was signed, or not all of
 * what a witness has seen of it: a hub whose past was changed must not serve.
 */
export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  const log = new AuditLog(options);
  await log.load();
  log.start();
  return log;
}

/** One log over all writers: checkpoints, tiles and proofs of what is in it. */
export class AuditLog {
  readonly #options: AuditLogOptions;
  readonly #sequencer: Sequencer;
  readonly #witnesses: Witnesses;
  /** The agencies, which keep the checkpoints that go with their questions. */
  readonly agencies = new AgencyWitnesses();
  readonly #clock: () => number;
  #signed: Kept | undefined;
  /** Whatever was written until then has its place in a checkpoint. */
  #placedUntil = performance.now();
  #forked = false;
  #broken = false;
  #rounds = 0;
  /** The newest step that this process placed. */
  #mine: number | undefined;
  readonly #roll = new RollCall();
  #running: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: AuditLogOptions) {
    const { blocks, store, origin, signers, formerKeys = [], report } = options;
    const keys = [...signers.map(verifierKey), ...formerKeys].flatMap(
      (text) => readVerifierKey(text) ?? [],
    );
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    this.#sequencer = new Sequencer({
      blocks,
      store,
      origin,
      signers,
      keys,
      onBroken: (_writer: string, cause: LogIncomplete) => {
        this.#broken = true;
        report(cause);
      },
    });
    this.#witnesses = new Witnesses(options.witnesses ?? [], {
      open: (note) => openCheckpoint(note, origin, keys),
      everyMs: options.witnessEveryMs ?? WITNESS_EVERY_MS,
      budget: options.budget ?? BUDGET,
      clock: this.#clock,
      report,
    });
  }

  /** Reads the log and compares it with what witnesses keep. `openAuditLog` calls it. */
  async load(): Promise<void> {
    await this.#sequencer.load();
    for (const seen of await this.#witnesses.seen()) {
      if (!(await this.agrees(seen.size, seen.root))) {
        throw new LogForked('a witness has seen other records, or more of them');
      }
    }
  }

  /** Whether the log, cut off at that size, has that root. */
  async agrees(size: number, root: Buffer): Promise<boolean> {
    const { edge, hashes } = this.#sequencer;
    return size <= edge.size && root.equals(await rootAt(hashes.nodesOf(edge), size));
  }

  /** Gives places and signs once a second from now on. `openAuditLog` calls it. */
  start(): void {
    const { everyMs = EVERY_MS } = this.#options;
    const round = async () => {
      const waitMs = (await this.round()) ? 0 : everyMs;
      this.#timer = setTimeout(again, waitMs).unref();
    };
    const again = () => {
      this.#running = round();
    };
    again();
  }

  /**
   * Gives places in one step to what was written since, and shows witnesses the newest checkpoint. Resolves to
   * whether there was more than one step takes, so that the next round should not wait.
   */
  async round(): Promise<boolean> {
    if (this.#forked) return false;
    try {
      await this.#place();
      this.#callRoll();
      this.#signed = firstKnown(this.#signed, this.size(), this.#clock());
      this.#witnesses.show(this.checkpoint(), this.#consistency());
      return this.#sequencer.behind;
    } catch (cause) {
      this.#forked = cause instanceof LogForked;
      this.#options.report(cause);
      return false;
    }
  }

  async #place(): Promise<void> {
    const began = performance.now();
    this.#sequencer.meet(await this.#writers());
    if (await this.#sequencer.place()) this.#mine = this.#sequencer.newest?.step;
    if (!this.#sequencer.behind) this.#placedUntil = began;
  }

  /** Of many processes, the one that placed the newest step tells of writers that are lost. */
  #callRoll(): void {
    const lost = this.#roll.call(this.#sequencer.positions);
    if (this.#mine !== this.#sequencer.newest?.step) return;
    for (const head of lost) this.#options.onLost?.(head);
  }

  /** How the log as it is now grew from what it was. */
  #consistency(): ConsistencyFrom {
    const { edge, hashes } = this.#sequencer;
    return (older) => consistencyProof(hashes.nodesOf(edge), older, edge.size);
  }

  async #writers(): Promise<readonly string[]> {
    const { blocks, ownWriter } = this.#options;
    const all = this.#rounds++ % MEET_EVERY === 0 ? await blocks.writers() : [];
    return [...all, ...(ownWriter?.() ?? [])];
  }

  /** The newest signed checkpoint; undefined while nothing has been placed. */
  checkpoint(): string | undefined {
    return this.#sequencer.newest?.checkpoint;
  }

  /** When this process first knew the newest checkpoint, within a second of its signing; undefined where none is signed. */
  signedAt(): Instant | undefined {
    return this.#signed && instant(this.#signed.at);
  }

  /** Who keeps its checkpoints outside, and up to which. */
  witnesses(): readonly WitnessState[] {
    const { budget = BUDGET } = this.#options;
    return [...this.#witnesses.states(), ...this.agencies.states(this.#clock(), budget)];
  }

  /** The newest checkpoint, as it goes out with a question to an agency. */
  checkpointToSend(): string | undefined {
    this.agencies.sending(this.size(), this.#clock());
    return this.checkpoint();
  }

  /** The root over the first `size` leaves, as the log has them now. Rejects where it has fewer. */
  rootAt(size: number): Promise<Buffer> {
    const { edge, hashes } = this.#sequencer;
    if (size > edge.size) return Promise.reject(new RangeError('The log is not that long'));
    return rootAt(hashes.nodesOf(edge), size);
  }

  /** How many records it covers. */
  size(): number {
    return this.#sequencer.edge.size;
  }

  /** The public keys by which checkpoints are checked, as C2SP verifier keys. */
  verifierKeys(): readonly string[] {
    return [...this.#options.signers.map(verifierKey), ...(this.#options.formerKeys ?? [])];
  }

  /**
   * How long ago everything that had been written until then had its place in a checkpoint, in milliseconds: about a
   * second, and more where placing falls behind or fails. Beyond 60 s receipts do not keep what they promise.
   */
  behindMs(): number {
    return performance.now() - this.#placedUntil;
  }

  /** How current the log is. Where it is REFUSING, nothing may be shared. */
  standing(): Standing {
    if (this.#forked) return 'REFUSING';
    const budget = this.#options.budget ?? BUDGET;
    const promised = { ...budget, warnMs: Math.min(budget.warnMs, PROMISE_MS) };
    const age = standingAfter(this.behindMs(), promised);
    const witnessed = standingAfter(this.#witnesses.ageMs(), budget);
    return worse(worse(age, witnessed), this.#broken ? 'LATE' : 'SOUND');
  }

  /** What stands under a path of the tiled log: `checkpoint`, `tile/…`; undefined where there is nothing. */
  async read(path: string): Promise<Uint8Array | undefined> {
    if (path === 'checkpoint') {
      const checkpoint = this.checkpoint();
      return checkpoint === undefined ? undefined : Buffer.from(checkpoint);
    }
    const named = readTilePath(path);
    const { edge, hashes } = this.#sequencer;
    const { blocks, store } = this.#options;
    return named && tileBytes({ blocks, store, hashes }, edge, named);
  }

  /**
   * The proof that a receipt's record is in the log, as C2SP tlog-proof; undefined while it has no
   * place, and where the record in that place is not the receipt's.
   */
  async proof(receipt: Receipt): Promise<string | undefined> {
    const leaf = await placeOf(this.#options.store.steps, receipt);
    const { edge, hashes, newest } = this.#sequencer;
    if (leaf === undefined || newest === undefined || leaf >= edge.size) return undefined;
    const path = await inclusionProof(hashes.nodesOf(edge), leaf, edge.size);
    const claim = { leaf, size: edge.size, leafHash: fromHex(receipt.recordHash), path };
    if (!showsInclusion({ ...claim, root: edge.root() })) return undefined;
    const lines = path.map((hash) => `${hash.toString('base64')}\n`).join('');
    return `c2sp.org/tlog-proof@v1\nindex ${leaf}\n${lines}\n${newest.checkpoint}`;
  }

  /** The receipt as the log signs it, with the promise that its record will be in a checkpoint within a minute. */
  seal(receipt: Receipt): string {
    const signer = this.#options.signers.at(-1);
    if (signer === undefined) throw new Error('A log that is only read signs nothing');
    return sealReceipt(receipt, this.#options.origin, signer);
  }

  /** Gives the last places, shows the last checkpoint and stops. */
  async close(): Promise<void> {
    await this.#running;
    clearTimeout(this.#timer);
    this.#rounds = 0;
    while (await this.round());
    await this.#witnesses.close(this.checkpoint(), this.#consistency());
  }
}
