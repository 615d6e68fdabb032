import type { Position } from './positions.ts';

/** Where the chain of a writer ends that went silent without closing it. */
export type LostWriter = { readonly writer: string; readonly block: number; readonly seq: number };

/** Six heartbeats missed. */
const LOST_AFTER_MS = 60_000;

type Seen = { readonly nextBlock: number; readonly sinceMs: number };

/** Notices which writers have gone silent, among those that this process has seen write. */
export class RollCall {
  readonly #clock: () => number;
  readonly #seen = new Map<string, Seen>();
  readonly #heard = new Set<string>();

  /** `clock` counts milliseconds and never goes back. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Gives the writers that are found lost now, each once. */
  call(positions: ReadonlyMap<string, Position>): readonly LostWriter[] {
    const now = this.#clock();
    const lost: LostWriter[] = [];
    for (const [writer, { nextBlock, nextSeq, closed }] of positions) {
      const before = this.#seen.get(writer);
      if (before?.nextBlock !== nextBlock) {
        if (before !== undefined) this.#heard.add(writer);
        this.#seen.set(writer, { nextBlock, sinceMs: now });
      } else if (!closed && this.#heard.has(writer) && now - before.sinceMs >= LOST_AFTER_MS) {
        this.#heard.delete(writer);
        lost.push({ writer, block: nextBlock - 1, seq: nextSeq - 1 });
      }
    }
    return lost;
  }
}
