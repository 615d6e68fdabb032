/* oxlint-disable no-await-in-loop -- page after page */
import { createHash } from 'node:crypto';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { accessFilterOf, type AccessQuestion } from '../access/access-question.ts';
import type { ReviewBooks } from '../review-books.ts';
import { findableBy } from '../access/findable.ts';
import { leftOut, withoutOwnReasons } from '../access/own-reasons.ts';
import { mustBeWhole } from '../whole-index.ts';
import { writingOf, type ExportFormat } from './formats.ts';

type Asks = DeskAsks & { readonly filter: AccessQuestion; readonly format: ExportFormat };

/** Everything that the filter finds, written out. It is whole or it is not given at all. */
export type AccessExport = {
  readonly text: string;
  readonly events: number;
  /** SHA-256 of the text in UTF-8; it stands in the log too. */
  readonly digest: string;
};

const MOST_EVENTS = 2_000;
/** A family of many people makes many lines of one event. */
const MOST_LETTERS = 8_000_000;
const PAGE = 100;

/** Hands access events out. What was taken out is on record, by filter, format and digest, before it leaves. */
export const exportAccessEvents = (
  books: Pick<ReviewBooks, 'reader' | 'subjects' | 'referrals' | 'newId' | 'log'>,
): Desk<Asks, AccessExport> => ({
  kind: 'EXPORT_ACCESS_EVENTS',
  answer: async ({ filter: question, format }, visit) => {
    const { reader, newId, log } = books;
    const { viewer, record } = visit;
    mustBeWhole(log);
    const filter = await accessFilterOf(findableBy(books, visit), question);
    const writing = writingOf(format, log.origin);
    const isKept = leftOut(viewer, question);
    const asTold = withoutOwnReasons(viewer);
    const lines: string[] = [writing.head];
    let after: number | undefined;
    let events = 0;
    let length = 0;
    do {
      const range = { first: PAGE, isKept, ...(after === undefined ? {} : { after }) };
      const page = filter ? await reader.page(filter, range) : { events: [] };
      lines.push(...page.events.map((event) => writing.lines(asTold(event))));
      events += page.events.length;
      length += lines.slice(-page.events.length).reduce((sum, line) => sum + line.length, 0);
      if (events > MOST_EVENTS || length > MOST_LETTERS)
        throw new Mistake('filter', 'finds more than is handed out at once; name a shorter time');
      after = page.next;
    } while (after !== undefined);
    const text = lines.join('');
    const digest = createHash('sha256').update(text).digest('hex');
    const value = { filter: question, format, events, digest };
    await record({ changes: `access-export/${newId()}`, version: 1, reasons: [format], value });
    return { text, events, digest };
  },
});
