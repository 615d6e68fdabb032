/* oxlint-disable no-await-in-loop -- places are given out one after another */
import { asId } from '../../domain/ids.ts';
import { AlreadyKept } from '../../domain/store-errors.ts';
import type { AuditBlocks, AuditLogStore, LogStep } from '../ports.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { HashesOfLog } from './hashes-of-log.ts';
import { LogIncomplete } from './leaves.ts';
import type { NoteKey, NoteSigner } from './note.ts';
import { type Continuation, continuation, type Position, positionOf, START } from './positions.ts';
import { placed, sameRuns } from './runs.ts';
import { type Tile, TreeEdge } from './tree.ts';

export type SequencerOptions = {
  readonly blocks: AuditBlocks;
  readonly store: AuditLogStore;
  readonly origin: string;
  /** The keys that sign checkpoints; two while keys rotate. */
  readonly signers: readonly NoteSigner[];
  /** Every key that may have signed a checkpoint of this log. */
  readonly keys: readonly NoteKey[];
  /** Leaves placed in one step, or a block's more; some thousands unless given. */
  readonly mostLeaves?: number;
  /** Told once of each chain that does not hold together any more. */
  readonly onBroken?: (writer: string, cause: LogIncomplete) => void;
};

/** The log in the store is not the one that was signed for. Nothing more may be signed or served. */
export class LogForked extends Error {
  override readonly name = 'LogForked';
  constructor(how: string) {
    super(`The audit log is not the log that was signed: ${how}`);
  }
}

/** It bounds the memory that a step takes, and to some 10 ms the time in which nothing else is done. */
const MOST_LEAVES = 8_192;

/**
 * Gives every writer's records their places in one Merkle log. Any number of processes may do this at
 * once: a step is placed by keeping it under the next number, which only one of them can, and whoever
 * was slower or slept (a paused process, an expired lease) loses by that and follows. What loses was
 * signed, but never leaves this class.
 */
export class Sequencer {
  readonly #options: SequencerOptions;
  readonly hashes: HashesOfLog;
  #edge = new TreeEdge();
  #newest: LogStep | undefined;
  /** Whoever was placed last is last. */
  #positions = new Map<string, Position>();
  #behind = false;

  constructor(options: SequencerOptions) {
    this.#options = options;
    this.hashes = new HashesOfLog(options.blocks, options.store);
  }

  /** The newest step that is durable, as far as this process knows. */
  get newest(): LogStep | undefined {
    return this.#newest;
  }

  /** The edge of the newest step's tree. */
  get edge(): TreeEdge {
    return this.#edge;
  }

  /** Whether the last attempt left records without a place: there were too many, or another process was faster. */
  get behind(): boolean {
    return this.#behind;
  }

  /** Up to where each known writer's chain has been placed. */
  get positions(): ReadonlyMap<string, Position> {
    return this.#positions;
  }

  /** Takes the log up where the store has it. Rejects with LogForked where that is not what was signed. */
  async load(): Promise<void> {
    const { blocks, store } = this.#options;
    const last = await store.steps.last();
    const edge = await this.hashes.edgeAt(last?.size ?? 0);
    if (last !== undefined) this.#confirm(last, edge);
    const positions = new Map<string, Position>();
    for (const writer of await blocks.writers()) {
      positions.set(writer, await positionOf(blocks, store.steps, writer));
    }
    // Somebody placed a step meanwhile, which some of these positions know and the edge does not.
    if ((await store.steps.last())?.step !== last?.step) return this.load();
    this.#edge = edge;
    this.#newest = last;
    this.#positions = positions;
  }

  /** Learns of writers that began after the log was loaded. */
  meet(writers: readonly string[]): void {
    for (const writer of writers) {
      if (!this.#positions.has(writer)) this.#positions.set(writer, START);
    }
  }

  /**
   * Places what the known writers have written since, in one step; true where it did. Rejects with
   * LogForked where the store contradicts what was signed.
   */
  async place(): Promise<boolean> {
    await this.#follow();
    const found = await this.#gather();
    if (found.length === 0) return false;
    const edge = this.#edge.copy();
    const { runs, filled } = placed(edge, found);
    const step = this.#signed(edge, runs);
    try {
      await this.#options.store.steps.append(step);
    } catch (cause) {
      if (!(cause instanceof AlreadyKept)) throw cause;
      this.#behind = true;
      return false;
    }
    await this.#advance(step, edge, found, filled);
    return true;
  }

  #signed(edge: TreeEdge, runs: LogStep['runs']): LogStep {
    const { origin, signers } = this.#options;
    const root = edge.root();
    return {
      step: stepOf(this.#newest) + 1,
      runs,
      size: edge.size,
      root: asId(root.toString('hex')),
      checkpoint: signCheckpoint({ origin, size: edge.size, root }, signers),
    };
  }

  async #advance(
    step: LogStep,
    edge: TreeEdge,
    found: readonly Continuation[],
    filled: readonly Tile[],
  ): Promise<void> {
    for (const { run, position } of found) {
      this.#positions.delete(run.writer);
      this.#positions.set(run.writer, position);
    }
    this.#edge = edge;
    this.#newest = step;
    if (filled.length === 0) return;
    const { tiles } = this.#options.store;
    await tiles.keep(filled.map((tile) => ({ ...tile, hashes: Buffer.concat(tile.hashes) })));
  }

  /** Whoever has waited longest comes first, so that a writer who is never at an end keeps nobody from a place. */
  async #gather(): Promise<readonly Continuation[]> {
    const found: Continuation[] = [];
    let room = this.#options.mostLeaves ?? MOST_LEAVES;
    for (const [writer, position] of this.#positions) {
      if (position.closed || room <= 0) continue;
      const next = await this.#next(writer, position, room);
      if (next === undefined) continue;
      found.push(next);
      room -= next.leaves.length;
    }
    this.#behind = room <= 0;
    return found;
  }

  /** A chain that was broken is placed no further, and keeps nobody else's records from their places. */
  async #next(writer: string, from: Position, mostLeaves: number) {
    try {
      return await continuation(this.#options.blocks, writer, from, {
        leaves: mostLeaves,
        blocks: Infinity,
      });
    } catch (cause) {
      if (!(cause instanceof LogIncomplete)) throw cause;
      this.#positions.set(writer, { ...from, closed: true });
      this.#options.onBroken?.(writer, cause);
      return undefined;
    }
  }

  /** Repeats, from the records, the steps that others have placed since. */
  async #follow(): Promise<void> {
    const { steps } = this.#options.store;
    const known = stepOf(this.#newest);
    const last = stepOf(await steps.last());
    if (last < known) throw new LogForked('steps that were signed are gone');
    for (let number = known + 1; number <= last; number++) {
      const step = await steps.get(number);
      if (step === undefined) throw new LogForked('a step is missing');
      await this.#repeat(step);
    }
  }

  async #repeat(step: LogStep): Promise<void> {
    const found: Continuation[] = [];
    for (const { writer, blocks: mostBlocks } of step.runs) {
      const from = this.#positions.get(writer) ?? START;
      const most = { leaves: Infinity, blocks: mostBlocks };
      const next = await continuation(this.#options.blocks, writer, from, most);
      if (next !== undefined) found.push(next);
    }
    const edge = this.#edge.copy();
    const { runs, filled } = placed(edge, found);
    if (!sameRuns(runs, step.runs)) {
      throw new LogForked('a step places other records than there are');
    }
    this.#confirm(step, edge);
    await this.#advance(step, edge, found, filled);
  }

  #confirm(step: LogStep, edge: TreeEdge): void {
    const { origin, keys } = this.#options;
    const said = openCheckpoint(step.checkpoint, origin, keys);
    const fits =
      said?.size === edge.size &&
      said.root.equals(edge.root()) &&
      step.size === edge.size &&
      step.root === edge.root().toString('hex');
    if (!fits) throw new LogForked('a step’s tree is not the tree that was signed');
  }
}

const stepOf = (step: LogStep | undefined): number => step?.step ?? -1;
