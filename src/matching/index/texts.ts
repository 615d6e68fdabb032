import { Buffer } from 'node:buffer';
import { Growing32 } from './growing.ts';
import { withRoom } from './room.ts';

const FIRST_BYTES = 16 * 1024;

/** Many short texts, one after another in one block of memory. */
export class Texts {
  readonly #starts = new Growing32();
  #bytes = Buffer.from(new ArrayBuffer(FIRST_BYTES));
  #used = 0;

  constructor() {
    this.#starts.push(0);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  push(text: string): void {
    // No text takes more than three bytes for each of its UTF-16 units.
    const most = this.#used + text.length * 3;
    if (most > this.#bytes.length) this.#bytes = Buffer.from(withRoom(this.#bytes.buffer, most));
    this.#used += this.#bytes.write(text, this.#used);
    this.#starts.push(this.#used);
  }

  at(nth: number): string {
    return this.#bytes.toString('utf8', this.#starts.at(nth) ?? 0, this.#starts.at(nth + 1) ?? 0);
  }
}
