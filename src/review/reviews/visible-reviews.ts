/* oxlint-disable no-await-in-loop -- page after page, until there are enough */
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Shelf, Shelved, ShelfPage, ShelfRange } from '../../store/shelf.ts';
import { reviewKeptFrom } from './kept-from.ts';
import type { Review } from './review-plan.ts';

const AHEAD = 20;

/**
 * Reviews of a list without those that are kept from the viewer. A page is full, and another follows, exactly as if
 * those were not there: neither the length of a page nor its end tells of them.
 */
export async function visibleReviews(
  reviews: Pick<Shelf<Review>, 'list'>,
  viewer: Practitioner,
  range: ShelfRange,
): Promise<ShelfPage<Review>> {
  const isKept = reviewKeptFrom(viewer);
  const seen: Seen = async (first, after) => {
    const page = await reviews.list({ ...range, first, ...(after === undefined ? {} : { after }) });
    return { ...page, found: page.found.filter(({ value }) => !isKept(value)) };
  };
  const found: Shelved<Review>[] = [];
  let next = range.after;
  do {
    const page = await seen(range.first - found.length, next);
    found.push(...page.found);
    next = page.next;
  } while (next !== undefined && found.length < range.first);
  return { found, ...(next !== undefined && (await hasMore(seen, next)) ? { next } : {}) };
}

type Seen = (first: number, after: string | undefined) => Promise<ShelfPage<Review>>;

async function hasMore(seen: Seen, after: string): Promise<boolean> {
  for (let ahead: string | undefined = after; ahead !== undefined;) {
    const page: ShelfPage<Review> = await seen(AHEAD, ahead);
    if (page.found.length > 0) return true;
    ahead = page.next;
  }
  return false;
}
