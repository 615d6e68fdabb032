import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { BEGINNING, lineOf, type QueryEvent, sha256 } from './record.ts';

export const LOG_FILE = 'queries.jsonl';
const NEWLINE = 0x0a;
const TAIL_BYTES = 1024 * 1024;

/** The agency's own record of every query. Lines are only ever added, each naming the one before by hash. */
export interface QueryLog {
  /** Resolves when the line is durable; rejects when that cannot be said, and then every time. */
  append(event: QueryEvent): Promise<void>;
  close(): Promise<void>;
}

export type QueryLogOptions = {
  readonly folder: string;
  readonly agency: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/**
 * Opens the log for adding. A last line that was never finished was never acknowledged: it is cut off, and
 * the first line of this run says so. Rejects where the last whole line cannot be read.
 */
export async function openQueryLog(options: QueryLogOptions): Promise<QueryLog> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const file = await open(join(options.folder, LOG_FILE), 'a+', 0o600);
  const { next, prev, cutBytes } = await endOf(file);
  const writer = new Writer(file, options.clock, { next, prev });
  await writer.append({ kind: 'OPENED', agency: options.agency, cutBytes });
  return writer;
}

type Place = { readonly next: number; readonly prev: string };
type Waiting = {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
};

class Writer implements QueryLog {
  readonly #file: FileHandle;
  readonly #clock: () => number;
  #place: Place;
  #waiting: Waiting[] = [];
  #writing: Promise<void> = Promise.resolve();
  #isIdle = true;
  #broken: unknown;

  constructor(file: FileHandle, clock: () => number, place: Place) {
    this.#file = file;
    this.#clock = clock;
    this.#place = place;
  }

  append(event: QueryEvent): Promise<void> {
    const { next, prev } = this.#place;
    const at = new Date(this.#clock()).toISOString();
    const line = JSON.stringify({ seq: next, at, prev, ...event });
    this.#place = { next: next + 1, prev: sha256(line) };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject });
      if (this.#isIdle) this.#writing = this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  /** Lines that come while others are being written share the next write, and its wait for the disk. */
  async #drain(): Promise<void> {
    this.#isIdle = false;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      // oxlint-disable-next-line no-await-in-loop -- each write follows the one before
      await this.#write(batch);
    }
    this.#isIdle = true;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    try {
      if (this.#broken !== undefined) throw this.#broken;
      await this.#file.appendFile(batch.map(({ line }) => `${line}\n`).join(''));
      await this.#file.datasync();
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      // What is on the disk is not known any more, so nothing may follow it.
      this.#broken = cause;
      for (const { reject } of batch) reject(cause);
    }
  }
}

/** Where the log goes on. Cuts off a last line without an end. */
async function endOf(file: FileHandle): Promise<Place & { readonly cutBytes: number }> {
  const { size } = await file.stat();
  const length = Math.min(size, TAIL_BYTES);
  const tail = Buffer.alloc(length);
  await file.read(tail, 0, length, size - length);
  const end = tail.lastIndexOf(NEWLINE) + 1;
  const cutBytes = length - end;
  if (cutBytes > 0) await file.truncate(size - cutBytes);
  if (end === 0) {
    if (size > cutBytes) throw new Error('The last line of the query log is too long to be one');
    return { next: 0, prev: BEGINNING, cutBytes };
  }
  const start = tail.lastIndexOf(NEWLINE, end - 2) + 1;
  const text = tail.toString('utf8', start, end - 1);
  const line = lineOf(text);
  if (!line) throw new Error('The last line of the query log is not one of its lines');
  return { next: line.seq + 1, prev: sha256(text), cutBytes };
}
