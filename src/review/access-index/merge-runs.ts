import { breather } from './breather.ts';
import { PLACE_BYTES } from './places.ts';
import type { RunFile } from './run-file.ts';
import { ENTRY_BYTES, type RunParts } from './write-run.ts';

const CHUNK_BYTES = 65_536;

/** One run in place of several that follow one another; each is read once, front to back. */
export function merged(runs: readonly [RunFile, ...RunFile[]]): RunParts {
  const writers = [...new Set(runs.flatMap(({ header }) => header.writers))];
  const last = runs.at(-1) ?? runs[0];
  return {
    header: {
      from: runs[0].header.from,
      to: last.header.to,
      root: last.header.root,
      writers,
      entries: runs.reduce((sum, { header }) => sum + header.entries, 0),
      timeChunk: runs[0].header.timeChunk,
      times: runs.flatMap(({ header }) => header.times),
    },
    places: placesOf(runs, writers),
    entries: entriesOf(runs),
  };
}

async function* placesOf(
  runs: readonly RunFile[],
  writers: readonly string[],
): AsyncGenerator<Buffer> {
  const breathe = breather();
  for (const run of runs) {
    const renamed = run.header.writers.map((writer) => writers.indexOf(writer));
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let offset = 0; ;) {
      const read = run.read('places', offset, chunk);
      if (read === 0) break;
      for (let at = 0; at < read; at += PLACE_BYTES) {
        chunk.writeUInt16LE(renamed[chunk.readUInt16LE(at + 6)] ?? 0, at + 6);
      }
      yield chunk.subarray(0, read);
      offset += read;
      // oxlint-disable-next-line no-await-in-loop -- one chunk after another
      await breathe();
    }
  }
}

/** The pairs of all runs in one order. A pair that stands in two runs comes twice, which looking up allows for. */
async function* entriesOf(runs: readonly RunFile[]): AsyncGenerator<Buffer> {
  const breathe = breather();
  const cursors = runs.map((run) => new Cursor(run));
  let out = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  for (let next = least(cursors); next !== undefined; next = least(cursors)) {
    out.writeUInt32LE(next.leaf, filled);
    out.writeUInt32LE(next.term, filled + 4);
    filled += ENTRY_BYTES;
    next.advance();
    if (filled < CHUNK_BYTES) continue;
    yield out;
    out = Buffer.alloc(CHUNK_BYTES);
    filled = 0;
    // oxlint-disable-next-line no-await-in-loop -- one chunk after another
    await breathe();
  }
  yield out.subarray(0, filled);
}

function least(cursors: readonly Cursor[]): Cursor | undefined {
  let found: Cursor | undefined;
  for (const cursor of cursors) {
    if (cursor.done) continue;
    if (found === undefined || cursor.isBefore(found)) found = cursor;
  }
  return found;
}

class Cursor {
  readonly #run: RunFile;
  readonly #chunk = Buffer.alloc(CHUNK_BYTES);
  #offset = 0;
  #at = 0;
  #read = 0;
  term = 0;
  leaf = 0;
  done = false;

  constructor(run: RunFile) {
    this.#run = run;
    this.advance();
  }

  advance(): void {
    if (this.#at === this.#read) {
      this.#read = this.#run.read('entries', this.#offset, this.#chunk);
      this.#offset += this.#read;
      this.#at = 0;
      this.done = this.#read === 0;
      if (this.done) return;
    }
    this.leaf = this.#chunk.readUInt32LE(this.#at);
    this.term = this.#chunk.readUInt32LE(this.#at + 4);
    this.#at += ENTRY_BYTES;
  }

  isBefore({ term, leaf }: Cursor): boolean {
    return this.term < term || (this.term === term && this.leaf < leaf);
  }
}
