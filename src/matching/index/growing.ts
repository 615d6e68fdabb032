import { withRoom } from './room.ts';

/** Room for a list that nothing is known of. */
const FIRST_ROOM = 1024;
const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** A list of 32-bit numbers that grows, without an object per number. */
export class Growing32 {
  #values = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(nth: number): number | undefined {
    return this.#values[nth];
  }

  push(value: number): void {
    this.put(this.#length, value);
  }

  /** Sets the nth number; those before it that were never set are 0. */
  put(nth: number, value: number): void {
    if (nth >= this.#values.length)
      this.#values = new Uint32Array(withRoom(this.#values.buffer, (nth + 1) * BYTES));
    const isThere = nth >= this.#length && value === 0;
    // What is not written to takes no memory, and most columns that few people have are nearly all zeros.
    if (!isThere) this.#values[nth] = value;
    if (nth >= this.#length) this.#length = nth + 1;
  }

  /** The values, which this list then lets go of. */
  done(): Uint32Array {
    const values = this.#values.subarray(0, this.#length);
    this.#values = new Uint32Array(0);
    this.#length = 0;
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
