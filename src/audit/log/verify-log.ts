/* oxlint-disable no-await-in-loop -- the log is read in its own order so that memory stays flat */
import type { AuditBlocks, AuditLogStore, LogStep } from '../ports.ts';
import { openCheckpoint } from './checkpoint.ts';
import { type Outside, OutsideEvidence } from './evidence.ts';
import { type LogFlaw, logFlaw, type LogFlawCode } from './log-flaw.ts';
import type { NoteKey } from './note.ts';
import { type PlacedRecord, Replay } from './replay.ts';
import { type Tile, TILE_WIDTH, TreeEdge } from './tree.ts';

const HASH_BYTES = 32;

export type LogSource = {
  readonly blocks: AuditBlocks;
  readonly store: AuditLogStore;
  readonly origin: string;
  /** Every key that may have signed a checkpoint of this log. */
  readonly keys: readonly NoteKey[];
};

/** How far a walk has come. */
export type LogProgress = { readonly records: number; readonly ofRecords: number };

/** What a walk through the log over all writers found. It holds exactly when there are no flaws. */
export type LogReport = {
  readonly steps: number;
  readonly size: number;
  /** The root over all that was checked, in hexadecimal. */
  readonly root: string;
  readonly flaws: readonly LogFlaw[];
  /** Checkpoints and receipts from outside that were compared. */
  readonly checkpoints: number;
  readonly receipts: number;
};

/**
 * Recomputes the log from the stored records: every step, its places, its tree, its signed checkpoint,
 * every stored tile; and compares it with checkpoints and receipts that were kept outside. The walk
 * ends at the first flaw of the log itself; evidence from outside is compared in any case.
 */
export async function verifyLog(
  source: LogSource,
  outside: Outside,
  now: number,
  onProgress?: (progress: LogProgress) => void,
): Promise<LogReport> {
  const evidence = new OutsideEvidence(outside, source.origin, source.keys);
  const walk = new LogWalk(source, evidence);
  const own = await walk
    .walk(onProgress)
    .catch(() => logFlaw({ code: 'UNREADABLE', step: walk.steps }));
  return {
    steps: walk.steps,
    size: walk.edge.size,
    root: walk.edge.root().toString('hex'),
    flaws: [
      ...(own === undefined ? [] : [own]),
      ...evidence.flaws(walk.edge.size, own === undefined, now),
    ],
    checkpoints: outside.checkpoints.length,
    receipts: outside.receipts.length,
  };
}

class LogWalk {
  readonly edge = new TreeEdge();
  steps = 0;
  readonly #source: LogSource;
  readonly #evidence: OutsideEvidence;
  readonly #replay: Replay;
  /** The records in the tile that is being filled. */
  #recent: PlacedRecord[] = [];

  constructor(source: LogSource, evidence: OutsideEvidence) {
    this.#source = source;
    this.#evidence = evidence;
    this.#replay = new Replay(source.blocks);
  }

  async walk(onProgress?: (progress: LogProgress) => void): Promise<LogFlaw | undefined> {
    const end = await this.#source.store.steps.last();
    if (end === undefined) return undefined;
    for (; this.steps <= end.step; this.steps++) {
      const found = await this.#next();
      if (found !== undefined) return found;
      onProgress?.({ records: this.edge.size, ofRecords: end.size });
    }
    return undefined;
  }

  async #next(): Promise<LogFlaw | undefined> {
    const step = await this.#source.store.steps.get(this.steps);
    return step === undefined ? this.#flaw('STEP_MISSING') : this.#step(step);
  }

  async #step(step: LogStep): Promise<LogFlaw | undefined> {
    for (const run of step.runs) {
      const { size } = this.edge;
      if (run.firstLeaf !== size || !this.#replay.continues(run))
        return this.#flaw('PLACES_BROKEN');
      for await (const record of this.#replay.records(run)) {
        const found = await this.#leaf(record);
        if (found !== undefined) return found;
      }
      if (this.edge.size !== size + run.leaves) return this.#flaw('RECORDS_MISSING');
    }
    return this.#signature(step);
  }

  async #leaf(record: PlacedRecord): Promise<LogFlaw | undefined> {
    this.#recent.push(record);
    const filled = this.edge.append(record.leafHash);
    this.#evidence.see(record, this.edge);
    for (const tile of filled) {
      const found = await this.#tile(tile);
      if (found !== undefined) return found;
    }
    if (filled.length > 0) this.#recent = [];
    return undefined;
  }

  /** A tile that is not kept can be made again. */
  async #tile({ level, index, hashes }: Tile): Promise<LogFlaw | undefined> {
    const kept = await this.#source.store.tiles.get(level, index);
    const fits = kept === undefined || Buffer.concat(hashes).equals(kept);
    if (fits) return undefined;
    return this.#flaw('TILE_DIFFERS', this.#firstUnlike(index, level === 0 ? kept : undefined));
  }

  async #signature(step: LogStep): Promise<LogFlaw | undefined> {
    const { origin, keys, store } = this.#source;
    const said = openCheckpoint(step.checkpoint, origin, keys);
    if (said === undefined) return this.#flaw('CHECKPOINT_UNSIGNED');
    const root = this.edge.root();
    const told = said.size === step.size && said.root.toString('hex') === step.root;
    if (told && said.size === this.edge.size && said.root.equals(root)) return undefined;
    const index = Math.floor(this.edge.size / TILE_WIDTH);
    return this.#flaw('ROOT_DIFFERS', this.#firstUnlike(index, await store.tiles.get(0, index)));
  }

  /** The first record in the tile being filled that is not the one a kept tile of leaves knows. */
  #firstUnlike(index: number, kept: Uint8Array | undefined): Pick<LogFlaw, 'leaf' | 'record'> {
    const at = this.#recent.findIndex(
      ({ leafHash }, n) =>
        kept && !leafHash.equals(kept.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES)),
    );
    const unlike = this.#recent[at];
    if (unlike === undefined) return {};
    const { writer, block, seq } = unlike;
    return { leaf: index * TILE_WIDTH + at, record: { writer, block, seq } };
  }

  #flaw(code: LogFlawCode, where: Pick<LogFlaw, 'leaf' | 'record'> = {}): LogFlaw {
    return logFlaw({ code, step: this.steps, ...where });
  }
}
