import type { AgencyCode } from './ids.ts';
import type { Instant, PartialDate } from './day.ts';

/** What a source did or did not say. Closed; silence never reads as "nothing known". */
export const COVERAGE_STATES = [
  'ANSWERED',
  'NO_TRACE',
  'PARTIAL',
  'PENDING',
  'NOT_ASKED',
  'PAUSED',
  'UNAVAILABLE',
  'TIMED_OUT',
  'FAULTY',
  'WITHHELD',
  'NOTHING_SHAREABLE',
  'EXPIRED',
] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** One line of coverage: each registered source has one on every picture. */
export type Coverage = {
  readonly agency: AgencyCode;
  readonly name: string;
  readonly state: CoverageState;
  /** Up to when the source's information is current, as it says itself. */
  readonly asOf?: Instant;
  readonly askedAt?: Instant;
  readonly answeredAt?: Instant;
  /** By when a person there is to have answered what they have not. */
  readonly dueAt?: Instant;
  /** By when people there would have to answer, were they asked again now; only where they have answered. */
  readonly againBy?: Instant;
  /** The days that the source's records cover. */
  readonly window?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** The area that the source's records cover. */
  readonly area?: string;
  /** How often the source is brought up to date, in its own words. */
  readonly freshness?: string;
  /** What the state means here, in one plain sentence. */
  readonly note: string;
};

/** States that a source may come out of by itself. */
const PASSING: ReadonlySet<CoverageState> = new Set([
  'PENDING',
  'UNAVAILABLE',
  'TIMED_OUT',
  'PAUSED',
]);

/** Whether a later look may find more with the source, although nobody does anything but it. */
export const mayStillAnswer = ({
  state,
  dueAt,
}: {
  readonly state: CoverageState;
  readonly dueAt?: string | null | undefined;
}): boolean => PASSING.has(state) || (dueAt !== undefined && dueAt !== null);
