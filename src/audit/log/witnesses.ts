import type { Checkpoint } from './checkpoint.ts';
import { type Kept, keptState, type WitnessState } from './witness-state.ts';
import { type Budget, standingAfter } from './standing.ts';
import { LogForked } from './sequencer.ts';
import type { ConsistencyFrom, Witness } from './witness.ts';

type WitnessesOptions = {
  /** Reads a checkpoint of this log; undefined where it is none. */
  readonly open: (note: string) => Checkpoint | undefined;
  readonly everyMs: number;
  readonly budget: Budget;
  /** Milliseconds since 1970, for what is told of them. */
  readonly clock: () => number;
  readonly report: (cause: unknown) => void;
};

/** A witness that hangs is not waited for longer than this. */
const ANSWERS_WITHIN_MS = 5_000;

/** Those outside who keep the log's checkpoints. One that is silent or lies holds up nobody. */
export class Witnesses {
  readonly #witnesses: readonly Witness[];
  readonly #options: WitnessesOptions;
  readonly #known = new Map<Witness, Kept | { readonly size: number }>();
  readonly #began: number;
  #keptAt = performance.now();
  #shownAt = -Infinity;
  #busy = false;
  #showing: Promise<void> = Promise.resolve();

  constructor(witnesses: readonly Witness[], options: WitnessesOptions) {
    this.#witnesses = witnesses;
    this.#options = options;
    this.#began = options.clock();
  }

  /** What each keeps as the newest, as far as they answer. What this hub never signed is reported and passed over. */
  async seen(): Promise<readonly Checkpoint[]> {
    const newest = await Promise.all(this.#witnesses.map((witness) => this.#newestOf(witness)));
    return newest.flatMap((checkpoint) => checkpoint ?? []);
  }

  async #newestOf(witness: Witness): Promise<Checkpoint | undefined> {
    const note = await this.#ask(witness, () => witness.newest());
    if (note === undefined) return undefined;
    const checkpoint = this.#options.open(note);
    if (checkpoint) this.#known.set(witness, { size: checkpoint.size });
    else this.#options.report(new LogForked('a witness keeps a note that is not ours'));
    return checkpoint;
  }

  /** What is known of each. One that has kept nothing yet is as late as this process is old. */
  states(): readonly WitnessState[] {
    const { clock, budget } = this.#options;
    return this.#witnesses.map((witness) => {
      const known = this.#known.get(witness);
      const { name } = witness;
      if (!witness.keep)
        return { name, kind: 'AGENCY_LOG', ...(known ? { size: known.size } : {}) };
      const at = known && 'at' in known ? known.at : this.#began;
      const standing = standingAfter(clock() - at, budget);
      const said = known && 'at' in known ? keptState(known) : (known ?? {});
      return { name, kind: 'KEEPER', ...said, standing };
    });
  }

  /** Shows them a checkpoint, not more often than they are to be troubled. */
  show(checkpoint: string | undefined, consistency: ConsistencyFrom): void {
    if (checkpoint === undefined) return;
    if (this.#busy || performance.now() - this.#shownAt < this.#options.everyMs) return;
    this.#shownAt = performance.now();
    this.#busy = true;
    this.#showing = this.#keep(checkpoint, consistency).finally(() => {
      this.#busy = false;
    });
  }

  /** Shows them the last checkpoint. */
  async close(checkpoint: string | undefined, consistency: ConsistencyFrom): Promise<void> {
    await this.#showing;
    await this.#keep(checkpoint, consistency);
  }

  /** How long ago any of them last kept a checkpoint; 0 where there is none to do so. */
  ageMs(): number {
    return this.#witnesses.some((witness) => witness.keep !== undefined)
      ? performance.now() - this.#keptAt
      : 0;
  }

  async #keep(checkpoint: string | undefined, consistency: ConsistencyFrom): Promise<void> {
    if (checkpoint === undefined) return;
    const size = this.#options.open(checkpoint)?.size;
    await Promise.all(
      this.#witnesses.map((witness) =>
        this.#ask(witness, async () => {
          if (!witness.keep) return;
          await witness.keep(checkpoint, consistency);
          this.#keptAt = performance.now();
          if (size !== undefined) this.#known.set(witness, { size, at: this.#options.clock() });
        }),
      ),
    );
  }

  async #ask<Value>(witness: Witness, ask: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await within(ask());
    } catch (cause) {
      this.#options.report(new Error(`The witness ${witness.name} did not answer`, { cause }));
      return undefined;
    }
  }
}

function within<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took too long')), ANSWERS_WITHIN_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
