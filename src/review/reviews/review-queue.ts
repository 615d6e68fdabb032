import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { Finding } from '../flags/red-flag.ts';
import type { ReviewBooks } from '../review-books.ts';
import { findingKeptFrom, isOfficer } from './kept-from.ts';
import { openGroup, type Review } from './review-plan.ts';
import { visibleReviews } from './visible-reviews.ts';
import { workingDaysAfter } from './working-days.ts';

/** A review as it is told. */
export type ReviewTold = Review & {
  readonly id: string;
  readonly version: number;
  readonly state: 'OPEN' | 'CLOSED';
  readonly overdue: boolean;
};

/** A finding that nobody has taken up, and who should by when. */
export type QueuedFinding = Finding & { readonly owner: string; readonly dueBy: string };

/** What waits for a reviewer, but for what looks into their own access: what the flags found and nobody has taken up, and reviews that are open. */
export type ReviewQueue = {
  readonly findings: readonly QueuedFinding[];
  readonly reviews: readonly ReviewTold[];
};

/** To whom a finding belongs until somebody opens a review: officers do not answer for looking into officers. */
const ownerOf = ({ ofOfficer }: Finding) => (ofOfficer ? 'role/AUDITOR' : 'role/IG_OFFICER');
const MOST = 200;

export const reviewQueue = (
  { reviews, now }: Pick<ReviewBooks, 'reviews' | 'now'>,
  findings: () => Promise<readonly Finding[]>,
): Desk<DeskAsks, ReviewQueue> => ({
  kind: 'REVIEW_QUEUE',
  answer: async (_asks, { viewer }) => {
    const isKept = findingKeptFrom(viewer);
    const [raised, open] = await Promise.all([
      findings(),
      visibleReviews(reviews, viewer, {
        index: 'by-state',
        group: openGroup(!isOfficer(viewer)),
        first: MOST,
      }),
    ]);
    const found = raised.filter((finding) => !isKept(finding));
    const taken = await Promise.all(found.map(({ id }) => isTakenUp(reviews, id)));
    return {
      findings: found
        .filter((_finding, index) => taken[index] === false)
        .map((finding) => ({
          ...finding,
          owner: ownerOf(finding),
          dueBy: workingDaysAfter(finding.until, finding.dueInDays),
        })),
      reviews: open.found.map((shelved) => reviewTold(shelved, now())),
    };
  },
});

async function isTakenUp(reviews: ReviewBooks['reviews'], finding: string): Promise<boolean> {
  const { found } = await reviews.list({ index: 'by-finding', group: finding, first: 1 });
  return found.length > 0;
}

export function reviewTold({ id, version, value }: Shelved<Review>, now: string): ReviewTold {
  const state = value.outcome ? 'CLOSED' : 'OPEN';
  const overdue = state === 'OPEN' && now.slice(0, value.dueBy.length) > value.dueBy;
  return { ...value, id, version, state, overdue };
}
