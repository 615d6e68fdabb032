/** Different pairs of rows, the smaller row first. */
export type Pairs = {
  readonly count: number;
  readonly left: (nth: number) => number;
  readonly right: (nth: number) => number;
};

/** Collects pairs, the same one perhaps many times. Both rows as one number stay below 2^53. */
export class GrowingPairs {
  readonly #rows: number;
  #codes = new Float64Array(1 << 16);
  #count = 0;

  constructor(rows: number) {
    this.#rows = rows;
  }

  push(left: number, right: number): void {
    if (this.#count === this.#codes.length) this.#makeRoom();
    this.#codes[this.#count] = left * this.#rows + right;
    this.#count += 1;
  }

  /** Drops doubles; makes more room where that is not enough. */
  #makeRoom(): void {
    this.#settle();
    if (this.#count * 2 <= this.#codes.length) return;
    const larger = new Float64Array(this.#codes.length * 2);
    larger.set(this.#codes.subarray(0, this.#count));
    this.#codes = larger;
  }

  #settle(): void {
    const sorted = this.#codes.subarray(0, this.#count).toSorted();
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      const code = sorted[at] ?? 0;
      if (kept > 0 && this.#codes[kept - 1] === code) continue;
      this.#codes[kept] = code;
      kept += 1;
    }
    this.#count = kept;
  }

  done(): Pairs {
    this.#settle();
    const codes = this.#codes.subarray(0, this.#count);
    const rows = this.#rows;
    return {
      count: codes.length,
      left: (nth) => Math.floor((codes[nth] ?? 0) / rows),
      right: (nth) => (codes[nth] ?? 0) % rows,
    };
  }
}
