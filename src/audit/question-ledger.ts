import type { ReadRecord } from './read-record.ts';

/** Keeps account of one chain's questions: whether each disclosure had its intent, and which had no disclosure. */
export class QuestionLedger {
  readonly #asked = new Map<string, number>();

  /** Enters a record; false where it discloses something for a question that was not open. */
  enter(record: ReadRecord): boolean {
    if (record.kind === 'INTENT') {
      for (const question of record.questions) this.#asked.set(question, record.seq);
    }
    if (record.kind !== 'DISCLOSED') return true;
    return record.questions
      .map((question) => this.#asked.delete(question))
      .every((wasOpen) => wasOpen);
  }

  /** Questions without a disclosure, by the sequence number of their intent. Nothing left for them. */
  open(): readonly { readonly question: string; readonly seq: number }[] {
    return [...this.#asked].map(([question, seq]) => ({ question, seq }));
  }
}
