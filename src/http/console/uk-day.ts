import { instant, type Instant } from '../../domain/day.ts';

export { ukDay } from '../../domain/uk-day.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** When a calendar day, such as `2026-11-22`, begins in the United Kingdom: an hour before UTC's in summer. */
export function startOfUkDay(day: string): Instant {
  const utcMidnight = Date.parse(day);
  return instant(utcMidnight - Number(HOUR.format(utcMidnight)) * HOUR_MS);
}

/** A calendar day so many days later; earlier where that is negative. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const WALL_TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const MINUTE_MS = 60_000;
const WALL = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });

/**
 * When clocks in the United Kingdom last stood at a time such as `14:30`, within the 24 hours before; the later
 * of the two where they were put back meanwhile. Undefined where it is no time, or was left out in spring.
 */
export function lastTimeAt(time: string, now: number): Instant | undefined {
  const [, hour, minute] = WALL_TIME.exec(time.trim()) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const sought = `${hour.padStart(2, '0')}:${minute}`;
  const thisMinute = now - (now % MINUTE_MS);
  const back = Array.from({ length: DAY_MS / MINUTE_MS }, (_, at) => thisMinute - at * MINUTE_MS);
  const found = back.find((at) => WALL.format(at) === sought);
  return found === undefined ? undefined : instant(found);
}
