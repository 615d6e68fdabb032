import { monthOf, yearOf } from './born.ts';
import type { PackedDate } from './born.ts';
import type { Evidence } from './evidence.ts';
import type { ExpectedLevel } from './model.ts';
import type { ReadPerson } from './person.ts';

/** Months by which a birth, or another estimate, may come before and after an expected delivery. */
const BIRTH_AROUND = { before: 5, after: 1 };
const ESTIMATE_AROUND = { before: 1, after: 1 };

/** Whether an expected delivery fits another estimate, or a date of birth, to the month. */
export function compareExpected(wanted: ReadPerson, held: ReadPerson): ExpectedLevel {
  if (wanted.expected !== 0 && held.expected !== 0)
    return fits(held.expected, wanted.expected, ESTIMATE_AROUND);
  if (wanted.expected !== 0) return fits(held.born, wanted.expected, BIRTH_AROUND);
  return held.expected === 0 ? 'BLANK' : fits(wanted.born, held.expected, BIRTH_AROUND);
}

function fits(date: PackedDate, expected: PackedDate, around: typeof BIRTH_AROUND): ExpectedLevel {
  if (date === 0) return 'BLANK';
  const later = monthsOf(date) - monthsOf(expected);
  return later >= -around.before && later <= around.after ? 'AGREE' : 'DIFFERENT';
}

const monthsOf = (date: PackedDate): number => yearOf(date) * 12 + Math.max(1, monthOf(date));

/** Whether what is known of a death fits the other side. */
export function compareDied(wanted: ReadPerson, held: ReadPerson): Evidence['died'] {
  if (wanted.died === 0 && held.died === 0) return 'BLANK';
  if (isBefore(wanted.died, held.born) || isBefore(held.died, wanted.born)) return 'BEFORE_BIRTH';
  if (wanted.died === 0 || held.died === 0) return 'ONE_ONLY';
  return wanted.died === held.died ? 'AGREE' : 'DIFFERENT';
}

const isBefore = (died: PackedDate, born: PackedDate): boolean =>
  died !== 0 && born !== 0 && died < born;
