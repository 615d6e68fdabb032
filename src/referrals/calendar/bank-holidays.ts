import { DAY_MS, isoOf, weekdayOf } from './london.ts';

/**
 * Bank holidays of England in a year, as ISO dates: Banking and Financial Dealings Act 1971, Schedule 1,
 * with New Year's Day, Good Friday, Christmas Day and the early May day by common law and proclamation,
 * and the substitute days for those that fall on a weekend. Days that a proclamation adds or moves in one
 * year alone belong in the configuration.
 */
export function bankHolidaysOf(year: number): readonly string[] {
  const easter = easterSunday(year);
  const christmas = dayOf(year, 12, 25);
  return [
    nextWorkday(dayOf(year, 1, 1), []),
    easter - 2,
    easter + 1,
    firstMonday(dayOf(year, 5, 1)),
    lastMonday(dayOf(year, 5, 31)),
    lastMonday(dayOf(year, 8, 31)),
    ...christmasDays(christmas),
  ].map(isoOf);
}

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 0;

const dayOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / DAY_MS;

const firstMonday = (from: number): number => from + ((MONDAY - weekdayOf(from) + 7) % 7);
const lastMonday = (until: number): number => until - ((weekdayOf(until) - MONDAY + 7) % 7);

/** Each of the two days moves to the next that is neither at the weekend nor the other's. */
function christmasDays(christmas: number): readonly number[] {
  const boxing = christmas + 1;
  if (isWeekend(boxing)) {
    const first = nextWorkday(christmas, []);
    return [first, nextWorkday(boxing, [first])];
  }
  return isWeekend(christmas) ? [boxing, nextWorkday(christmas, [boxing])] : [christmas, boxing];
}

function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}

const nextWorkday = (day: number, taken: readonly number[]): number =>
  isWeekend(day) || taken.includes(day) ? nextWorkday(day + 1, taken) : day;

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher, Nature 13, 1876). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const march = epact + sunday - 7 * shift + 114;
  return dayOf(year, Math.floor(march / 31), (march % 31) + 1);
}
