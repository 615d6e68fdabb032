import { Skeletons } from './skeletons.ts';

const CHUNK_BYTES = 4 * 1024 * 1024;
const NOTHING = -1;

/**
 * Keeps many small values under numbered rows, as what JSON makes of them in a few large buffers: a million
 * people as objects would fill the memory that the whole edge may have. Values of a row come back in the order they were put.
 */
export class Shelf<Value> {
  readonly #read: (json: string) => Value;
  readonly #skeletons = new Skeletons();
  readonly #chunks: Buffer[] = [];
  #room = 0;
  #count = 0;
  #newest = new Int32Array(1024).fill(NOTHING);
  #before = new Int32Array(1024);
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);

  /** `read` is given back exactly what JSON made of a value that was put. */
  constructor(read: (json: string) => Value) {
    this.#read = read;
  }

  get count(): number {
    return this.#count;
  }

  put(row: number, value: Value): void {
    const kept = Buffer.from(this.#skeletons.flesh(JSON.stringify(value)));
    const at = this.#count;
    this.#makeRoom(row, at);
    if (kept.length > this.#room) {
      this.#room = Math.max(CHUNK_BYTES, kept.length);
      this.#chunks.push(Buffer.allocUnsafeSlow(this.#room));
    }
    const chunk = this.#chunks.at(-1) ?? Buffer.alloc(0);
    const offset = chunk.length - this.#room;
    kept.copy(chunk, offset);
    this.#room -= kept.length;
    this.#starts[at] = (this.#chunks.length - 1) * 2 ** 32 + offset;
    this.#lengths[at] = kept.length;
    this.#before[at] = this.#newest[row] ?? NOTHING;
    this.#newest[row] = at;
    this.#count += 1;
  }

  /** Everything that was put under this row. */
  of(row: number): readonly Value[] {
    const values: Value[] = [];
    let at = this.#newest[row] ?? NOTHING;
    while (at !== NOTHING) {
      values.push(this.#at(at));
      at = this.#before[at] ?? NOTHING;
    }
    return values.toReversed();
  }

  #at(at: number): Value {
    const start = this.#starts[at] ?? 0;
    const chunk = this.#chunks[Math.floor(start / 2 ** 32)] ?? Buffer.alloc(0);
    const offset = start % 2 ** 32;
    const kept = chunk.toString('utf8', offset, offset + (this.#lengths[at] ?? 0));
    return this.#read(this.#skeletons.json(kept));
  }

  #makeRoom(row: number, at: number): void {
    if (row >= this.#newest.length) {
      const grown = new Int32Array(Math.max(row + 1, this.#newest.length * 2)).fill(NOTHING);
      grown.set(this.#newest);
      this.#newest = grown;
    }
    if (at < this.#before.length) return;
    this.#before = doubled(this.#before, new Int32Array(at * 2));
    this.#starts = doubled(this.#starts, new Float64Array(at * 2));
    this.#lengths = doubled(this.#lengths, new Uint32Array(at * 2));
  }
}

function doubled<Numbers extends { set(from: Numbers): void }>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
