import { Growing32 } from './growing.ts';

const FEW = 32;
const LAST_HASH = 0xffff_ffff;
const NO_ROWS = new Uint32Array(0);

/** Which rows stand under which hash. */
export class Postings {
  readonly #hashes: Uint32Array;
  readonly #rows: Uint32Array;

  constructor(hashes: Uint32Array, rows: Uint32Array) {
    this.#hashes = hashes;
    this.#rows = rows;
  }

  rows(hash: number): Uint32Array {
    const start = this.#firstFrom(hash);
    if (this.#hashes[start] !== hash) return NO_ROWS;
    return this.#rows.subarray(start, this.#endOf(hash, start));
  }

  count(hash: number): number {
    const start = this.#firstFrom(hash);
    return this.#hashes[start] === hash ? this.#endOf(hash, start) - start : 0;
  }

  /** Most hashes have few rows, so that stepping on finds the end sooner than searching. */
  #endOf(hash: number, start: number): number {
    const enough = start + FEW;
    let end = start;
    while (end < enough && this.#hashes[end] === hash) end += 1;
    if (end < enough) return end;
    return hash === LAST_HASH ? this.#hashes.length : this.#firstFrom(hash + 1);
  }

  /** The first place whose hash is not below this one. */
  #firstFrom(hash: number): number {
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export class GrowingPostings {
  readonly #hashes = new Growing32();
  readonly #rows = new Growing32();

  get length(): number {
    return this.#rows.length;
  }

  /** Rows come in order, so that what a row has already stands at the end. */
  pushOnce(hash: number, row: number): void {
    for (let at = this.#rows.length - 1; at >= 0 && this.#rows.at(at) === row; at -= 1)
      if (this.#hashes.at(at) === hash) return;
    this.#hashes.push(hash);
    this.#rows.push(row);
  }

  /** Sorts them in place, by way of two lists that are at least as long. */
  done(beside: Pairs): Postings {
    const pairs: Pairs = [this.#hashes.done(), this.#rows.done()];
    sort(pairs, beside);
    return new Postings(...pairs);
  }
}

/** Hashes, and the rows that stand under them. */
export type Pairs = readonly [hashes: Uint32Array, rows: Uint32Array];

const BITS = 8;
const BUCKETS = 1 << BITS;

/**
 * Sorts by hash, rows of one hash staying in order: a radix sort in four passes of 8 bits, of which the last
 * ends where the first began.
 */
function sort(pairs: Pairs, beside: Pairs): void {
  let [from, to] = [pairs, beside];
  for (let shift = 0; shift < 32; shift += BITS) {
    scatter(from, to, { shift, count: pairs[0].length });
    [from, to] = [to, from];
  }
}

type Pass = { readonly shift: number; readonly count: number };

function scatter([hashes, rows]: Pairs, [toHashes, toRows]: Pairs, pass: Pass): void {
  const { shift, count } = pass;
  const next = bucketStarts(hashes, pass);
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const bucket = (hash >>> shift) & (BUCKETS - 1);
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    toHashes[place] = hash;
    toRows[place] = rows[at] ?? 0;
  }
}

/** Where each bucket begins once all are filled. */
function bucketStarts(hashes: Uint32Array, { shift, count }: Pass): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = (((hashes[at] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return starts;
}
