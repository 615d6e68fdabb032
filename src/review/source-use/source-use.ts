import { asId, type AgencyCode } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { AccessFilter, AccessReader } from '../access-reader.ts';
import { periodOf } from '../access/period.ts';
import type { ReviewBooks } from '../review-books.ts';
import { questionOf, type SourceQuestion } from './source-question.ts';
import { countsOf, type SourceUseCounts } from './use-counts.ts';

type Asks = DeskAsks & {
  readonly code: string;
  readonly from: string;
  readonly before: string;
  readonly first?: number | null;
};

/** What a source was asked in a span of time, for its owner. */
export type SourceUse = SourceUseCounts & {
  readonly source: AgencyCode;
  /** Whether its people answer, and no system. */
  readonly byPeople: boolean;
  readonly from: string;
  readonly before: string;
  /** How many questions it was asked in, of those that were counted. */
  readonly questions: number;
  /** False where there were more than are counted in one go. */
  readonly complete: boolean;
  /** Newest first. */
  readonly newest: readonly SourceQuestion[];
  readonly recordsSearched: number;
  readonly recordsInLog: number;
};

export type SourceUseBooks = Pick<ReviewBooks, 'reader' | 'log' | 'referrals'> & {
  /** The source where it is the viewer's organisation's own. */
  readonly owned: (
    viewer: Practitioner,
    code: string,
  ) => Promise<
    { readonly code: AgencyCode; readonly holder: string; readonly byPeople: boolean } | undefined
  >;
  /** The referral with everybody about whom people of that source are asked besides. */
  readonly asked: (referral: Referral, source: AgencyCode) => Promise<Referral>;
};

const MOST_DAYS = 31;
const MOST_COUNTED = 5_000;
const PAGE = 1_000;
const FIRST = 50;
const MOST_SHOWN = 200;

/**
 * Who used a source, and for what: counted, and question by question. Its owner sees what the source itself was
 * sent with each question, and nothing of what others hold. Undefined to everybody else, as where there is none.
 */
export const sourceUse = (books: SourceUseBooks): Desk<Asks, SourceUse | undefined> => ({
  kind: 'SOURCE_USE',
  answer: async ({ code, from, before, first }, { viewer, mayKnowOf }) => {
    const { reader, log, owned } = books;
    const shown = sizeOf(first);
    const period = periodOf({ from, before }, MOST_DAYS);
    const source = await owned(viewer, code);
    if (!source) return undefined;
    const { events, complete } = await allOf(reader, { source: source.code, ...period });
    const theirs = source.byPeople
      ? await knowable(books, { source: source.code, mayKnowOf }, events)
      : events;
    const questions = theirs.map((event) => questionOf(event, source));
    return {
      source: source.code,
      byPeople: source.byPeople,
      from: period.from,
      before: period.before,
      questions: questions.length,
      complete,
      ...countsOf(questions),
      newest: questions.slice(0, shown),
      recordsSearched: log.indexed(),
      recordsInLog: log.size(),
    };
  },
});

type Knowing = Pick<DeskVisit, 'mayKnowOf'> & { readonly source: AgencyCode };

/**
 * Without the questions about families that are kept from the owner. Where people answer, an owner is often one of
 * them: what they find used and not among their requests would tell them of their own family.
 */
async function knowable(
  { referrals, asked }: Pick<SourceUseBooks, 'referrals' | 'asked'>,
  { source, mayKnowOf }: Knowing,
  events: Page['events'],
): Promise<Page['events']> {
  const isKept = async (id: string): Promise<boolean> => {
    const referral = await referrals.get(asId(id));
    return referral !== undefined && !mayKnowOf(await asked(referral, source));
  };
  const ids = [...new Set(events.flatMap(({ named }) => named ?? []))];
  const keptOrNot = await Promise.all(ids.map(isKept));
  const kept = new Set(ids.filter((_id, nth) => keptOrNot[nth]));
  return events.filter(({ named }) => named === undefined || !kept.has(named));
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? FIRST;
  if (size < 1 || size > MOST_SHOWN) throw new Mistake('first', 'must be from 1 to 200');
  return size;
}

type Page = Awaited<ReturnType<AccessReader['page']>>;

/** Page by page, since one page reads no more of the log than keeps nobody waiting. */
async function allOf(
  reader: Pick<AccessReader, 'page'>,
  filter: AccessFilter,
  before: Page = { events: [] },
): Promise<{ readonly events: Page['events']; readonly complete: boolean }> {
  const { next: after } = before;
  const page = await reader.page(filter, {
    first: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  const events = [...before.events, ...page.events];
  if (page.next === undefined) return { events, complete: true };
  if (events.length >= MOST_COUNTED) return { events, complete: false };
  return allOf(reader, filter, { events, next: page.next });
}

export type SourceUseDesk = ReturnType<typeof sourceUse>;
