/* oxlint-disable no-await-in-loop -- page after page */
import { secondIsTold } from '../../sharing/second-is-told.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { subjectOf, type PersonShown } from '../access/access-question.ts';
import { findableBy } from '../access/findable.ts';
import { instantOf } from '../access/period.ts';
import type { AccessEvent } from '../access-event.ts';
import type { ReviewBooks } from '../review-books.ts';
import { mustBeWhole } from '../whole-index.ts';
import type { ReportDecisions } from './may-tell.ts';
import type { AccessReportDocument, ReportRow } from './report-plan.ts';
import { reportDigest, reportRows } from './report-rows.ts';

/** Who wants to know who looked at them, and what has been decided about it. */
export type ReportRequest = Partial<Omit<ReportDecisions, 'requestedBy'>> & {
  readonly person: PersonShown;
  readonly until: string;
  readonly requestedBy: ReportDecisions['requestedBy'];
};

export type AccessReport = {
  readonly digest: string;
  readonly state: 'DRAFT' | 'AWAITING_SECOND' | 'RELEASED';
  readonly rows: readonly ReportRow[];
};

type Books = Pick<
  ReviewBooks,
  'reader' | 'subjects' | 'agencies' | 'referrals' | 'reports' | 'log'
>;

const MOST_EVENTS = 10_000;
const PAGE = 100;

/** What may be told of who looked at a person. Nothing of it leaves the hub's reviewers before two have released it. */
export const accessReport = (
  books: Books,
): Desk<DeskAsks & { readonly request: ReportRequest }, AccessReport> => ({
  kind: 'ACCESS_REPORT',
  answer: async ({ request }, visit) => {
    const { digest, rows } = await reportOf(books, request, visit);
    return { digest, rows, state: stateOf((await books.reports.get(digest))?.value) };
  },
});

/** One person's word that a report may go out; it goes with a second person's on the very same rows. */
export const releaseAccessReport = (
  books: Books,
): Desk<DeskAsks & { readonly request: ReportRequest; readonly digest: string }, AccessReport> => ({
  kind: 'RELEASE_ACCESS_REPORT',
  answer: async ({ request, digest }, visit) => {
    const { viewer, askedAt, record } = visit;
    const { rows, digest: now } = await reportOf(books, request, visit);
    if (now !== digest) throw new Mistake('digest', 'is not of the report as it is now');
    const kept = await books.reports.get(digest);
    const signed = kept?.value.signed ?? [];
    if (signed.length > 1) throw new Mistake('digest', 'is of a report that has been released');
    if (signed.some(({ by }) => by === viewer.id))
      throw new Mistake('digest', 'is of a report that you have released; a second person has to');
    const value = { digest, rows: [...rows], signed: [...signed, { by: viewer.id, at: askedAt }] };
    const version = (kept?.version ?? 0) + 1;
    const reasons = [stateOf(value)];
    await record({ changes: `access-report/${digest}`, version, reasons, value });
    await secondIsTold(
      () => books.reports.put(digest, value, version - 1),
      () => new Mistake('digest', 'is of a report that somebody else has just released'),
    );
    return { digest, rows, state: stateOf(value) };
  },
});

const stateOf = (kept: AccessReportDocument | undefined): AccessReport['state'] =>
  kept === undefined ? 'DRAFT' : kept.signed.length > 1 ? 'RELEASED' : 'AWAITING_SECOND';

async function reportOf(
  books: Books,
  request: ReportRequest,
  visit: DeskVisit,
): Promise<Pick<AccessReport, 'digest' | 'rows'>> {
  const { reader, agencies, log } = books;
  mustBeWhole(log);
  const subject = subjectOf('person', request.person);
  const until = instantOf('until', request.until);
  const decided = decisionsOf(request, subject.kind === 'PERSON' ? [subject.referral] : []);
  const ref = await findableBy(books, visit).find(subject);
  const events = ref === undefined ? [] : await allOf(reader, ref, until);
  const rows = reportRows(events, decided, await agencies.all());
  return { rows, digest: reportDigest({ subject, until, decided }, rows) };
}

/** Whatever nobody has decided keeps rows back. */
function decisionsOf(request: ReportRequest, own: readonly string[]): ReportDecisions {
  return {
    requestedBy: request.requestedBy,
    ownReferrals: [...own, ...(request.ownReferrals ?? [])],
    seriousHarm: request.seriousHarm ?? 'LIKELY',
    childObjects: request.childObjects ?? false,
    inChildsInterest: request.inChildsInterest ?? false,
    withhold: request.withhold ?? [],
  };
}

async function allOf(
  reader: ReviewBooks['reader'],
  ref: string,
  before: string,
): Promise<readonly AccessEvent[]> {
  const events: AccessEvent[] = [];
  let after: number | undefined;
  do {
    const range = { first: PAGE, ...(after === undefined ? {} : { after }) };
    const page = await reader.page({ subjects: [ref], before }, range);
    events.push(...page.events);
    after = page.next;
    if (events.length > MOST_EVENTS)
      throw new Mistake('person', 'was shown too often for one report; name an earlier until');
  } while (after !== undefined);
  return events;
}
