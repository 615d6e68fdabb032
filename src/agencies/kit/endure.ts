import { breaker, type BreakerOptions, type BreakerState, type Run } from './breaker.ts';
import { compartment } from './bulkhead.ts';
import { noAnswer } from './gap.ts';

/** One source that may fail, and what keeps its failing to itself. */
export type Endurance = {
  readonly run: Run;
  readonly state: () => BreakerState;
  /** From now on nothing of this source is used, what is under way included. It reads as paused. */
  readonly stop: () => void;
};

export type EnduranceOptions = BreakerOptions & {
  /** How many questions may be under way at once, those that wait for a connection included. */
  readonly places: number;
};

/**
 * Nothing is asked twice in the hope of a quicker answer (hedging): a question names a person, and each
 * telling of it is one more. What comes after the deadline is not waited for, and what comes after a stop
 * is not used.
 */
export function endure({ places, ...options }: EnduranceOptions): Endurance {
  const within = compartment(places);
  const { run, state } = breaker(options);
  let isStopped = false;
  return {
    state,
    stop: () => {
      isStopped = true;
    },
    run: async (ask, signal) => {
      if (isStopped) return noAnswer('PAUSED');
      const answer = await run(() => within(ask, signal), signal);
      return isStopped ? noAnswer('PAUSED') : answer;
    },
  };
}
