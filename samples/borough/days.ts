import { instant, partialDate } from '../../src/domain/day.ts';
import type { Instant, PartialDate } from '../../src/domain/day.ts';

const DAY_MS = 86_400_000;

/** The day on which the borough stands still where nobody says otherwise. */
export const SAMPLE_DAY = dayOf('2026-04-30');

/** Times told as people tell them: so long ago, as exactly as anybody remembers. */
export type Ago = {
  readonly days: (many: number) => PartialDate;
  /** The month alone. */
  readonly months: (many: number) => PartialDate;
  /** The year alone. */
  readonly years: (many: number) => PartialDate;
};

/** Counts back from a day; a negative number counts forward. */
export function agoFrom(today: PartialDate): Ago {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return {
    days: (many) => dayAfter(today, -many),
    months: (many) => monthOf(year * 12 + month - 1 - many),
    years: (many) => dayOf(String(year - many)),
  };
}

/** The day so many days later. */
export const dayAfter = (day: PartialDate, days: number): PartialDate =>
  dayOf(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10));

const monthOf = (months: number): PartialDate =>
  dayOf(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`);

/** A date written down in these files; anything else is a slip of ours. */
export function dayOf(text: string): PartialDate {
  const day = partialDate(text);
  if (day === undefined) throw new RangeError('This is no date');
  return day;
}

/** The instant so many hours before. */
export const hoursBefore = (now: Instant, hours: number): Instant =>
  instant(Date.parse(now) - hours * HOUR_MS);

const HOUR_MS = 3_600_000;

/** Whole days from the first to the second. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
