import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell } from '../kit/list-page.ts';
import { minuteInWords } from '../dates.ts';
import {
  sourceHref,
  SOURCES_DOCUMENT,
  SOURCES_HREF,
  sourcesAnswer,
  type ShownSource,
} from './source-document.ts';
import { SOURCE_STATES } from './source-words.ts';

/** Every source that the viewer answers for, and how each is doing. */
export const sourcesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: SOURCES_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { me, sourceRegistrations } = sourcesAnswer.parse(answered);
    const owns = me.roles.includes('AGENCY_OWNER');
    return sectionsPage({
      here: 'sources',
      heading: owns ? 'Your sources' : 'Sources',
      lead: 'What the hub may ask, whether it does, and how each source is doing.',
      actions: owns ? [{ says: 'Register a source', href: `${SOURCES_HREF}/new` }] : [],
      sections: [
        {
          list: {
            caption: 'Registered sources',
            columns: ['Source', 'State', 'Half within', '19 of 20 within', 'Last answered', 'Ends'],
            rows: sourceRegistrations.map(rowOf),
            empty: 'No source is registered.',
          },
        },
      ],
    });
  },
};

const rowOf = (source: ShownSource): readonly Cell[] => {
  const { p50Ms, p95Ms, lastAnsweredAt } = source.health;
  return [
    link(source.name, sourceHref(source.code)),
    SOURCE_STATES[source.state],
    text(millis(p50Ms)),
    text(millis(p95Ms)),
    text(lastAnsweredAt ? minuteInWords(lastAnsweredAt) : 'Never'),
    soonest(source),
  ];
};

const millis = (ms: number | null | undefined) =>
  typeof ms === 'number' ? `${String(Math.round(ms))} ms` : '–';

function soonest({ expiring }: ShownSource): Cell {
  const [first] = expiring;
  return first
    ? tag(`${String(first.daysLeft)} days left`, first.daysLeft <= 7 ? 'alarm' : 'care')
    : text('Nothing soon');
}
