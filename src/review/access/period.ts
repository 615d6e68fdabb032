import { Mistake } from '../../domain/mistake.ts';

/** An instant as a client gives it: ISO 8601 in UTC, to the second or finer. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const DAY_MS = 86_400_000;

/** The instant in the form in which records keep theirs, so that texts compare as times do. */
export function instantOf(field: string, text: string): string {
  const at = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new Mistake(field, 'is not an instant such as 2026-11-22T09:00:00Z');
  return new Date(at).toISOString();
}

/** A span of time that begins before it ends and is no longer than so many days. */
export function periodOf(
  { from, before }: { readonly from: string; readonly before: string },
  mostDays: number,
): { readonly from: string; readonly before: string } {
  const period = { from: instantOf('from', from), before: instantOf('before', before) };
  if (period.from >= period.before) throw new Mistake('from', 'is not earlier than before');
  const days = (Date.parse(period.before) - Date.parse(period.from)) / DAY_MS;
  if (days > mostDays) throw new Mistake('before', `is more than ${mostDays} days after from`);
  return period;
}
