import { withRoom } from '../../matching/index/room.ts';

const BYTES = 16;
const FIRST_ROOM = 1_024;

/**
 * References, numbered in order of appearance. Sixteen bytes and two small numbers are kept of each, in three
 * blocks: a million of them as text would take a hundred megabytes.
 */
export class Numbered {
  #bytes = Buffer.from(new ArrayBuffer(FIRST_ROOM * BYTES));
  /** Numbers, from one, by the first bits of their reference, at the first free place from there. */
  #places = new Uint32Array(FIRST_ROOM * 2);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Takes a reference in, and gives its number; undefined where it has one already. Made by `Referring`. */
  enter(reference: string): number | undefined {
    const bytes = Buffer.from(reference, 'base64url');
    const place = this.#placeOf(bytes);
    if (this.#places[place] !== 0) return undefined;
    bytes.copy(this.#bytes, this.#count * BYTES);
    this.#count += 1;
    this.#places[place] = this.#count;
    if (this.#count * 2 === this.#places.length) this.#makeRoom();
    return this.#count - 1;
  }

  /** The number of a reference; undefined where it was never taken in. Nothing is wrong with any text. */
  numberOf(reference: string): number | undefined {
    const bytes = Buffer.from(reference, 'base64url');
    if (bytes.length !== BYTES) return undefined;
    const number = (this.#places[this.#placeOf(bytes)] ?? 0) - 1;
    return number >= 0 && this.at(number) === reference ? number : undefined;
  }

  at(number: number): string {
    return this.#bytes.toString('base64url', number * BYTES, (number + 1) * BYTES);
  }

  /** Where a reference stands, or would. References are keyed hashes, so that nobody can crowd one place. */
  #placeOf(bytes: Buffer): number {
    const last = this.#places.length - 1;
    let place = bytes.readUInt32LE(0) & last;
    while (!this.#isFreeFor(bytes, this.#places[place] ?? 0)) place = (place + 1) & last;
    return place;
  }

  #isFreeFor(bytes: Buffer, counted: number): boolean {
    const at = (counted - 1) * BYTES;
    return counted === 0 || this.#bytes.compare(bytes, 0, BYTES, at, at + BYTES) === 0;
  }

  #makeRoom(): void {
    this.#bytes = Buffer.from(withRoom(this.#bytes.buffer, this.#bytes.length * 2));
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.#count; number += 1) {
      const at = number * BYTES;
      this.#places[this.#placeOf(this.#bytes.subarray(at, at + BYTES))] = number + 1;
    }
  }
}
