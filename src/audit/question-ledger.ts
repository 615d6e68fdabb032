import type { ReadRecord } from './read-record.ts';

/** A question for which nothing was released, and the sequence number of its intent. */
export type Unanswered = { readonly question: string; readonly seq: number };

/** Keeps account of one chain's questions: whether each disclosure had its intent, and which had no disclosure. */
export class QuestionLedger {
  readonly #asked = new Map<string, number>();
  readonly #abandoned: Unanswered[] = [];

  /** Enters a record; false where it ends a question that was not open. */
  enter({ kind, questions, seq }: ReadRecord): boolean {
    if (kind === 'INTENT') for (const question of questions) this.#asked.set(question, seq);
    if (kind !== 'DISCLOSED' && kind !== 'ABANDONED') return true;
    return questions.map((question) => this.#end(question, kind)).every((wasOpen) => wasOpen);
  }

  /** Questions without a disclosure. */
  unanswered(): readonly Unanswered[] {
    return [...this.#abandoned, ...[...this.#asked].map(([question, seq]) => ({ question, seq }))];
  }

  #end(question: string, how: 'DISCLOSED' | 'ABANDONED'): boolean {
    const seq = this.#asked.get(question);
    if (seq === undefined) return false;
    if (how === 'ABANDONED') this.#abandoned.push({ question, seq });
    return this.#asked.delete(question);
  }
}
