import type { PartialDate } from '../../../src/domain/day.ts';
import type { HeldEntry } from '../../../src/domain/entry.ts';
import type { Period } from '../../../src/domain/sharing.ts';

/**
 * Whether an entry may touch the period. What is known too coarsely to tell counts as inside, and so does
 * an entry without a date: leaving it out would read as nothing known.
 */
export function touches(entry: HeldEntry, { from, to }: Period): boolean {
  const began = entry.occurredOn;
  if (began === undefined) return true;
  if (to !== undefined && firstDay(began) > lastDay(to)) return false;
  const ended = entry.until ?? (entry.current ? undefined : began);
  return from === undefined || ended === undefined || lastDay(ended) >= firstDay(from);
}

const firstDay = (date: PartialDate): string => date.padEnd(10, '-01');
const lastDay = (date: PartialDate): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
