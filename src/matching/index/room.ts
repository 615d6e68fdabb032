/// <reference lib="es2024.arraybuffer" />

/** From here on a block is not copied to grow: a small one is not worth address space of its own. */
const LARGE_BYTES = 64 * 1024;
/** Address space that is set aside for a large block; only what is written to takes memory. */
const MOST_BYTES = 2 ** 32 - LARGE_BYTES;

/**
 * The same bytes with zeros behind, at least as many as wanted in all. A large block grows where it stands (a
 * resizable ArrayBuffer, ECMA-262 §25.1): nothing is copied, nothing is left behind in pieces that fit nobody,
 * and what is let go of goes back whole. Throws RangeError beyond four gigabytes.
 */
export function withRoom(block: ArrayBuffer, wanted: number): ArrayBuffer {
  const bytes = Math.max(wanted, Math.min(block.byteLength * 2, MOST_BYTES));
  if (block.resizable) {
    block.resize(bytes);
    return block;
  }
  const larger =
    bytes < LARGE_BYTES
      ? new ArrayBuffer(bytes)
      : new ArrayBuffer(bytes, { maxByteLength: MOST_BYTES });
  new Uint8Array(larger).set(new Uint8Array(block));
  return larger;
}
