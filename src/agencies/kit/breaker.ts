import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import { noAnswer, type NoAnswer, type Why } from './gap.ts';

/** Whether a source is asked: as ever, not at all, or once to see whether it is back. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'TRYING';

export type Breaker = {
  /** Asks, unless the source is resting; then says so at once. Rejects only as `ask` does. */
  readonly run: Run;
  readonly state: () => BreakerState;
};
export type Run = <Said>(
  ask: () => Promise<Said | NoAnswer>,
  signal: AbortSignal,
) => Promise<Said | NoAnswer>;

export type BreakerOptions = {
  /** How many questions in a row a source leaves unanswered before it is left alone. 3 unless told. */
  readonly failures?: number;
  /** For how long it is left alone before one question tries it again. 10 s unless told. */
  readonly restMs?: number;
};

const FAILURES = 3;
const REST_MS = 10_000;

/**
 * That nothing, or nothing in time, came from there. A source that lies is there: asking it costs nobody a
 * wait, and its line has to go on saying that it is faulty.
 */
const STRAIN: ReadonlySet<Why> = new Set([
  'DEADLINE',
  'UNREACHABLE',
  'ADDRESS_REFUSED',
  'NOT_TRUSTED',
  'BUSY',
]);

/**
 * Leaves a source alone that does not answer, so that nobody waits for what will not come (Nygard,
 * Release It!, "Circuit Breaker"). To be left alone is a coverage state like any other; never silence.
 */
export function breaker({ failures = FAILURES, restMs = REST_MS }: BreakerOptions = {}): Breaker {
  const circuit = circuitBreaker(handleWhenResult(isStrained), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  const isTrying = () => circuit.state === CircuitState.HalfOpen;
  return {
    state: () => STATES[circuit.state],
    run: async (ask, signal) => {
      // One question tries; whoever comes meanwhile is told at once and does not wait for its outcome.
      if (isTrying()) return noAnswer('RESTING');
      try {
        const told = await circuit.execute(async () => {
          const answer = await ask();
          // An asker who left proves nothing against the source, and nothing for one that is being tried.
          return { answer, isOver: signal.aborted && !isTrying() };
        }, signal);
        return told.answer;
      } catch (cause) {
        if (isBrokenCircuitError(cause)) return noAnswer('RESTING');
        throw cause;
      }
    },
  };
}

const STATES = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.Open]: 'OPEN',
  [CircuitState.Isolated]: 'OPEN',
  [CircuitState.HalfOpen]: 'TRYING',
} as const satisfies Record<CircuitState, BreakerState>;

function isStrained(result: unknown): boolean {
  if (!isRecord(result) || result['isOver'] === true) return false;
  const { answer } = result;
  return isRecord(answer) && answer['kind'] === 'NO_ANSWER' && STRAINS.has(answer['why']);
}

const STRAINS: ReadonlySet<unknown> = STRAIN;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
