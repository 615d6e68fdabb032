/** Milliseconds since 1970, UTC. */
export type Epoch = number;

/** A reading of the clock on the wall in England. */
export type WallClock = {
  /** Days since 1 January 1970, which was a Thursday. */
  readonly day: number;
  /** Minutes since midnight by the wall; fractions for seconds. */
  readonly minute: number;
};

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const MARCH = 2;
const OCTOBER = 9;

/**
 * What London's clocks are ahead of UTC. Summer time runs from 01:00 UTC on the last Sunday of March to
 * 01:00 UTC on the last Sunday of October (Summer Time Order 2002, SI 2002/262).
 */
export function aheadOfUtc(at: Epoch): number {
  const year = new Date(at).getUTCFullYear();
  return lastSunday(year, MARCH) <= at && at < lastSunday(year, OCTOBER) ? HOUR_MS : 0;
}

/** 01:00 UTC on the last Sunday of a month. */
function lastSunday(year: number, month: number): Epoch {
  const end = new Date(Date.UTC(year, month + 1, 0, 1));
  return end.getTime() - end.getUTCDay() * DAY_MS;
}

export function wallClockAt(at: Epoch): WallClock {
  const local = at + aheadOfUtc(at);
  const day = Math.floor(local / DAY_MS);
  return { day, minute: (local - day * DAY_MS) / MINUTE_MS };
}

/**
 * When the wall shows this. An hour that comes twice is meant the first time; one that is left out is read
 * as the moment at which the clocks jump over it.
 */
export function epochAt({ day, minute }: WallClock): Epoch {
  const local = day * DAY_MS + minute * MINUTE_MS;
  const summer = local - HOUR_MS;
  if (aheadOfUtc(summer) === HOUR_MS) return summer;
  return aheadOfUtc(local) === 0 ? local : startOfSummer(local);
}

const startOfSummer = (local: number): Epoch => lastSunday(new Date(local).getUTCFullYear(), MARCH);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The ISO date of a day. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
