import { Buffer } from 'node:buffer';
import { Growing32 } from './growing.ts';

/** Many short texts in one block of memory. */
export class Texts {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;

  constructor(bytes: Buffer, starts: Uint32Array) {
    this.#bytes = bytes;
    this.#starts = starts;
  }

  at(nth: number): string {
    return this.#bytes.toString('utf8', this.#starts[nth] ?? 0, this.#starts[nth + 1] ?? 0);
  }
}

export type ExpectedTexts = { readonly texts: number; readonly bytesEach: number };

export class GrowingTexts {
  readonly #starts: Growing32;
  #bytes: Buffer;
  #used = 0;

  constructor({ texts, bytesEach }: ExpectedTexts = { texts: 1024, bytesEach: 16 }) {
    this.#starts = new Growing32(texts + 1);
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(1024, texts * bytesEach));
    this.#starts.push(0);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  push(text: string): void {
    // No text takes more than three bytes for each of its UTF-16 units.
    if (this.#used + text.length * 3 > this.#bytes.length) this.#makeRoom(text.length * 3);
    this.#used += this.#bytes.write(text, this.#used);
    this.#starts.push(this.#used);
  }

  #makeRoom(wanted: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.ceil(this.#bytes.length * 1.6) + wanted);
    this.#bytes.copy(larger, 0, 0, this.#used);
    this.#bytes = larger;
  }

  done(): Texts {
    const bytes = this.#bytes.subarray(0, this.#used);
    const wasted = this.#bytes.length - this.#used;
    const kept = wasted > 1024 + this.#used / 4 ? Buffer.from(bytes) : bytes;
    this.#bytes = Buffer.alloc(0);
    return new Texts(kept, this.#starts.done());
  }
}
