import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { AccessEvent } from '../access-event.ts';
import type { ReviewBooks } from '../review-books.ts';
import type { SubjectKey } from '../subjects/subject-keys.ts';
import { holdsStanding, isHeld, type HoldTold } from './legal-holds.ts';
import { mustBeWhole } from '../whole-index.ts';
import { classOf, type RetentionClass, RETENTION_CLASSES, yearsAfter } from './retention.ts';

/** A reference in the log, and when it may be forgotten. */
export type ReferenceDue = {
  /** The key's id, by which it is destroyed. */
  readonly key: string;
  /** `referral/<id>` or `agency/<code>`. */
  readonly of: string;
  readonly class: RetentionClass;
  readonly lastShown: string;
  readonly dueOn: string;
  readonly authority: string;
  readonly held: boolean;
};

export type RetentionDue = {
  readonly due: readonly ReferenceDue[];
  readonly holds: readonly HoldTold[];
  readonly next: string | null;
};

type Books = Pick<ReviewBooks, 'subjectKeys' | 'reader' | 'retention' | 'holds' | 'log'>;
type Asks = DeskAsks & {
  readonly before: string;
  readonly first?: number | null;
  readonly after?: string | null;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST = 50;
const MOST = 200;
const EVENTS = 100;

/** What will be forgotten next: oldest keys first, those whose time is over before a day. */
export const retentionDue = (books: Books): Desk<Asks, RetentionDue> => ({
  kind: 'RETENTION_DUE',
  answer: async ({ before, first, after }) => {
    if (!DAY.test(before)) throw new Mistake('before', 'is not a day such as 2026-11-22');
    const most = first ?? FIRST;
    if (most < 1 || most > MOST) throw new Mistake('first', 'must be from 1 to 200');
    mustBeWhole(books.log);
    const holds = await holdsStanding(books.holds);
    const page = await books.subjectKeys.list({
      index: 'by-age',
      group: 'live',
      before: youngestDue(books.retention, before),
      first: most,
      ...(after ? { after } : {}),
    });
    const all = await Promise.all(page.found.map((key) => dueOf(books, key, holds)));
    return {
      due: all.flatMap((one) => (one && one.dueOn < before ? [one] : [])),
      holds,
      next: page.next ?? null,
    };
  },
});

/** A key made after this day cannot be due before the other, whatever its class. */
function youngestDue(retention: ReviewBooks['retention'], before: string): string {
  const years = RETENTION_CLASSES.map((name) => retention[name].years);
  return yearsAfter(`${before}T00:00:00Z`, -Math.min(...years));
}

async function dueOf(
  books: Pick<Books, 'reader' | 'retention'>,
  key: Shelved<SubjectKey>,
  holds: readonly HoldTold[],
): Promise<ReferenceDue | undefined> {
  const weighed = await weighedKey(books, key);
  return weighed && { ...weighed.due, held: isHeld(weighed.under, holds) };
}

export type WeighedKey = {
  readonly due: Omit<ReferenceDue, 'held'>;
  /** What a hold on keeps it: whose it is, and every agency whose information was shown with it. */
  readonly under: readonly string[];
};

/** When a key's time is over; undefined where it is destroyed already. */
export async function weighedKey(
  { reader, retention }: Pick<Books, 'reader' | 'retention'>,
  { id, value }: Shelved<SubjectKey>,
): Promise<WeighedKey | undefined> {
  if (value.state !== 'LIVE') return undefined;
  const events = await showing(reader, value.ref);
  const name = classOf(events.flatMap(({ referral }) => referral?.purpose ?? []));
  const lastShown = events[0]?.left?.at ?? value.made;
  const { years, authority } = retention[name];
  return {
    due: {
      key: id,
      of: value.of,
      class: name,
      lastShown,
      dueOn: yearsAfter(lastShown, years),
      authority,
    },
    under: [...new Set([value.of, ...events.flatMap(agenciesShownIn)])],
  };
}

/** Everything in which somebody was shown, newest first. */
async function showing(
  reader: Books['reader'],
  ref: string,
  after?: number,
): Promise<readonly AccessEvent[]> {
  const range = { first: EVENTS, ...(after === undefined ? {} : { after }) };
  const { events, next } = await reader.page({ subjects: [ref] }, range);
  return next === undefined ? events : [...events, ...(await showing(reader, ref, next))];
}

/** Whose information was shown together with somebody: a hold on an agency's keeps what proves where it went. */
const agenciesShownIn = ({ left }: AccessEvent): readonly string[] =>
  (left?.releases ?? []).flatMap(({ agency, shown }) => (shown > 0 ? [`agency/${agency}`] : []));
