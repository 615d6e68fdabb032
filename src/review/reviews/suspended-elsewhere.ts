import { Mistake } from '../../domain/mistake.ts';
import type { ReviewBooks } from '../review-books.ts';
import { historyGroup } from './review-plan.ts';

/** Nobody has more open reviews. */
const MOST = 1_000;

/**
 * A suspension ends with the last open review that suspended somebody: whoever opens another about them, and has it
 * closed by a friend, would else let them in again while they are looked into.
 */
export async function mustBeLastToSuspend(
  { reviews }: Pick<ReviewBooks, 'reviews'>,
  practitioner: string,
  closing: string,
): Promise<void> {
  const group = historyGroup({ state: 'OPEN', practitioner });
  const { found } = await reviews.list({ index: 'by-history', group, first: MOST });
  if (found.some(({ id, value }) => id !== closing && hasSuspended(value.steps)))
    throw new Mistake('liftSuspension', 'has to wait for another open review that suspended them');
}

const hasSuspended = (steps: readonly { readonly did: string }[]): boolean =>
  steps.some(({ did }) => did === 'SUSPENDED');
