/** How current the log is outside of this process: sound, late (somebody should look), or too late to share anything. */
export type Standing = 'SOUND' | 'LATE' | 'REFUSING';

/** How old the newest checkpoint, or the newest that a witness keeps, may become. In milliseconds. */
export type Budget = { readonly warnMs: number; readonly refuseMs: number };

/** Warn after five minutes, refuse after four hours, as X-Road's message log does by default. */
export const BUDGET: Budget = { warnMs: 5 * 60_000, refuseMs: 4 * 3_600_000 };

/** The standing of something last known to be well so many milliseconds ago. */
export function standingAfter(ageMs: number, { warnMs, refuseMs }: Budget): Standing {
  if (ageMs >= refuseMs) return 'REFUSING';
  return ageMs >= warnMs ? 'LATE' : 'SOUND';
}

const ORDER: readonly Standing[] = ['SOUND', 'LATE', 'REFUSING'];

/** The worse of two. */
export const worse = (one: Standing, other: Standing): Standing =>
  ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
