import { Fault } from '../domain/fault.ts';
import type { ReviewLog } from './review-books.ts';

/** What a busy hub places in a few seconds; the index is never further behind but while it is made anew. */
const MOST_BEHIND = 5_000;

/**
 * Where an answer must not leave anything out, it waits until the index has caught up with the log: a report that
 * lacks half of those who looked, or a key destroyed because nobody seems to have been shown lately, would be wrong.
 */
export function mustBeWhole({ size, indexed }: Pick<ReviewLog, 'size' | 'indexed'>): void {
  if (size() - indexed() <= MOST_BEHIND) return;
  throw new Fault('HUB_UNAVAILABLE', { cause: new Error('The access index is being made') });
}
