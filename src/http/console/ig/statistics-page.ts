import { z } from 'zod';
import { instant, type PartialDate } from '../../../domain/day.ts';
import { dateInWords, dayOf } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { hrefWith, soughtDay } from '../kit/search-page.ts';
import { page } from '../pages.ts';
import { plainCode } from '../plain-code.ts';
import { maybe } from '../scalars.ts';

const STATISTICS_DOCUMENT = /* GraphQL */ `
  query Statistics($from: Instant!, $before: Instant!) {
    statistics(from: $from, before: $before) {
      groups {
        name
        cells {
          label
          count
        }
      }
    }
  }
`;
const group = z.object({
  name: z.string(),
  cells: z.array(z.object({ label: z.string(), count: maybe(z.number()) })),
});
const statisticsAnswer = z.object({ statistics: z.object({ groups: z.array(group) }) });

const WIDEST = 100;
const days = z.object({ query: z.object({ from: soughtDay, until: soughtDay }) });
type Days = {
  readonly from: string;
  readonly until: string;
  /** The last day of the newest month that is over: nothing later is told. */
  readonly newest: PartialDate;
};
type Sought = { readonly from?: string | undefined; readonly until?: string | undefined };

/** The span that is asked for, cut to what is told; the newest month where the address does not say. */
function spanWithin({ from, until }: Sought, newest: PartialDate): Days {
  const end = until === undefined || until > newest ? newest : until;
  return { from: from === undefined || from > end ? end : from, until: end, newest };
}

/** The hub tells of a month when it has been over for an hour (UTC). */
function lastDayOver(now: number): PartialDate {
  const at = new Date(now - HOUR_MS);
  return dayOf(instant(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 0)));
}
const HOUR_MS = 3_600_000;

/** What the hub did in whole months that are over in numbers, each group as a chart of bars and a table with the same numbers. */
export const statisticsPage = (clock: () => number): HubPage<Days> => ({
  request: ({ query }) => {
    const { data } = days.safeParse({ query });
    if (!data) return undefined;
    return spanWithin(data.query, lastDayOver(clock()));
  },
  question: ({ from, until }) => ({
    query: STATISTICS_DOCUMENT,
    variables: { from: startOfMonth(from, 0), before: startOfMonth(until, 1) },
  }),
  compose: (answered, asked) =>
    page('statistics', {
      here: 'statistics',
      heading: 'Statistics',
      lead: `Whole months that are over, up to ${dateInWords(asked.newest)}. A number from 1 to 7 is not shown, and every other is rounded to the nearest five.`,
      coming: comingAfter(asked.newest),
      // Whoever looks at the newest month in vain may be in a hub that has only begun.
      isNewest: asked.until >= startOfMonth(asked.newest, 0).slice(0, DAY),
      tabs: [{ label: 'Span of time', links: spansAt(asked) }],
      sections: [],
      search: {
        says: 'Count',
        fields: [
          { kind: 'DATE', name: 'from', label: 'From the month of', value: asked.from },
          { kind: 'DATE', name: 'until', label: 'To the month of', value: asked.until },
        ],
      },
      groups: statisticsAnswer.parse(answered).statistics.groups.filter(hasCounted).map(barsOf),
    }),
});

/** A number that is kept back was counted. */
const hasCounted = ({ cells }: z.infer<typeof group>) => cells.some(({ count }) => count !== 0);

const SPANS = [
  ['A month', 1],
  ['Three months', 3],
  ['A year', 12],
] as const;

const spansAt = ({ from, until }: Days) =>
  SPANS.map(([says, length]) => {
    const start = startOfMonth(until, 1 - length).slice(0, until.length);
    const href = hrefWith('/console/statistics', { from: start, until });
    return { says, href, here: start.slice(0, MONTH) === from.slice(0, MONTH) };
  });

const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/** The month that runs, and the day on which it can be told of. */
const comingAfter = (newest: PartialDate) => ({
  month: IN_WORDS.format(Date.parse(startOfMonth(newest, 1))),
  on: dateInWords(dayOf(instant(Date.parse(startOfMonth(newest, 2))))),
});
const IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

/** The first moment (UTC) of the month in which a day is, or of one so many months later. */
function startOfMonth(day: string, later: number): string {
  const month = new Date(`${day.slice(0, MONTH)}-01`);
  month.setUTCMonth(month.getUTCMonth() + later);
  return month.toISOString();
}

function barsOf({ name, cells }: z.infer<typeof group>) {
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    rows: cells.map(({ label, count }) => ({
      label: /^[A-Z0-9_]+$/.test(label) ? plainCode(label) : label,
      says: count?.toLocaleString('en-GB') ?? '1 to 7: not shown',
      wide: Math.round(((count ?? 0) / most) * WIDEST),
    })),
  };
}
