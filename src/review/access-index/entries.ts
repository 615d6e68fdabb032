/** A sorted list of (term, leaf) pairs in eight bytes each: the leaf in the low half, the term in the high. */
const WORDS = 2;

/**
 * Pairs of terms and leaves while they are gathered. Leaves are counted in 32 bits, which a log that grows by
 * a thousand records a second fills in 136 years.
 */
export class Entries {
  #words = new Uint32Array(1024 * WORDS);
  #count = 0;
  /** The leaves of each term, in the order in which they came. */
  readonly #byTerm = new Map<number, number[]>();

  get count(): number {
    return this.#count;
  }

  add(term: number, leaf: number): void {
    const at = this.#count * WORDS;
    if (at === this.#words.length) {
      const wider = new Uint32Array(this.#words.length * 2);
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words[at] = leaf;
    this.#words[at + 1] = term;
    this.#count++;
    const known = this.#byTerm.get(term);
    if (known) known.push(leaf);
    else this.#byTerm.set(term, [leaf]);
  }

  /** The leaves of a term below a leaf, highest first. */
  under(term: number, below: number): readonly number[] {
    const found = this.#byTerm.get(term) ?? [];
    return found.filter((leaf) => leaf < below).toSorted((one, other) => other - one);
  }

  /** All pairs, by term and then by leaf, each once. */
  sorted(): Uint32Array {
    const words = this.#words.slice(0, this.#count * WORDS);
    // One number of 64 bits is a pair: the machine's byte order puts the low word first.
    new BigUint64Array(words.buffer).sort();
    let kept = 0;
    for (let at = 0; at < words.length; at += WORDS) {
      const same = words[at] === words[kept - 2] && words[at + 1] === words[kept - 1];
      if (same && kept > 0) continue;
      words[kept] = words[at] ?? 0;
      words[kept + 1] = words[at + 1] ?? 0;
      kept += WORDS;
    }
    return words.slice(0, kept);
  }
}
