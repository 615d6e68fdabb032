const BYTES = 16;
const FREE = -1;
const FIRST_ROOM = 1_024;

/**
 * References, numbered in order of appearance. Sixteen bytes and two small numbers are kept of each, in three
 * blocks: a million of them as text would take a hundred megabytes.
 */
export class Numbered {
  #bytes = Buffer.alloc(FIRST_ROOM * BYTES);
  /** Numbers by the first bits of their reference, at the first free place from there. */
  #places = new Int32Array(FIRST_ROOM * 2).fill(FREE);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Takes a reference in, and gives its number; undefined where it has one already. Made by `Referring`. */
  enter(reference: string): number | undefined {
    const bytes = Buffer.from(reference, 'base64url');
    const place = this.#placeOf(bytes);
    if (this.#places[place] !== FREE) return undefined;
    this.#places[place] = this.#count;
    bytes.copy(this.#bytes, this.#count * BYTES);
    this.#count += 1;
    if (this.#count * 2 === this.#places.length) this.#makeRoom();
    return this.#count - 1;
  }

  /** The number of a reference; undefined where it was never taken in. Nothing is wrong with any text. */
  numberOf(reference: string): number | undefined {
    const bytes = Buffer.from(reference, 'base64url');
    if (bytes.length !== BYTES) return undefined;
    const number = this.#places[this.#placeOf(bytes)] ?? FREE;
    return number !== FREE && this.at(number) === reference ? number : undefined;
  }

  at(number: number): string {
    return this.#bytes.toString('base64url', number * BYTES, (number + 1) * BYTES);
  }

  /** Where a reference stands, or would. References are keyed hashes, so that nobody can crowd one place. */
  #placeOf(bytes: Buffer): number {
    const last = this.#places.length - 1;
    let place = bytes.readUInt32LE(0) & last;
    while (!this.#isFreeFor(bytes, this.#places[place] ?? FREE)) place = (place + 1) & last;
    return place;
  }

  #isFreeFor(bytes: Buffer, number: number): boolean {
    const at = number * BYTES;
    return number === FREE || this.#bytes.compare(bytes, 0, BYTES, at, at + BYTES) === 0;
  }

  #makeRoom(): void {
    const larger = Buffer.alloc(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
    this.#places = new Int32Array(this.#places.length * 2).fill(FREE);
    for (let number = 0; number < this.#count; number += 1) {
      const at = number * BYTES;
      this.#places[this.#placeOf(this.#bytes.subarray(at, at + BYTES))] = number;
    }
  }
}
