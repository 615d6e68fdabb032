import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { type Place, PLACE_BYTES, placeIn } from './places.ts';
import { ENTRY_BYTES, MAGIC, PREFIX_BYTES, type RunHeader } from './write-run.ts';

const DIGEST_BYTES = 32;
const PAGE_ENTRIES = 512;
const READ_BYTES = 1 << 20;

const count = z.int().nonnegative();
const shape = z.strictObject({
  from: count,
  to: count,
  root: z.string(),
  writers: z.array(z.string()),
  entries: count,
  timeChunk: count,
  times: z.array(z.tuple([z.number(), z.number()])),
});

/**
 * Opens a run; undefined where the file is not whole, which the log can make again. It is read by what was opened
 * here, so that another process may merge it away at any time. `as` is the path that it is going to have.
 */
export async function openRun(path: string, as = path): Promise<RunFile | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  const header = await headerIn(file);
  const fences = header && (await fencesIn(file, header));
  if (header && fences) return new RunFile(as, file, header, fences);
  await file.close();
  return undefined;
}

type Layout = RunHeader & { readonly placesAt: number; readonly entriesAt: number };

async function headerIn(file: FileHandle): Promise<Layout | undefined> {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  await file.read(prefix, 0, PREFIX_BYTES, 0);
  if (!prefix.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const length = prefix.readUInt32LE(MAGIC.length);
  const { size } = await file.stat();
  if (length > size) return undefined;
  const json = Buffer.alloc(length);
  await file.read(json, 0, length, PREFIX_BYTES);
  const read = shape.safeParse(jsonIn(json));
  if (!read.success) return undefined;
  const header = read.data;
  const placesAt = PREFIX_BYTES + length;
  const entriesAt = placesAt + (header.to - header.from) * PLACE_BYTES;
  const whole = entriesAt + header.entries * ENTRY_BYTES + DIGEST_BYTES;
  return whole === size ? { ...header, placesAt, entriesAt } : undefined;
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** The first pair of each page, while the whole is compared with its digest; undefined where it differs. */
async function fencesIn(file: FileHandle, layout: Layout): Promise<Uint32Array | undefined> {
  const { entriesAt, entries } = layout;
  const fences = new Uint32Array(Math.ceil(entries / PAGE_ENTRIES) * 2);
  const end = entriesAt + entries * ENTRY_BYTES;
  const digest = createHash('sha256');
  const buffer = Buffer.alloc(READ_BYTES);
  for (let at = 0; at < end;) {
    // oxlint-disable-next-line no-await-in-loop -- front to back, so that memory stays flat
    const { bytesRead } = await file.read(buffer, 0, Math.min(READ_BYTES, end - at), at);
    if (bytesRead === 0) return undefined;
    digest.update(buffer.subarray(0, bytesRead));
    noteFences(fences, buffer.subarray(0, bytesRead), at - entriesAt);
    at += bytesRead;
  }
  const kept = Buffer.alloc(DIGEST_BYTES);
  await file.read(kept, 0, DIGEST_BYTES, end);
  return digest.digest().equals(kept) ? fences : undefined;
}

/** All parts begin at multiples of eight bytes, and so does every read. */
function noteFences(fences: Uint32Array, bytes: Buffer, entriesOffset: number): void {
  const pageBytes = PAGE_ENTRIES * ENTRY_BYTES;
  const first = Math.max(0, Math.ceil(entriesOffset / pageBytes));
  for (let page = first; page * pageBytes - entriesOffset + ENTRY_BYTES <= bytes.length; page++) {
    const at = page * pageBytes - entriesOffset;
    fences[page * 2] = bytes.readUInt32LE(at);
    fences[page * 2 + 1] = bytes.readUInt32LE(at + 4);
  }
}

/** A run that was found whole. Reads are synchronous: each is one page, and pages of an index stay in memory. */
export class RunFile {
  readonly path: string;
  readonly header: RunHeader;
  readonly #layout: Layout;
  readonly #fences: Uint32Array;
  readonly #file: FileHandle;
  readonly #page = Buffer.alloc(PAGE_ENTRIES * ENTRY_BYTES);
  #pageHeld = -1;

  constructor(path: string, file: FileHandle, layout: Layout, fences: Uint32Array) {
    this.path = path;
    this.header = layout;
    this.#layout = layout;
    this.#fences = fences;
    this.#file = file;
  }

  place(leaf: number): Place | undefined {
    const { from, to, placesAt, writers } = this.#layout;
    if (leaf < from || leaf >= to) return undefined;
    const bytes = Buffer.alloc(PLACE_BYTES);
    readSync(this.#file.fd, bytes, 0, PLACE_BYTES, placesAt + (leaf - from) * PLACE_BYTES);
    return placeIn(bytes, 0, writers);
  }

  /** The leaves of a term below a leaf, highest first. */
  *under(term: number, below: number): Generator<number> {
    for (let at = this.#lowerBound(term, below) - 1; at >= 0; at--) {
      const { leaf, term: found } = this.#entry(at);
      if (found !== term) return;
      yield leaf;
    }
  }

  /** Bytes of the places, or of the pairs, from an offset on; for merging runs. */
  read(part: 'places' | 'entries', offset: number, bytes: Buffer): number {
    const { placesAt, entriesAt, entries, from, to } = this.#layout;
    const start = part === 'places' ? placesAt : entriesAt;
    const length = part === 'places' ? (to - from) * PLACE_BYTES : entries * ENTRY_BYTES;
    const most = Math.min(bytes.length, length - offset);
    return most <= 0 ? 0 : readSync(this.#file.fd, bytes, 0, most, start + offset);
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** The number of the first pair that is not before (term, leaf). */
  #lowerBound(term: number, leaf: number): number {
    const isBefore = (of: { term: number; leaf: number }) =>
      of.term < term || (of.term === term && of.leaf < leaf);
    const page = this.#lastPageBefore(isBefore);
    let [low, high] = [
      page * PAGE_ENTRIES,
      Math.min((page + 1) * PAGE_ENTRIES, this.header.entries),
    ];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#entry(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #lastPageBefore(isBefore: (of: { term: number; leaf: number }) => boolean): number {
    let [low, high] = [0, this.#fences.length / 2];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const fence = {
        leaf: this.#fences[middle * 2] ?? 0,
        term: this.#fences[middle * 2 + 1] ?? 0,
      };
      if (isBefore(fence)) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #entry(at: number): { readonly leaf: number; readonly term: number } {
    const page = Math.floor(at / PAGE_ENTRIES);
    if (page !== this.#pageHeld) {
      this.read('entries', page * PAGE_ENTRIES * ENTRY_BYTES, this.#page);
      this.#pageHeld = page;
    }
    const offset = (at - page * PAGE_ENTRIES) * ENTRY_BYTES;
    return { leaf: this.#page.readUInt32LE(offset), term: this.#page.readUInt32LE(offset + 4) };
  }
}
