import type { Mapping } from '../mapping/mapping.ts';
import type { AnsweredQuestion, AskedQuestion, Generation, Reading } from './generation.ts';

/** What became of one reading. */
export type Judged = {
  readonly reading: Reading;
  /** Whether it is what questions are answered from now. */
  readonly served: boolean;
  /** Why not, where it is not served: what was read, or how much is missing from it. */
  readonly because?: 'FAULTS' | 'TOO_FEW';
};

export type KeeperOptions = {
  readonly open: () => Promise<Generation>;
  /** What a reading now would be of; undefined where only reading can tell. Rejects where it is not there. */
  readonly stamp: () => Promise<string | undefined>;
  readonly lostPeoplePercent: Mapping['lostPeoplePercent'];
  /** Told of every reading that was judged. */
  readonly judged: (judged: Judged) => void;
  /** Told where a reading came to nothing: the source changed under it, or could not be reached. */
  readonly failed: (cause: unknown) => void;
};

/** Holds the reading that questions are answered from, and replaces it whole. */
export interface Keeper {
  readonly reading: Reading;
  ask(question: AskedQuestion): Promise<AnsweredQuestion>;
  /** Looks once whether there is something new; reads it when it has stood still since the last look. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps a source, beginning with this reading of it. */
export function keeper(first: Generation, options: KeeperOptions): Keeper {
  let current = first;
  let [seen, judged] = [first.reading.stamp, first.reading.stamp];
  const isNews = async () => {
    const stamp = await options.stamp();
    const isStill = stamp === seen;
    seen = stamp;
    return stamp === undefined || (isStill && stamp !== judged);
  };
  const read = async () => {
    const next = await options.open();
    const because = whyNot(next.reading, current.reading, options.lostPeoplePercent);
    if (because === 'MOVING') return next.close();
    judged = next.reading.stamp;
    if (because !== undefined) {
      options.judged({ reading: next.reading, served: false, because });
      return next.close();
    }
    const before = current;
    current = next;
    options.judged({ reading: next.reading, served: true });
    return before.close();
  };
  return {
    get reading() {
      return current.reading;
    },
    ask: (question) => current.ask(question),
    look: async () => {
      try {
        if (await isNews()) await read();
      } catch (cause) {
        options.failed(cause);
      }
    },
    close: () => current.close(),
  };
}

/** Why a reading does not replace the one before. A source that forgot its people must not read as knowing nobody. */
function whyNot(
  next: Reading,
  before: Reading,
  lostPeoplePercent: number,
): 'MOVING' | Judged['because'] {
  if (!next.settled) return 'MOVING';
  if (next.refused) return 'FAULTS';
  const lost = before.people - next.people;
  return lost * 100 > lostPeoplePercent * before.people ? 'TOO_FEW' : undefined;
}
