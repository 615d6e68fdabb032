import { dateInWords } from '../../domain/date-in-words.ts';
import { partialDate, youngestAge, type Instant, type PartialDate } from '../../domain/day.ts';

export { dateInWords };

const AT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const MINUTE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'short',
  year: 'numeric',
});

/** The same with the month in three letters, where there is little room. */
export function shortDateInWords(date: PartialDate): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? SHORT_MONTH : SHORT_DAY).format(new Date(date));
}

/** What of a date nobody knows, to be said beside it; empty where the day is known. */
export function unknownPart(date: PartialDate): string {
  if (date.length === 4) return 'day and month not known';
  return date.length === 7 ? 'day not known' : '';
}

/** A clock reading in the United Kingdom's time, to the second. */
export const instantInWords = (at: Instant): string => AT.format(new Date(at));

/** The same to the minute. */
export const minuteInWords = (at: Instant): string => MINUTE.format(new Date(at));

/** `since May 2024`, `until 2025`, `May 2024 to 2025`, or nothing. */
export function spanInWords(from?: PartialDate | null, until?: PartialDate | null): string {
  if (from && until) return `${dateInWords(from)} to ${dateInWords(until)}`;
  if (from) return `since ${dateInWords(from)}`;
  return until ? `until ${dateInWords(until)}` : '';
}

/** `aged 6`, or `about 6` where the day of birth is not known; nothing for a date yet to come. */
export function ageInWords(born: PartialDate, on: PartialDate): string {
  const age = youngestAge(born, on);
  if (age < 0) return '';
  return born.length === 10 ? `aged ${age}` : `about ${age}`;
}

/** The calendar day of an instant, from which ages are counted. */
export function dayOf(at: Instant): PartialDate {
  const day = partialDate(at.slice(0, 10));
  if (!day) throw new TypeError('an instant begins with its day');
  return day;
}
