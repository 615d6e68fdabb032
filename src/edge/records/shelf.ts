import { Growing32 } from '../../matching/index/growing.ts';
import { Texts } from '../../matching/index/texts.ts';
import { Skeletons } from './skeletons.ts';

/**
 * Keeps many small values under numbered rows, as what JSON makes of them in one block of memory: a million
 * people as objects would fill the memory that the whole edge may have. Values of a row come back in the order they were put.
 */
export class Shelf<Value> {
  readonly #read: (json: string) => Value;
  readonly #skeletons = new Skeletons();
  readonly #kept = new Texts();
  /** Each counted from one: by row its newest value, and by value the row's one before. */
  readonly #newest = new Growing32();
  readonly #before = new Growing32();

  /** `read` is given back exactly what JSON made of a value that was put. */
  constructor(read: (json: string) => Value) {
    this.#read = read;
  }

  get count(): number {
    return this.#kept.length;
  }

  put(row: number, value: Value): void {
    this.#before.push(this.#newest.at(row) ?? 0);
    this.#kept.push(this.#skeletons.flesh(JSON.stringify(value)));
    this.#newest.put(row, this.count);
  }

  /** Everything that was put under this row. */
  of(row: number): readonly Value[] {
    const values: Value[] = [];
    for (let nth = this.#newest.at(row) ?? 0; nth > 0; nth = this.#before.at(nth - 1) ?? 0)
      values.push(this.#read(this.#skeletons.json(this.#kept.at(nth - 1))));
    return values.toReversed();
  }
}
