import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Times } from './times.ts';

/**
 * A run: the index over the leaves from `from` up to but not including `to`, in a file that never changes.
 * Magic, length of the header, the header as JSON, the places of the leaves, the sorted pairs, and SHA-256 of
 * all that. It names the log's root at its end, so that it serves no other log.
 */
export type RunHeader = {
  readonly from: number;
  readonly to: number;
  /** The log's Merkle root over its first `to` leaves, in hexadecimal. */
  readonly root: string;
  readonly writers: readonly string[];
  readonly entries: number;
  /** The times of each so many leaves. */
  readonly timeChunk: number;
  readonly times: readonly Times[];
};

export const MAGIC = Buffer.from('MASHIDX2');
/** The magic, the header's length in four bytes, and four that are zero. */
export const PREFIX_BYTES = 16;
export const ENTRY_BYTES = 8;

/** What a run is written from: its parts come as they are made, so that memory stays flat. */
export type RunParts = {
  readonly header: RunHeader;
  readonly places: AsyncIterable<Buffer> | Iterable<Buffer>;
  readonly entries: AsyncIterable<Buffer> | Iterable<Buffer>;
};

/**
 * Writes a run, and to disk, under a name of its own beside the path that it is to have, which is given back. Nobody
 * takes it for a run before it is renamed.
 */
export async function writePartial(
  path: string,
  { header, places, entries }: RunParts,
): Promise<string> {
  const partial = `${path}.${randomUUID()}.partial`;
  const file = await open(partial, 'w');
  try {
    const digest = createHash('sha256');
    const put = async (bytes: Buffer) => {
      digest.update(bytes);
      await file.writeFile(bytes);
    };
    await put(prefixOf(header));
    for await (const bytes of places) await put(bytes);
    for await (const bytes of entries) await put(bytes);
    await file.writeFile(digest.digest());
    await file.sync();
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
  return partial;
}

function prefixOf(header: RunHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Math.ceil(json.length / ENTRY_BYTES) * ENTRY_BYTES;
  const prefix = Buffer.alloc(PREFIX_BYTES + padded, ' ');
  MAGIC.copy(prefix);
  prefix.writeUInt32LE(padded, MAGIC.length);
  prefix.writeUInt32LE(0, MAGIC.length + 4);
  json.copy(prefix, PREFIX_BYTES);
  return prefix;
}
