import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { AccessEvent } from '../access-event.ts';
import type { ReviewBooks } from '../review-books.ts';
import { accessFilterOf, type AccessQuestion } from './access-question.ts';
import { findableBy } from './findable.ts';
import { leftOut, withoutOwnReasons } from './own-reasons.ts';

type Asks = DeskAsks & {
  readonly filter: AccessQuestion;
  readonly first?: number | null;
  readonly after?: string | null;
};

/** Access events, newest first, and how much of the log they were looked for in. */
export type AccessEvents = {
  readonly nodes: readonly AccessEvent[];
  /** Give it as `after` for what comes before these; null where there is nothing more. */
  readonly next: string | null;
  readonly recordsSearched: number;
  readonly recordsInLog: number;
};

const MOST = 100;
const FIRST = 50;
const CURSOR = /^[0-9a-z]{1,11}$/;
const RADIX = 36;

/** Who asked what, when, why, and what they were shown or refused. */
export const accessEvents = (
  books: Pick<ReviewBooks, 'reader' | 'log' | 'subjects' | 'referrals'>,
): Desk<Asks, AccessEvents> => ({
  kind: 'ACCESS_EVENTS',
  answer: async ({ filter: question, first, after }, visit) => {
    const { reader, log } = books;
    const { viewer } = visit;
    const range = {
      first: sizeOf(first),
      isKept: leftOut(viewer, question),
      ...(after ? { after: leafOf(after) } : {}),
    };
    const filter = await accessFilterOf(findableBy(books, visit), question);
    const { events, next } = filter ? await reader.page(filter, range) : { events: [] };
    return {
      nodes: events.map(withoutOwnReasons(viewer)),
      next: next === undefined ? null : next.toString(RADIX),
      recordsSearched: log.indexed(),
      recordsInLog: log.size(),
    };
  },
});

function sizeOf(first: number | null | undefined): number {
  const size = first ?? FIRST;
  if (size < 1 || size > MOST) throw new Mistake('first', 'must be from 1 to 100');
  return size;
}

function leafOf(cursor: string): number {
  if (!CURSOR.test(cursor)) throw new Mistake('after', 'is not a cursor of this list');
  return Number.parseInt(cursor, RADIX);
}
