import {
  accessEvent,
  questionRecord,
  withRecord,
  type AccessEvent,
  type QuestionRecord,
} from './access-event.ts';

/** Events that wait for what became of their answer; beyond so many the oldest goes as it is. */
const MOST_WAITING = 4_096;

/**
 * Puts the records of questions together, front to back in flat memory. An event comes when it is known what
 * became of it, and what is left open comes last. Records whose intent was not among them are passed over.
 */
export async function* joinEvents(
  records: AsyncIterable<{ readonly bytes: Uint8Array }>,
): AsyncGenerator<AccessEvent> {
  const joining = new Joining();
  for await (const { bytes } of records) {
    const record = questionRecord(bytes);
    if (record) yield* joining.enter(record);
  }
  yield* joining.rest();
}

class Joining {
  readonly #waiting = new Map<string, AccessEvent>();

  /** Takes a record; gives the events that are complete by it. */
  enter(record: QuestionRecord): readonly AccessEvent[] {
    const asked = accessEvent(record, []);
    if (asked) return this.#ask(asked);
    return questionsOf(record.event).flatMap((id) => this.#tell(id, record) ?? []);
  }

  rest(): Iterable<AccessEvent> {
    return this.#waiting.values();
  }

  #ask(asked: AccessEvent): readonly AccessEvent[] {
    this.#waiting.set(asked.id, asked);
    const [oldest] = this.#waiting.values();
    if (oldest === undefined || this.#waiting.size <= MOST_WAITING) return [];
    this.#waiting.delete(oldest.id);
    return [oldest];
  }

  #tell(id: string, record: QuestionRecord): AccessEvent | undefined {
    const before = this.#waiting.get(id);
    if (before === undefined) return undefined;
    const event = withRecord(before, record);
    this.#waiting.set(id, event);
    if (!event.abandoned && event.delivery === undefined) return undefined;
    this.#waiting.delete(id);
    return event;
  }
}

const questionsOf = (
  event: { readonly question: string } | { readonly questions: readonly string[] },
): readonly string[] => ('question' in event ? [event.question] : event.questions);
