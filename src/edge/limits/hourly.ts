import type { Limits } from './limits.ts';

/** What one question takes out of the hour. */
type Volume = {
  readonly questions: number;
  readonly peopleLookedFor: number;
  readonly recordsRead: number;
};

const BUCKET_MS = 60_000;
const HOUR_MS = 60 * BUCKET_MS;

export type HourlyVolume = {
  /** Takes note of a volume; false where it, with the hour before, is more than is allowed. */
  readonly take: (volume: Volume, now: number) => boolean;
};

/** Counts what was answered within the last hour, to the minute. What was refused does not count. */
export function hourlyVolume(caps: Limits['perHour']): HourlyVolume {
  let kept: { readonly since: number; readonly volume: Volume }[] = [];
  return {
    take: (volume, now) => {
      kept = kept.filter(({ since }) => since > now - HOUR_MS);
      const sum = kept.reduce((total, one) => plus(total, one.volume), volume);
      if (exceeds(sum, caps)) return false;
      const since = now - (now % BUCKET_MS);
      const last = kept.at(-1);
      if (last?.since === since) kept.splice(-1, 1, { since, volume: plus(last.volume, volume) });
      else kept.push({ since, volume });
      return true;
    },
  };
}

const plus = (one: Volume, other: Volume): Volume => ({
  questions: one.questions + other.questions,
  peopleLookedFor: one.peopleLookedFor + other.peopleLookedFor,
  recordsRead: one.recordsRead + other.recordsRead,
});

const exceeds = (sum: Volume, caps: Limits['perHour']) =>
  sum.questions > (caps.questions ?? Infinity) ||
  sum.peopleLookedFor > (caps.peopleLookedFor ?? Infinity) ||
  sum.recordsRead > (caps.recordsRead ?? Infinity);
