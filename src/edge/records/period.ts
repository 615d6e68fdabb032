import type { PartialDate } from '../../domain/day.ts';
import type { HeldEntry } from '../../domain/entry.ts';
import type { Period } from '../../domain/sharing.ts';

/**
 * Whether an entry may touch the period. One whose date is unknown, or too coarse to tell, is in: leaving it
 * out would read as nothing known. So is a state that still holds.
 */
export function mayTouch(
  { occurredOn, until, current }: Pick<HeldEntry, 'occurredOn' | 'until' | 'current'>,
  { from, to }: Period,
): boolean {
  if (occurredOn !== undefined && to !== undefined && earliest(occurredOn) > latest(to))
    return false;
  const end = until ?? (current ? undefined : occurredOn);
  return from === undefined || end === undefined || latest(end) >= earliest(from);
}

const earliest = (date: PartialDate) => date.padEnd(10, '-01');
/** No day sorts after a 31st, whether or not the month has one. */
const latest = (date: PartialDate) =>
  `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
