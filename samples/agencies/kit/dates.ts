import { instant, partialDate } from '../../../src/domain/day.ts';
import type { Instant, PartialDate } from '../../../src/domain/day.ts';

/** Reads an ISO date of any precision; rejects anything else without repeating it. */
export function isoDate(text: string): PartialDate {
  const date = partialDate(text);
  if (date === undefined) throw new Error('A date on file could not be read');
  return date;
}

/** Reads a date as forms in England write it: 17/05/2024, 05/2024 or 2024. */
export const slashedDate = (text: string): PartialDate =>
  isoDate(text.split('/').toReversed().join('-'));

/** Writes a date as forms in England do, at the precision that is known. */
export const toSlashed = (date: PartialDate): string => date.split('-').toReversed().join('/');

/** Reads an instant; rejects anything else without repeating it. */
export function isoInstant(text: string): Instant {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error('A time on file could not be read');
  return instant(at);
}

/** Reads what may be absent. */
export const maybe = <Text, Value>(
  read: (text: Text) => Value,
  text: Text | null | undefined,
): Value | undefined => (text === undefined || text === null ? undefined : read(text));
