import type { Checkpoint } from './checkpoint.ts';
import { LogForked } from './sequencer.ts';
import type { ConsistencyFrom, Witness } from './witness.ts';

type WitnessesOptions = {
  /** Reads a checkpoint of this log; undefined where it is none. */
  readonly open: (note: string) => Checkpoint | undefined;
  readonly everyMs: number;
  readonly report: (cause: unknown) => void;
};

/** A witness that hangs is not waited for longer than this. */
const ANSWERS_WITHIN_MS = 5_000;

/** Those outside who keep the log's checkpoints. One that is silent or lies holds up nobody. */
export class Witnesses {
  readonly #witnesses: readonly Witness[];
  readonly #options: WitnessesOptions;
  #keptAt = performance.now();
  #shownAt = -Infinity;
  #busy = false;
  #showing: Promise<void> = Promise.resolve();

  constructor(witnesses: readonly Witness[], options: WitnessesOptions) {
    this.#witnesses = witnesses;
    this.#options = options;
  }

  /** What each keeps as the newest, as far as they answer. What this hub never signed is reported and passed over. */
  async seen(): Promise<readonly Checkpoint[]> {
    const newest = await Promise.all(
      this.#witnesses.map((witness) => this.#ask(witness, () => witness.newest())),
    );
    return newest.flatMap((note) => {
      if (note === undefined) return [];
      const checkpoint = this.#options.open(note);
      if (checkpoint === undefined)
        this.#options.report(new LogForked('a witness keeps a note that is not ours'));
      return checkpoint ?? [];
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
    return this.#witnesses.length === 0 ? 0 : performance.now() - this.#keptAt;
  }

  async #keep(checkpoint: string | undefined, consistency: ConsistencyFrom): Promise<void> {
    if (checkpoint === undefined) return;
    await Promise.all(
      this.#witnesses.map((witness) =>
        this.#ask(witness, async () => {
          await witness.keep(checkpoint, consistency);
          this.#keptAt = performance.now();
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
