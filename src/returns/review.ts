import { csvRow } from '../audit/export/csv.ts';
import type { Desk, DeskAsks } from '../sharing/desk.ts';
import type { ReturnBooks } from './books.ts';
import { NOT_COUNTED, type NotCounted } from './episode.ts';
import { gatherReturn, type GatheredReturn } from './gather.ts';
import { NOT_HELD } from './not-held.ts';
import { RETURN_RULES, type ReturnIssue } from './rules/check.ts';
import type { Severity } from './rules/rule.ts';

/** What a return of this year would be: how much, what is wrong with it, and what the hub does not hold. */
export type ReturnReview = {
  readonly year: number;
  readonly from: string;
  readonly until: string;
  /** Whether the year is over; before it is, more is still to come. */
  readonly over: boolean;
  readonly children: number;
  readonly referrals: number;
  readonly errors: number;
  readonly queries: number;
  /** Errors and queries, at most so many as are shown at once; all of them stand in `csv`. */
  readonly issues: readonly ReturnIssue[];
  readonly toComplete: readonly {
    readonly rule: string;
    readonly says: string;
    readonly children: number;
  }[];
  readonly notHeld: typeof NOT_HELD;
  readonly notCounted: readonly { readonly why: NotCounted; readonly referrals: number }[];
  readonly keptBack: number | null;
  /** Errors, queries and what is to complete as a table (RFC 4180); no cell runs as a formula. */
  readonly csv: string;
};

const MOST_SHOWN = 200;

/** Below this number nobody learns whether anything was kept back at all. */
const SMALLEST_TOLD = 8;

/** A number that tells of nobody: it is kept back where it is small, none included. */
export const told = (keptBack: number): number | null =>
  keptBack < SMALLEST_TOLD ? null : keptBack;

export const censusReturn = (
  books: ReturnBooks,
): Desk<DeskAsks & { readonly year: number }, ReturnReview> => ({
  kind: 'CENSUS_RETURN',
  answer: async ({ year }, visit) =>
    reviewOf(await gatherReturn(books, visit, year), visit.askedAt),
});

function reviewOf(gathered: GatheredReturn, askedAt: string): ReturnReview {
  const { year, children, counted, issues, notCounted, keptBack } = gathered;
  const asked = issues.filter(({ severity }) => severity !== 'TO_COMPLETE');
  return {
    ...year,
    over: askedAt.slice(0, 'YYYY-MM-DD'.length) > year.until,
    children: children.length,
    referrals: counted.length,
    errors: countOf(issues, 'ERROR'),
    queries: countOf(issues, 'QUERY'),
    issues: asked.slice(0, MOST_SHOWN),
    toComplete: RETURN_RULES.filter(({ severity }) => severity === 'TO_COMPLETE')
      .map(({ id: rule, says }) => ({
        rule,
        says,
        children: issues.filter((issue) => issue.rule === rule && issue.says === says).length,
      }))
      .filter((one) => one.children > 0),
    notHeld: NOT_HELD,
    notCounted: NOT_COUNTED.map((why) => ({ why, referrals: notCounted.get(why) ?? 0 })),
    keptBack: told(keptBack),
    csv: csvOf(issues),
  };
}

export const countOf = (issues: readonly ReturnIssue[], wanted: Severity): number =>
  issues.filter(({ severity }) => severity === wanted).length;

const csvOf = (issues: readonly ReturnIssue[]): string =>
  [
    csvRow(['referral', 'child in it', 'kind', 'rule', 'what is wrong']),
    ...issues.map(({ referral, person, severity, rule, says }) =>
      csvRow([referral, person, severity, rule, says]),
    ),
  ].join('');
