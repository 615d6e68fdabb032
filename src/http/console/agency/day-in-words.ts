import { partialDate } from '../../../domain/day.ts';
import { dateInWords } from '../dates.ts';

/** A day as the hub writes it, in words; as it stands where it is none. */
export function dayInWords(of: string): string {
  const day = partialDate(of);
  return day ? dateInWords(day) : of;
}
