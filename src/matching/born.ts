import { slips } from './text/edit-distance.ts';

/**
 * A date of birth as far as it is known, packed as yyyymmdd with zeros for what is not known;
 * 0 where there is none, or none that means anything.
 */
export type PackedDate = number;

export const BORN_LEVELS = [
  'EXACT',
  'SWAPPED',
  'SLIP',
  'GENERATION',
  'SAME_MONTH',
  'SAME_YEAR',
  'DIFFERENT',
  'BLANK',
] as const;
export type BornLevel = (typeof BORN_LEVELS)[number];

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const EARLIEST_YEAR = 1880;
const LATEST_YEAR = 2150;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a date in ISO 8601 form of any precision. Impossible ones, and 1 January 1900 and 1901, are blank. */
export function packDate(text: string | undefined): PackedDate {
  const parts = text === undefined ? null : SHAPE.exec(text);
  if (parts === null) return 0;
  const [, year, month, day] = parts;
  return packed(Number(year), Number(month ?? 0), Number(day ?? 0));
}

/** Packs a date of numbers, 0 for what is not known. */
export function packed(year: number, month: number, day: number): PackedDate {
  const possible = isYear(year) && isInYear(month, day) && !isLeapDayAmiss(year, month, day);
  if (!possible || isFiller(year, month, day)) return 0;
  return year * 10_000 + month * 100 + day;
}

const isYear = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

const isInYear = (month: number, day: number): boolean =>
  month === 0 ? day === 0 : month <= 12 && day <= (DAYS[month - 1] ?? 0);

const isLeapDayAmiss = (year: number, month: number, day: number): boolean =>
  month === 2 && day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;

/** What systems write that must have a date and have none. */
const isFiller = (year: number, month: number, day: number): boolean =>
  year <= 1901 && month <= 1 && day <= 1;

export const yearOf = (date: PackedDate): number => Math.floor(date / 10_000);
export const monthOf = (date: PackedDate): number => Math.floor(date / 100) % 100;
export const dayOf = (date: PackedDate): number => date % 100;
export const isFull = (date: PackedDate): boolean => dayOf(date) !== 0;

/** 1 January is often written where only the year is known. */
const isFirstOfJanuary = (date: PackedDate): boolean => date % 10_000 === 101;

export function compareBorn(left: PackedDate, right: PackedDate): BornLevel {
  if (left === 0 || right === 0) return 'BLANK';
  if (!isFull(left) || !isFull(right)) return comparePartial(left, right);
  return left === right ? 'EXACT' : compareFull(left, right);
}

function compareFull(left: PackedDate, right: PackedDate): BornLevel {
  if (isSwapped(left, right)) return 'SWAPPED';
  if (slips(String(left), String(right), 1) === 1)
    return isGeneration(left, right) ? 'GENERATION' : 'SLIP';
  const yearOnly = isFirstOfJanuary(left) || isFirstOfJanuary(right);
  return yearOnly && yearOf(left) === yearOf(right) ? 'SAME_YEAR' : 'DIFFERENT';
}

/** One slip in the decade makes a parent of a child. */
const isGeneration = (left: PackedDate, right: PackedDate): boolean =>
  Math.abs(yearOf(left) - yearOf(right)) >= 15;

function comparePartial(left: PackedDate, right: PackedDate): BornLevel {
  if (yearOf(left) !== yearOf(right)) return 'DIFFERENT';
  if (monthOf(left) === 0 || monthOf(right) === 0) return 'SAME_YEAR';
  return monthOf(left) === monthOf(right) ? 'SAME_MONTH' : 'DIFFERENT';
}

const isSwapped = (left: PackedDate, right: PackedDate): boolean =>
  yearOf(left) === yearOf(right) &&
  monthOf(left) === dayOf(right) &&
  dayOf(left) === monthOf(right);

/** Dates that one slip would make of this one: day and month exchanged, any digit other, neighbours exchanged. */
export function slippedDates(date: PackedDate): readonly PackedDate[] {
  if (!isFull(date)) return [];
  const digits = String(date);
  const dates = new Set<PackedDate>();
  const keep = (year: string, month: string, day: string): void => {
    const slipped = packed(Number(year), Number(month), Number(day));
    if (slipped !== 0 && slipped !== date && isFull(slipped)) dates.add(slipped);
  };
  keep(digits.slice(0, 4), digits.slice(6), digits.slice(4, 6));
  for (let at = 0; at < 8; at += 1) {
    for (const other of otherDigits(digits, at))
      keep(other.slice(0, 4), other.slice(4, 6), other.slice(6));
  }
  return [...dates];
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function otherDigits(digits: string, at: number): readonly string[] {
  const before = digits.slice(0, at);
  const others = DIGITS.map((digit) => before + digit + digits.slice(at + 1));
  const next = digits[at + 1];
  if (next === undefined) return others;
  return [...others, `${before}${next}${digits[at] ?? ''}${digits.slice(at + 2)}`];
}
