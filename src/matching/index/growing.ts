/** Room for a list that nothing is known of. */
const FIRST_ROOM = 1024;

/** A list of 32-bit numbers that grows, without an object per number. */
export class Growing32 {
  #values: Uint32Array;
  #length = 0;

  /** The better the guess of how long it will be, the less is copied. */
  constructor(expected = FIRST_ROOM) {
    this.#values = new Uint32Array(Math.max(FIRST_ROOM, expected));
  }

  get length(): number {
    return this.#length;
  }

  at(nth: number): number | undefined {
    return this.#values[nth];
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#makeRoom();
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  #makeRoom(): void {
    const larger = new Uint32Array(Math.ceil(this.#values.length * 1.6));
    larger.set(this.#values);
    this.#values = larger;
  }

  /** The values, which this list then lets go of; copied only where much room would be wasted. */
  done(): Uint32Array {
    const values = this.#values.subarray(0, this.#length);
    const wasted = this.#values.length - this.#length;
    this.#values = new Uint32Array(0);
    this.#length = 0;
    return wasted > FIRST_ROOM + values.length / 4 ? values.slice() : values;
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

  /** In how many lists each group stands, where every `step`th number of a list is of some groups. */
  countGroups(
    groupsOf: readonly (readonly number[])[],
    { from, step, groups }: Places,
  ): Uint32Array {
    const counts = new Uint32Array(groups);
    const lastList = new Uint32Array(groups);
    const count = (group: number, list: number): void => {
      if (lastList[group] !== list) counts[group] = (counts[group] ?? 0) + 1;
      lastList[group] = list;
    };
    for (let list = 1; list < this.#starts.length; list += 1) {
      const end = this.#starts[list] ?? 0;
      for (let at = (this.#starts[list - 1] ?? 0) + from; at < end; at += step)
        for (const group of groupsOf[this.#values[at] ?? 0] ?? NO_GROUPS) count(group, list);
    }
    return counts;
  }
}

const NO_GROUPS: readonly number[] = [];
type Places = { readonly from: number; readonly step: number; readonly groups: number };

/** Fills `Lists32`: numbers go to the last list until it is ended. */
export class GrowingLists {
  readonly #starts: Growing32;
  readonly #values: Growing32;

  constructor(expected?: number) {
    this.#starts = new Growing32(expected);
    this.#values = new Growing32(expected === undefined ? undefined : expected * 2.4);
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
