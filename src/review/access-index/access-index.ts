/* oxlint-disable no-await-in-loop -- the log is indexed in its own order */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placedRecords } from '../../audit/log/placed-records.ts';
import type { AuditBlocks, LogSteps } from '../../audit/ports.ts';
import { breather } from './breather.ts';
import { Gathering, OpenQuestions } from './gathering.ts';
import { merged } from './merge-runs.ts';
import type { Place } from './places.ts';
import { openRun, type RunFile } from './run-file.ts';
import { type RunParts, writePartial } from './write-run.ts';
import { termOf } from './term.ts';
import { endBefore, firstSince } from './times.ts';

/** The log as the index reads it. */
export type IndexedLog = {
  readonly blocks: AuditBlocks;
  readonly steps: LogSteps;
  readonly size: () => number;
  /** The Merkle root over the first so many leaves. */
  readonly rootAt: (size: number) => Promise<Buffer>;
};

export type AccessIndexOptions = {
  /** Where its runs are kept. Several processes may share it: each run is whole, and the same for all. */
  readonly folder: string;
  readonly log: IndexedLog;
  /** Leaves in the smallest run. */
  readonly runLeaves?: number;
};

const RUN_LEAVES = 16_384;
/** Runs of a size that become one; the largest have so many of the smallest. */
const FAN_OUT = 8;
const LARGEST = FAN_OUT ** 3;
/** Who looks something up in a run that was merged away may finish. */
const CLOSE_AFTER_MS = 60_000;
const RUN_NAME = /^run-(\d+)-(\d+)\.idx$/;

/**
 * Where in the log each practitioner, person, referral, rule and question is to be found: an inverted index
 * of the placed records, kept in sorted runs that are merged by eights. It can be made again from the log
 * from any point on, and says nothing by itself: whoever looks something up reads the records themselves.
 */
export class AccessIndex {
  readonly #folder: string;
  readonly #log: IndexedLog;
  readonly #runLeaves: number;
  #runs: RunFile[] = [];
  #gathering: Gathering;
  readonly #open = new OpenQuestions();
  #stopped = false;
  readonly #closing = new Map<RunFile, NodeJS.Timeout>();

  constructor({ folder, log, runLeaves = RUN_LEAVES }: AccessIndexOptions) {
    this.#folder = folder;
    this.#log = log;
    this.#runLeaves = runLeaves;
    this.#gathering = this.#fresh(0);
  }

  /** How many leaves of the log can be looked up by now. */
  get size(): number {
    return this.#gathering.to;
  }

  /** Takes up the runs that are whole and of this log. What is missing is made again by `follow`. */
  async load(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = (await readdir(this.#folder)).flatMap((name) => spanOf(name) ?? []);
    for (let at = 0; ;) {
      const run = await this.#runFrom(at, names);
      if (run === undefined) break;
      this.#runs.push(run);
      at = run.header.to;
    }
    this.#gathering = this.#fresh(this.#runs.at(-1)?.header.to ?? 0);
  }

  /** The longest run from a leaf on that is whole and of this log. */
  async #runFrom(from: number, names: readonly Span[]): Promise<RunFile | undefined> {
    const longestFirst = names
      .filter((span) => span.from === from && span.to <= this.#log.size())
      .toSorted((one, other) => other.to - one.to);
    for (const { name } of longestFirst) {
      const run = await openRun(join(this.#folder, name));
      if (run === undefined) continue;
      const root = await this.#log.rootAt(run.header.to);
      if (run.header.from === from && root.toString('hex') === run.header.root) return run;
      await run.close();
    }
    return undefined;
  }

  /** Lets `follow` end at the next record. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * Enters what was placed in the log since. Rejects where the log cannot be read or a run not be kept; what
   * was entered stays, and the next call goes on from there.
   */
  async follow(): Promise<void> {
    const { blocks, steps, size } = this.#log;
    const breathe = breather();
    if (this.#isFull) await this.#keepRun();
    for await (const record of placedRecords(blocks, steps, this.size, size())) {
      this.#gathering.enter(record, (question, kind, leaf) => {
        const intent = this.#open.note(question, kind, leaf);
        return intent === undefined ? this.question(question) : [intent];
      });
      if (this.#isFull) await this.#keepRun();
      if (this.#stopped) return;
      await breathe();
    }
  }

  get #isFull(): boolean {
    return this.#gathering.places.count === this.#runLeaves;
  }

  place(leaf: number): Place | undefined {
    const { from, places } = this.#gathering;
    if (leaf >= from) return places.at(leaf - from);
    return this.#runs.find(({ header }) => leaf < header.to)?.place(leaf);
  }

  /** Leaves that a term may stand for, highest first and each once; below a leaf, where one is given. */
  *leaves(term: number, below = Infinity): Generator<number> {
    let last = Infinity;
    const gathered = this.#gathering.entries.under(term, below);
    const sources = [
      gathered.values(),
      ...this.#runs.map((run) => run.under(term, ceiling(below))),
    ];
    const heads = sources.map((source) => ({ source, next: source.next() }));
    for (;;) {
      const highest = heads.reduce((found, head) => (leafOf(head) > leafOf(found) ? head : found));
      if (highest.next.done === true) return;
      const leaf = highest.next.value;
      highest.next = highest.source.next();
      if (leaf < last) yield leaf;
      last = leaf;
    }
  }

  /** The leaves of all records that may name a question. */
  question(question: string): readonly number[] {
    return [...this.leaves(termOf('question', question))];
  }

  /** The leaves among which everything in a span of time is; each bound in milliseconds since 1970. */
  span({ since, before }: { readonly since?: number; readonly before?: number }): LeafSpan {
    const timed = [...this.#runs.map(({ header }) => header), this.#gathering];
    return {
      from: since === undefined ? 0 : (firstSince(timed, since) ?? this.size),
      to: before === undefined ? this.size : Math.min(this.size, endBefore(timed, before)),
    };
  }

  async close(): Promise<void> {
    for (const timer of this.#closing.values()) clearTimeout(timer);
    await Promise.all([...this.#runs, ...this.#closing.keys()].map((run) => run.close()));
    this.#closing.clear();
    this.#runs = [];
  }

  async #keepRun(): Promise<void> {
    const { from, to, entries, places, timeChunk, times } = this.#gathering;
    const pairs = entries.sorted();
    const bytes = Buffer.from(pairs.buffer, pairs.byteOffset, pairs.byteLength);
    const header = {
      from,
      to,
      root: (await this.#log.rootAt(to)).toString('hex'),
      writers: places.writers,
      entries: pairs.length / 2,
      timeChunk,
      times,
    };
    const path = this.#pathOf(from, to);
    const parts = { header, places: [places.bytes], entries: [bytes] };
    this.#runs.push(await keptRun(path, parts));
    this.#gathering = this.#fresh(to);
    await this.#merge();
  }

  /** Makes one run of eight of a size, again and again. */
  async #merge(): Promise<void> {
    for (;;) {
      const last = this.#runs.slice(-FAN_OUT);
      const [first] = last;
      if (first === undefined || last.length < FAN_OUT) return;
      const span = first.header.to - first.header.from;
      const alike = last.every(({ header: { from, to } }) => to - from === span);
      const aligned = first.header.from % (span * FAN_OUT) === 0;
      if (!alike || !aligned || span >= this.#runLeaves * LARGEST) return;
      const parts = merged([first, ...last.slice(1)]);
      const path = this.#pathOf(parts.header.from, parts.header.to);
      this.#runs = [...this.#runs.slice(0, -FAN_OUT), await keptRun(path, parts)];
      await Promise.all(last.map((run) => this.#retire(run)));
    }
  }

  async #retire(run: RunFile): Promise<void> {
    await rm(run.path, { force: true });
    const timer = setTimeout(() => {
      this.#closing.delete(run);
      void run.close();
    }, CLOSE_AFTER_MS).unref();
    this.#closing.set(run, timer);
  }

  #pathOf(from: number, to: number): string {
    return join(this.#folder, `run-${from}-${to}.idx`);
  }

  #fresh(from: number): Gathering {
    return new Gathering(from, this.#runLeaves);
  }
}

type Span = { readonly name: string; readonly from: number; readonly to: number };
/** Consecutive leaves; `to` is not included. */
export type LeafSpan = Omit<Span, 'name'>;

function spanOf(name: string): Span | undefined {
  const [, from, to] = RUN_NAME.exec(name) ?? [];
  return from === undefined || to === undefined
    ? undefined
    : { name, from: Number(from), to: Number(to) };
}

/** Writes a run, opens it, and only then gives it its name, after which others may merge it away. */
async function keptRun(path: string, parts: RunParts): Promise<RunFile> {
  const partial = await writePartial(path, parts);
  const run = await openRun(partial, path);
  if (run === undefined) throw new Error('A run of the index is not what was just written');
  await rename(partial, path);
  return run;
}

const leafOf = ({ next }: { readonly next: IteratorResult<number> }): number =>
  next.done === true ? -1 : next.value;

/** Runs compare leaves as 32-bit numbers. */
const ceiling = (below: number): number => Math.min(below, 0xffffffff);
