import { Mistake } from '../domain/mistake.ts';

/** A census year: 1 April to 31 March, named by the calendar year in which it ends (rule 100). */
export type CensusYear = {
  readonly year: number;
  /** Days in England, both of them within the year. */
  readonly from: string;
  readonly until: string;
};

/** The first year of the census in which referral source is asked for in this form (rule 8866). */
const FIRST_YEAR = 2014;

/** Throws a Mistake where the year is none, or has not begun by that day. */
export function censusYear(year: number, today: string): CensusYear {
  const named = { year, from: `${year - 1}-04-01`, until: `${year}-03-31` };
  if (!Number.isInteger(year) || year < FIRST_YEAR || named.from > today)
    throw new Mistake(
      'year',
      'is no census year that has begun; it is named by the March it ends in.',
    );
  return named;
}

/** The census year that a day is in. */
export const yearOf = (day: string): number =>
  Number(day.slice(0, 'YYYY'.length)) + (day.slice('YYYY-'.length) >= '04-01' ? 1 : 0);

const DAY_MS = 86_400_000;

/** So many days later; earlier where that is negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** So many months later; the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const within = Math.min(date.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), within))
    .toISOString()
    .slice(0, 'YYYY-MM-DD'.length);
}
