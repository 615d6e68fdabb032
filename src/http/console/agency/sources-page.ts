import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { minuteInWords } from '../dates.ts';
import { plainCode } from '../plain-code.ts';
import {
  sourceHref,
  rulesHref,
  useHref,
  SOURCES_DOCUMENT,
  SOURCES_HREF,
  sourcesAnswer,
  type ShownSource,
  type Sources,
} from './source-document.ts';
import { CONTACT_AGENCIES_HREF } from '../contact-agencies/contact-agency-document.ts';
import { HOSTS_HREF } from './hosts-form.ts';
import { statusOf } from './source-status.ts';

/** Every source that the viewer answers for, and how each is doing. */
export const sourcesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: SOURCES_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const answer = sourcesAnswer.parse(answered);
    const { me, sourceRegistrations } = answer;
    const owns = me.roles.includes('AGENCY_OWNER');
    return sectionsPage({
      here: 'sources',
      heading: owns ? 'Your sources' : 'Sources',
      lead: 'What the hub may ask, whether it does, and how each source is doing.',
      actions: [
        ...(opensTo(me.roles, 'registerDataSource')
          ? [{ says: 'Register a source', href: `${SOURCES_HREF}/new` }]
          : []),
        ...(opensTo(me.roles, 'allowHosts') ? [{ says: 'Allow hosts', href: HOSTS_HREF }] : []),
        ...(me.roles.some((role) => role === 'IG_OFFICER' || role === 'MASH_MANAGER')
          ? [{ says: 'Agencies without a system', href: CONTACT_AGENCIES_HREF }]
          : []),
      ],
      sections: [
        {
          list: {
            caption: 'Registered sources',
            columns: [
              'Source',
              'Status',
              'Half within',
              '19 of 20 within',
              'Last answered',
              'Ends',
            ],
            rows: sourceRegistrations.map(rowOf),
            empty: 'No source has been registered here.',
          },
        },
        ...givenIn(answer),
        ...(owns ? answeredByPeople(answer) : []),
        ...(owns ? [AT_HOME] : []),
      ],
    });
  },
};

/** Sources that were given to the hub with its settings; those are changed there, not here. */
function givenIn({ me, dataSources, ...known }: Sources): readonly Section[] {
  const { sourceRegistrations, contactAgencies } = known;
  const codes = new Set([...sourceRegistrations, ...contactAgencies].map(({ code }) => code));
  const owner = me.roles.includes('AGENCY_OWNER');
  const ours = ({ agency: { code } }: Sources['dataSources'][number]) =>
    !owner || code === me.agency;
  const given = dataSources.filter(ours).filter(({ agency }) => !codes.has(agency.code));
  if (given.length === 0) return [];
  return [
    {
      heading: 'Given with the hub’s settings',
      lead: 'These were not registered here, so they are changed where the hub is run.',
      list: {
        caption: 'Sources in the hub’s settings',
        columns: [
          'Source',
          'Status',
          'Brought up to date',
          'Current up to',
          ...(owner ? ['Rules'] : []),
        ],
        rows: given.map(({ agency, state, freshness, asOf }) => [
          owner ? link(agency.name, useHref(agency.code)) : text(agency.name),
          state === 'ACTIVE' ? tag('May be asked', 'good') : tag(plainCode(state), 'care'),
          text(freshness ?? 'It has not said so yet'),
          text(asOf ? minuteInWords(asOf) : 'It has not said so yet'),
          ...(owner ? [link('Who may see what it holds', rulesHref(agency.code))] : []),
        ]),
        empty: 'There is none.',
      },
    },
  ];
}

/** What the owner's organisation answers for by its people, beside or instead of what a system does. */
function answeredByPeople({ me, contactAgencies }: Sources): readonly Section[] {
  const ours = contactAgencies.filter(({ organisation }) => organisation === me.agency);
  if (ours.length === 0) return [];
  return [
    {
      heading: 'Answered by your people',
      lead: 'Here the hub asks your contacts and not a system. They find what waits under Requests.',
      list: {
        caption: 'Agencies for which your people answer',
        columns: ['Agency', 'Use', 'Rules'],
        rows: ours.map(({ code, name }) => [
          text(name),
          link('Who was told what they answered', useHref(code)),
          link('Who may see what they answer', rulesHref(code)),
        ]),
        empty: 'There is none.',
      },
    },
  ];
}

/** What an owner sees on their own machine alone: no row of theirs reaches the hub to be shown here. */
const AT_HOME: Section = {
  heading: 'On your own side',
  paragraphs: [
    'Faults in your rows are listed by your edge, with file, line and column, and never by the hub: “mash edge --config edge.yaml --dry-run” shows all of them at once, and what the hub would see of five people with everything masked.',
    '“mash edge --config edge.yaml --status” says what is served now and why a newer extract is not. Every question that your edge was asked stands in state/queries.jsonl; “--verify-log” checks that no line is missing.',
  ],
};

const rowOf = (source: ShownSource): readonly Cell[] => {
  const { p50Ms, p95Ms, lastAnsweredAt } = source.health;
  return [
    link(source.name, sourceHref(source.code)),
    statusOf(source),
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
