import { partialDate } from '../../src/domain/day.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import type { NamingCommunity } from './names/naming.ts';
import type { Random } from './random.ts';

/** The year in which the sample population is looked at. */
export const PRESENT_YEAR = 2026;

/** Shares of adults who came without papers and were given 1 January. */
const FIRST_OF_JANUARY: Readonly<Record<NamingCommunity, number>> = {
  BRITISH: 0,
  PAKISTANI: 0.06,
  PUNJABI: 0.03,
  POLISH: 0,
  WEST_AFRICAN: 0.05,
};

const DAY_MS = 86_400_000;

/** A day of birth in that year; now and then 1 January for those born long ago and far away. */
export function dayOfBirth(random: Random, year: number, community: NamingCommunity): PartialDate {
  const adult = year < PRESENT_YEAR - 18;
  if (adult && random.chance(FIRST_OF_JANUARY[community])) return date(`${year}-01-01`);
  const moment = new Date(Date.UTC(year, 0, 1) + random.below(365) * DAY_MS);
  return date(moment.toISOString().slice(0, 10));
}

/** A date that is known to be one. */
export function date(text: string): PartialDate {
  const parsed = partialDate(text);
  if (parsed === undefined) throw new RangeError('Not a date');
  return parsed;
}

export const yearOf = (when: PartialDate): number => Number(when.slice(0, 4));
