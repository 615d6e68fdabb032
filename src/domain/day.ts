/**
 * A calendar date as far as it is known, ISO 8601 at reduced precision: `2024`, `2024-05` or
 * `2024-05-17`. An unknown day is never written as the first.
 */
export type PartialDate = string & { readonly brand: 'PartialDate' };
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string & { readonly brand: 'Instant' };

export type Precision = 'YEAR' | 'MONTH' | 'DAY';

const SHAPE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PRECISION_BY_LENGTH: Readonly<Record<number, Precision>> = {
  4: 'YEAR',
  7: 'MONTH',
  10: 'DAY',
};

/** Reads a date of any precision; undefined when it is not one, 30 February included. */
export function partialDate(text: string): PartialDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  if (text.length === 10 && text.slice(8) > '28' && !isCalendarDay(text)) return undefined;
  return text as PartialDate;
}

export function precisionOf(date: PartialDate): Precision {
  return PRECISION_BY_LENGTH[date.length] ?? 'YEAR';
}

/** The instant of a clock reading in milliseconds since 1970. */
export const instant = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant;

/** Whole years from a date of birth to a day, counted as the youngest that the known parts allow. */
export function youngestAge(born: PartialDate, on: PartialDate): number {
  const latestBirth = born.length === 4 ? `${born}-12-31` : born.length === 7 ? `${born}-31` : born;
  const years = Number(on.slice(0, 4)) - Number(latestBirth.slice(0, 4));
  return on.slice(5) < latestBirth.slice(5) ? years - 1 : years;
}

function isCalendarDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
