import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { ReviewBooks } from '../review-books.ts';
import { historyGroup, type ReviewOutcome } from './review-plan.ts';
import { isOfficer, reviewKeptFrom } from './kept-from.ts';
import { reviewTold, type ReviewTold } from './review-queue.ts';
import { visibleReviews } from './visible-reviews.ts';

/** Reviews, and where the next page begins; null where there are no more. */
export type Reviews = { readonly nodes: readonly ReviewTold[]; readonly next: string | null };

type Asks = DeskAsks & {
  readonly state: 'OPEN' | 'CLOSED';
  readonly practitioner?: string | null;
  readonly outcome?: ReviewOutcome | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

const FIRST = 50;
const MOST = 100;

/** Reviews by where they stand, whose access they are about and how they ended; the newest first. None that is kept from the asker. */
export const listReviews = ({
  reviews,
  now,
}: Pick<ReviewBooks, 'reviews' | 'now'>): Desk<Asks, Reviews> => ({
  kind: 'REVIEWS',
  answer: async ({ state, practitioner, outcome, first, after }, { viewer }) => {
    const most = first ?? FIRST;
    if (most < 1 || most > MOST) throw new Mistake('first', 'must be from 1 to 100');
    if (state === 'OPEN' && outcome)
      throw new Mistake('outcome', 'is of reviews that are settled; an open one has none');
    const { found, next } = await visibleReviews(reviews, viewer, {
      index: 'by-history',
      group: historyGroup({ state, practitioner, outcome, ofOfficers: !isOfficer(viewer) }),
      newestFirst: true,
      first: most,
      ...(after ? { after } : {}),
    });
    return { nodes: found.map((one) => reviewTold(one, now())), next: next ?? null };
  },
});

/** One review, open or settled; null where there is none of this id, and where it is kept from the asker. */
export const oneReview = ({
  reviews,
  now,
}: Pick<ReviewBooks, 'reviews' | 'now'>): Desk<
  DeskAsks & { readonly id: string },
  ReviewTold | null
> => ({
  kind: 'REVIEW',
  answer: async ({ id }, { viewer }) => {
    const kept = await reviews.get(id);
    return kept && !reviewKeptFrom(viewer)(kept.value) ? reviewTold(kept, now()) : null;
  },
});
