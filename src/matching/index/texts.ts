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

export class GrowingTexts {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #used = 0;
  readonly #starts = new Growing32();

  constructor() {
    this.#starts.push(0);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  push(text: string): void {
    const room = Buffer.byteLength(text);
    while (this.#used + room > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    this.#used += this.#bytes.write(text, this.#used);
    this.#starts.push(this.#used);
  }

  done(): Texts {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#used));
    return new Texts(bytes, this.#starts.done());
  }
}
