import { fields, parsed, text } from '../../audit/read-record.ts';
import type { PlacedRecord } from '../../audit/log/placed-records.ts';
import { Entries } from './entries.ts';
import { Places } from './places.ts';
import { recordTerms, type RecordTerms } from './record-terms.ts';
import { termOf } from './term.ts';
import { type Times, withTime } from './times.ts';

const TIME_CHUNK = 1_024;

/** What is gathered for the next run, from its first leaf on. */
export class Gathering {
  readonly from: number;
  readonly entries = new Entries();
  readonly places: Places;
  readonly timeChunk: number;
  readonly times: Times[] = [];

  constructor(from: number, leaves: number) {
    this.from = from;
    this.places = new Places(leaves);
    this.timeChunk = Math.min(TIME_CHUNK, leaves);
  }

  /** The leaf after the last. */
  get to(): number {
    return this.from + this.places.count;
  }

  /** Enters the next record. `intentsOf` says where the intents of the question stand, or may stand. */
  enter(
    { leaf, writer, block, nth, bytes }: PlacedRecord,
    intentsOf: (question: string, kind: string, leaf: number) => readonly number[],
  ): void {
    const record = fields(parsed(bytes)) ?? {};
    const chunk = Math.floor(this.places.count / this.timeChunk);
    withTime(this.times, chunk, Date.parse(text(record['at'])) || 0);
    this.places.add({ writer, block, nth });
    const said = recordTerms(fields(record['event']) ?? {});
    for (const question of said.questions) {
      this.#note(said, leaf, [question, intentsOf(question, said.kind, leaf)]);
    }
  }

  #note(
    { terms }: RecordTerms,
    leaf: number,
    [question, intents]: readonly [string, readonly number[]],
  ): void {
    this.entries.add(termOf('question', question), leaf);
    for (const intent of intents) for (const term of terms) this.entries.add(term, intent);
  }
}

/** Questions that are under way at once. One that is pushed out is found in the index instead. */
const MOST_OPEN = 100_000;

/** Where the intents of questions stand that have not ended yet. */
export class OpenQuestions {
  readonly #leaves = new Map<string, number>();

  /** Notes a record of a question; gives where its intent stands, where that is known here. */
  note(question: string, kind: string, leaf: number): number | undefined {
    if (kind === 'INTENT') this.#leaves.set(question, leaf);
    const intent = this.#leaves.get(question);
    if (kind === 'DISCLOSED' || kind === 'ABANDONED') this.#leaves.delete(question);
    const [oldest] = this.#leaves.keys();
    if (this.#leaves.size > MOST_OPEN && oldest !== undefined) this.#leaves.delete(oldest);
    return intent;
  }
}
