import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Source } from '../mapping/mapping.ts';
import type { AnsweredQuestion, Generation, Reading } from './generation.ts';
import type { ToWorker } from './generation-worker.ts';
import type { Preview } from './preview.ts';

/** A reading that did not end in time, or whose thread ended. */
class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
  constructor(options?: ErrorOptions) {
    super('The source could not be read to the end', options);
  }
}

const HEAP_MB = 4_096;
/** Rows are read and let go of at once: more room for what is young makes no reading faster. */
const YOUNG_HEAP_MB = 12;
/** Beside the time that the queries may take: to start the engine, and to index. */
const SLACK_MS = 60_000;

/**
 * Reads the source in a thread of its own. An SQL source has the time that its queries may take together;
 * then the thread is ended, whatever the engine is at. Rejects with ReadingFailed.
 */
export async function openGenerationApart(config: string, source: Source): Promise<Generation> {
  const worker = new Worker(new URL('./generation-worker.js', import.meta.url), {
    workerData: { config },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  });
  const calls = new Calls(worker);
  try {
    const reading = await calls.reading(deadlineMs(source));
    return {
      reading,
      ask: (question) => calls.call<AnsweredQuestion>({ kind: 'ASK', question }),
      preview: (rows) => calls.call<Preview>({ kind: 'PREVIEW', rows }),
      close: () => calls.close(),
    };
  } catch (cause) {
    await worker.terminate();
    throw new ReadingFailed({ cause });
  }
}

const deadlineMs = (source: Source): number | undefined =>
  source.kind === 'sql'
    ? source.timeoutSeconds * 1000 * Object.keys(source.tables).length + SLACK_MS
    : undefined;

/** Our own thread sends what these types say; only the envelope is checked. */
const Envelope = z.union([
  z.object({ reading: z.custom<Reading>() }),
  z.object({ id: z.int(), value: z.unknown() }),
]);

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
};

class Calls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #ended: Error | undefined;
  #idle: (() => void) | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: unknown) => this.#settle(message));
    worker.once('error', (cause) => this.#end(cause));
    worker.once('exit', () => this.#end(new ReadingFailed()));
  }

  async reading(deadline: number | undefined): Promise<Reading> {
    let late: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Reading>((resolve, reject) => {
        this.#waiting.set(READING, {
          resolve: (value) => resolve(z.custom<Reading>().parse(value)),
          reject,
        });
        if (deadline === undefined) return;
        late = setTimeout(() => reject(new ReadingFailed()), deadline);
      });
    } finally {
      clearTimeout(late);
    }
  }

  call<Value>(message: WithoutId<ToWorker>): Promise<Value> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next;
    this.#next += 1;
    return new Promise<Value>((resolve, reject) => {
      const take = (value: unknown) =>
        value === undefined ? reject(new ReadingFailed()) : resolve(z.custom<Value>().parse(value));
      this.#waiting.set(id, { resolve: take, reject });
      // A thread has no origin to name; the rule is about windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage({ id, ...message });
    });
  }

  /** Ends the thread when everything that was asked of it has been answered. */
  async close(): Promise<void> {
    if (this.#waiting.size > 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
    await this.#worker.terminate();
  }

  #settle(message: unknown): void {
    const read = Envelope.parse(message);
    const [id, value] = 'reading' in read ? [READING, read.reading] : [read.id, read.value];
    this.#waiting.get(id)?.resolve(value);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#idle?.();
  }

  #end(cause: Error): void {
    this.#ended ??= cause;
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
    this.#idle?.();
  }
}

type WithoutId<Message> = Message extends unknown ? Omit<Message, 'id'> : never;
const READING = -1;
