import { Mistake } from '../../domain/mistake.ts';

/** The first moment of a calendar month, in UTC. */
const MONTH_START = /^\d{4}-\d{2}-01T00:00:00(?:\.0{1,3})?Z$/;

/** One calendar month: from its first moment to that of the next. */
export type Month = { readonly from: string; readonly before: string };

/** The calendar months of a span, in order. Throws a Mistake for a span that is not made of whole ones. */
export function monthsOf({ from, before }: Month): readonly Month[] {
  for (const [field, bound] of Object.entries({ from, before }))
    if (!MONTH_START.test(bound))
      throw new Mistake(field, 'is not the start of a month, such as 2026-11-01T00:00:00Z');
  const next = monthAfter(from);
  const month = { from, before: next };
  return next >= before ? [month] : [month, ...monthsOf({ from: next, before })];
}

/** A question that was put in a month's last moment has ended by then, and the month's numbers change no more. */
const SETTLED_MS = 3_600_000;

/**
 * Throws a Mistake where the last month is not over. Whoever had a month's number while it runs could take
 * yesterday's from today's, and the difference may be one child.
 */
export function mustBeOver({ before }: Pick<Month, 'before'>, now: string): void {
  if (Date.parse(now) < Date.parse(before) + SETTLED_MS)
    throw new Mistake('before', 'is not over for an hour: a month is told of once it has ended');
}

function monthAfter(start: string): string {
  const month = new Date(start);
  month.setUTCMonth(month.getUTCMonth() + 1);
  return month.toISOString();
}
