/** A list of 32-bit numbers that grows, without an object per number. */
export class Growing32 {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The values so far, in an array of just their length. */
  done(): Uint32Array {
    const values = this.#values.slice(0, this.#length);
    this.#values = new Uint32Array(0);
    return values;
  }
}

/** Lists of 32-bit numbers, one after another in one array. */
export class Lists32 {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  constructor(starts: Uint32Array, values: Uint32Array) {
    this.#starts = starts;
    this.#values = values;
  }

  /** The numbers of the nth list. */
  of(nth: number): Uint32Array {
    return this.#values.subarray(this.#starts[nth] ?? 0, this.#starts[nth + 1] ?? 0);
  }

  /** In how many lists each number below the limit stands, looking at every `step`th place. */
  countEach(
    limit: number,
    { from, step }: { readonly from: number; readonly step: number },
  ): Uint32Array {
    const counts = new Uint32Array(limit);
    const lastList = new Uint32Array(limit);
    for (let list = 1; list < this.#starts.length; list += 1) {
      const end = this.#starts[list] ?? 0;
      for (let at = (this.#starts[list - 1] ?? 0) + from; at < end; at += step) {
        const value = this.#values[at] ?? 0;
        if (lastList[value] !== list) counts[value] = (counts[value] ?? 0) + 1;
        lastList[value] = list;
      }
    }
    return counts;
  }
}

/** Fills `Lists32`: numbers go to the last list until it is ended. */
export class GrowingLists {
  readonly #starts = new Growing32();
  readonly #values = new Growing32();

  constructor() {
    this.#starts.push(0);
  }

  push(value: number): void {
    this.#values.push(value);
  }

  endList(): void {
    this.#starts.push(this.#values.length);
  }

  done(): Lists32 {
    return new Lists32(this.#starts.done(), this.#values.done());
  }
}
