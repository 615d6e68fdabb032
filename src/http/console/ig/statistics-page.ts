import { z } from 'zod';
import type { HubPage } from '../hub-page.ts';
import { hrefWith, soughtDay } from '../kit/search-page.ts';
import { page } from '../pages.ts';
import { plainCode } from '../plain-code.ts';
import { maybe } from '../scalars.ts';
import { daysLater, startOfUkDay, ukDay } from '../uk-day.ts';

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

const FOUR_WEEKS_DAYS = 28;
const WIDEST = 100;
const days = z.object({ query: z.object({ from: soughtDay, until: soughtDay }) });
type Days = { readonly from: string; readonly until: string };

/** What the hub did in numbers, each group as a chart of bars and a table with the same numbers. */
export const statisticsPage = (clock: () => number): HubPage<Days> => ({
  request: ({ query }) => {
    const { data } = days.safeParse({ query });
    if (!data) return undefined;
    const { until = ukDay(clock()), from = daysLater(until, 1 - FOUR_WEEKS_DAYS) } = data.query;
    return { from, until };
  },
  question: ({ from, until }) => ({
    query: STATISTICS_DOCUMENT,
    variables: { from: startOfUkDay(from), before: startOfUkDay(daysLater(until, 1)) },
  }),
  compose: (answered, asked) =>
    page('statistics', {
      here: 'statistics',
      heading: 'Statistics',
      lead: 'Numbers small enough to tell of somebody are not shown.',
      tabs: [{ label: 'Span of time', links: spansAt(asked) }],
      sections: [],
      search: {
        says: 'Count',
        fields: [
          { kind: 'DATE', name: 'from', label: 'From', value: asked.from },
          { kind: 'DATE', name: 'until', label: 'Until, that day included', value: asked.until },
        ],
      },
      groups: statisticsAnswer.parse(answered).statistics.groups.map(barsOf),
    }),
});

const SPANS = [
  ['Seven days', 7],
  ['Four weeks', 28],
  ['A year', 365],
] as const;

const spansAt = ({ from, until }: Days) =>
  SPANS.map(([says, length]) => {
    const start = daysLater(until, 1 - length);
    const href = hrefWith('/console/statistics', { from: start, until });
    return { says, href, here: start === from };
  });

function barsOf({ name, cells }: z.infer<typeof group>) {
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    rows: cells.map(({ label, count }) => ({
      label: /^[A-Z0-9_]+$/.test(label) ? plainCode(label) : label,
      says: count?.toLocaleString('en-GB') ?? 'Too small to tell',
      wide: Math.round(((count ?? 0) / most) * WIDEST),
    })),
  };
}
