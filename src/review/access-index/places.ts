/** Where a record is stored. */
export type Place = { readonly writer: string; readonly block: number; readonly nth: number };

export const PLACE_BYTES = 8;
/** Writers that one run can tell apart; as many processes would have to start within it. */
const MOST_WRITERS = 65_535;

/** The places of consecutive leaves while they are gathered: block, number in the block, and writer. */
export class Places {
  readonly #bytes: Buffer;
  readonly #writers = new Map<string, number>();
  #count = 0;

  constructor(leaves: number) {
    this.#bytes = Buffer.alloc(leaves * PLACE_BYTES);
  }

  get count(): number {
    return this.#count;
  }

  get writers(): readonly string[] {
    return [...this.#writers.keys()];
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#count * PLACE_BYTES);
  }

  add({ writer, block, nth }: Place): void {
    const known = this.#writers.get(writer) ?? this.#writers.size;
    if (known >= MOST_WRITERS) throw new RangeError('Too many writers for one run of the index');
    this.#writers.set(writer, known);
    const at = this.#count * PLACE_BYTES;
    this.#bytes.writeUInt32LE(block, at);
    this.#bytes.writeUInt16LE(nth, at + 4);
    this.#bytes.writeUInt16LE(known, at + 6);
    this.#count++;
  }

  at(index: number): Place | undefined {
    return index < this.#count
      ? placeIn(this.#bytes, index * PLACE_BYTES, this.writers)
      : undefined;
  }
}

/** Reads a place from its eight bytes. */
export function placeIn(bytes: Buffer, at: number, writers: readonly string[]): Place {
  const writer = writers[bytes.readUInt16LE(at + 6)];
  if (writer === undefined) throw new RangeError('A place of the index names no writer');
  return { writer, block: bytes.readUInt32LE(at), nth: bytes.readUInt16LE(at + 4) };
}
