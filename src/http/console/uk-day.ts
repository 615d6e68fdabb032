import { instant, type Instant } from '../../domain/day.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** When a calendar day, such as `2026-11-22`, begins in the United Kingdom: an hour before UTC's in summer. */
export function startOfUkDay(day: string): Instant {
  const utcMidnight = Date.parse(day);
  return instant(utcMidnight - Number(HOUR.format(utcMidnight)) * HOUR_MS);
}

/** The calendar day in the United Kingdom at so many milliseconds since 1970. */
export const ukDay = (ms: number): string => DAY.format(ms);

/** A calendar day so many days later; earlier where that is negative. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
