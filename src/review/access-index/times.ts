/** The earliest and the latest clock reading among a chunk of leaves, in milliseconds since 1970. */
export type Times = readonly [earliest: number, latest: number];

/** Which leaves can have been written in a span of time; clocks of several writers may differ. */
export type TimedLeaves = {
  readonly from: number;
  /** Leaves that share one pair of times. */
  readonly timeChunk: number;
  readonly times: readonly Times[];
};

/** The first leaf that may be at this instant or later. */
export function firstSince(runs: readonly TimedLeaves[], since: number): number | undefined {
  for (const { from, timeChunk, times } of runs) {
    const chunk = times.findIndex(([, latest]) => latest >= since);
    if (chunk >= 0) return from + chunk * timeChunk;
  }
  return undefined;
}

/** The leaf after the last that may be before this instant. */
export function endBefore(runs: readonly TimedLeaves[], before: number): number {
  for (const { from, timeChunk, times } of runs.toReversed()) {
    const chunk = times.findLastIndex(([earliest]) => earliest < before);
    if (chunk >= 0) return from + (chunk + 1) * timeChunk;
  }
  return 0;
}

/** Widens the times of a chunk by one clock reading. */
export function withTime(times: Times[], chunk: number, at: number): void {
  const [earliest, latest] = times[chunk] ?? [at, at];
  times[chunk] = [Math.min(earliest, at), Math.max(latest, at)];
}
