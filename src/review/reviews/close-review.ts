import { secondIsTold } from '../../sharing/second-is-told.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { ReviewBooks } from '../review-books.ts';
import { lift } from '../suspend.ts';
import { reviewKeptFrom } from './kept-from.ts';
import { mustNotBeOwn } from './may-review.ts';
import { noted } from './noted.ts';
import type { Review, ReviewOutcome } from './review-plan.ts';
import { reviewTold, type ReviewTold } from './review-queue.ts';
import { mustBeLastToSuspend } from './suspended-elsewhere.ts';

export type CloseReview = {
  readonly review: string;
  /** The version that the closer has read. */
  readonly version: number;
  readonly outcome: ReviewOutcome;
  readonly note: string;
  /** Whether a suspension that came with it ends now. */
  readonly liftSuspension?: boolean | null;
};

/** Settles a review. It takes a second person: neither who opened it nor who owns it, nor anybody whom it is about. */
export const closeReview = (
  books: ReviewBooks,
): Desk<DeskAsks & { readonly input: CloseReview }, ReviewTold> => ({
  kind: 'CLOSE_REVIEW',
  answer: async ({ input }, { viewer, askedAt, record, ...visit }) => {
    const kept = await reviewFor(books, viewer, input.review);
    const { value: review, version } = kept;
    if (version !== input.version) throw STALE();
    mayClose(viewer, review);
    const did = { by: viewer.id, at: askedAt, note: noted(input.note) };
    const lifts = input.liftSuspension === true && review.practitioner !== undefined;
    if (lifts) await mustBeLastToSuspend(books, review.practitioner, input.review);
    const closed: Review = {
      ...review,
      outcome: input.outcome,
      steps: [
        ...review.steps,
        { did: 'CLOSED', ...did },
        ...(lifts ? [{ did: 'LIFTED' as const, ...did }] : []),
      ],
    };
    const changes = `review/${input.review}`;
    await record({ changes, version: version + 1, reasons: [input.outcome], value: closed });
    const put = await secondIsTold(() => books.reviews.put(input.review, closed, version), STALE);
    if (lifts && review.practitioner)
      await lift(books, { viewer, askedAt, record, ...visit }, review.practitioner);
    return reviewTold(put, askedAt);
  },
});

/** A review that may be settled; one that is kept from the viewer is not there. */
async function reviewFor(
  { reviews }: Pick<ReviewBooks, 'reviews'>,
  viewer: Practitioner,
  id: string,
): Promise<Shelved<Review>> {
  const kept = await reviews.get(id);
  if (kept === undefined || reviewKeptFrom(viewer)(kept.value))
    throw new Mistake('review', 'is not one of this hub');
  if (kept.value.outcome) throw new Mistake('review', 'is closed; its history stands as it is');
  return kept;
}

function mayClose(viewer: Practitioner, review: Review): void {
  const { openedBy, owner, practitioner, teams } = review;
  if (viewer.id === openedBy || viewer.id === owner)
    throw new Mistake('review', 'has to be closed by somebody who neither opened nor owns it');
  const { practitioners = practitioner ? [practitioner] : [] } = review;
  mustNotBeOwn(viewer, { practitioners, teams });
}

const STALE = () => new Mistake('version', 'is not the newest; somebody else was first');
