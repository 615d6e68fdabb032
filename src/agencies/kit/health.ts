import { instant, type Instant } from '../../domain/day.ts';
import type { BreakerState } from './breaker.ts';
import type { Why } from './gap.ts';

/** How a source has done lately, over its last 256 requests. It names no person. */
export type SourceHealth = {
  readonly breaker: BreakerState;
  readonly asked: number;
  /** How many of these had no answer, by why. */
  readonly gaps: Readonly<Partial<Record<Why, number>>>;
  /** Milliseconds within which half, and nineteen of twenty, answers came; absent where none did. */
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly lastAnsweredAt?: Instant;
  readonly lastGap?: { readonly why: Why; readonly at: Instant };
};

/** One request's end. */
export type Ended = { readonly why?: Why; readonly ms: number };

export type HealthBook = {
  readonly note: (ended: Ended) => void;
  readonly now: (breaker: BreakerState) => SourceHealth;
};

const REMEMBERED = 256;
/** These say nothing of the source, for it was not asked. */
const UNASKED: ReadonlySet<Why> = new Set(['PAUSED', 'RESTING']);

/** Of a source that cannot be asked at all. */
export const NEVER_ASKED: SourceHealth = { breaker: 'CLOSED', asked: 0, gaps: {} };

/** Remembers how the last requests to one source ended. `clock` in milliseconds since 1970. */
export function healthBook(clock: () => number): HealthBook {
  const ring: Ended[] = [];
  let at = 0;
  let lastAnsweredAt: Instant | undefined;
  let lastGap: SourceHealth['lastGap'];
  return {
    note: (ended) => {
      if (ended.why !== undefined && UNASKED.has(ended.why)) return;
      ring[at % REMEMBERED] = ended;
      at += 1;
      const now = instant(clock());
      if (ended.why === undefined) lastAnsweredAt = now;
      else lastGap = { why: ended.why, at: now };
    },
    now: (breaker) => ({
      breaker,
      asked: ring.length,
      gaps: gapsIn(ring),
      ...percentiles(ring),
      ...(lastAnsweredAt ? { lastAnsweredAt } : {}),
      ...(lastGap ? { lastGap } : {}),
    }),
  };
}

function gapsIn(ring: readonly Ended[]): SourceHealth['gaps'] {
  const gaps: Partial<Record<Why, number>> = {};
  for (const { why } of ring) if (why !== undefined) gaps[why] = (gaps[why] ?? 0) + 1;
  return gaps;
}

function percentiles(ring: readonly Ended[]): Pick<SourceHealth, 'p50Ms' | 'p95Ms'> {
  const times = ring
    .filter(({ why }) => why === undefined)
    .map(({ ms }) => ms)
    .toSorted((left, right) => left - right);
  const [p50Ms, p95Ms] = [rank(times, 0.5), rank(times, 0.95)];
  return p50Ms === undefined || p95Ms === undefined ? {} : { p50Ms, p95Ms };
}

/** The nearest rank (NIST/SEMATECH e-Handbook §7.2.5.2): the least time that so large a part did not exceed. */
const rank = (sorted: readonly number[], part: number) =>
  sorted[Math.ceil(sorted.length * part) - 1];
