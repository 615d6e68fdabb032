import { bulkhead, isBulkheadRejectedError } from 'cockatiel';
import { noAnswer } from './gap.ts';
import type { Run } from './breaker.ts';

/**
 * Lets so many questions to one source be under way at once, and says of any more at once that there is no
 * answer: a slow source fills its own compartment, and nobody else's memory, connections or time.
 */
export function compartment(places: number): Run {
  const policy = bulkhead(places, 0);
  return async (ask, signal) => {
    // Nobody queues here, where no deadline would run; a question waits for a connection within its own.
    if (signal.aborted) return noAnswer('DEADLINE');
    try {
      return await policy.execute(ask, signal);
    } catch (cause) {
      if (isBulkheadRejectedError(cause)) return noAnswer('CROWDED');
      throw cause;
    }
  };
}
