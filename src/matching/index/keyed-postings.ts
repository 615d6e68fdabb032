import { KEY_KINDS, keysOf } from './keys.ts';
import type { KeyKind } from './keys.ts';
import { GrowingPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import type { ReadPerson } from '../person.ts';

const NO_ROWS = new Uint32Array(0);

/** Which rows share which key, kind by kind. */
export class KeyedPostings {
  readonly #byKind: ReadonlyMap<KeyKind, Postings>;

  constructor(byKind: ReadonlyMap<KeyKind, Postings>) {
    this.#byKind = byKind;
  }

  rows(kind: KeyKind, hash: number): Uint32Array {
    return this.#byKind.get(kind)?.rows(hash) ?? NO_ROWS;
  }

  count(kind: KeyKind, hash: number): number {
    return this.#byKind.get(kind)?.count(hash) ?? 0;
  }
}

export class GrowingKeyedPostings {
  readonly #byKind = new Map(KEY_KINDS.map((kind) => [kind, new GrowingPostings()]));

  /** Nobody stands twice under one key, however often their traits repeat it. */
  add(person: ReadPerson, row: number): void {
    keysOf(person, (kind, hash) => this.#byKind.get(kind)?.pushOnce(hash, row));
  }

  done(): KeyedPostings {
    const most = Math.max(...Array.from(this.#byKind.values(), ({ length }) => length));
    const beside = [new Uint32Array(most), new Uint32Array(most)] as const;
    return new KeyedPostings(
      new Map([...this.#byKind].map(([kind, growing]) => [kind, growing.done(beside)])),
    );
  }
}
