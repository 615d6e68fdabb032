import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { shownOnPage } from '../came-of-it.ts';
import { instantInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import { dayOf, lineOf, type Field } from '../kit/fields.ts';
import { sectionsPage, text, who } from '../kit/list-page.ts';
import { anInstant } from '../scalars.ts';
import { daysLater, startOfUkDay } from '../uk-day.ts';
import { accessEvent, EVENT_FIELDS, NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { accessList } from './access-rows.ts';

export const SAMPLES_HREF = '/console/ig/samples';

const SAMPLE_DOCUMENT = /* GraphQL */ `
  mutation SampleAccess($input: SampleAccessInput!) {
    sampleAccess(input: $input) {
      id
      size
      population
      seed
      method
      by
      at
      events {
        ...Shown
      }
    }
  }
  ${EVENT_FIELDS}
`;
const sampleAnswer = z.object({
  sampleAccess: z.object({
    id: z.string(),
    size: z.number(),
    population: z.number(),
    seed: z.string(),
    method: z.string(),
    by: z.string(),
    at: anInstant,
    events: z.array(accessEvent),
  }),
});

const FIELDS: readonly Field[] = [
  { kind: 'DAY', name: 'from', label: 'From' },
  {
    kind: 'DAY',
    name: 'until',
    label: 'Until, that day included',
    hint: 'At most 92 days in all.',
  },
  { kind: 'LINE', name: 'size', label: 'How many events', hint: 'At most 100.', width: 4 },
  {
    kind: 'LINE',
    name: 'seed',
    label: 'Seed',
    hint: 'The same seed draws the same sample. A new one is made where you give none.',
    optional: true,
    width: 20,
  },
];

/** Draws access at random, so that anybody can draw the same again; each event can be looked into. */
export const sampleForm: HubForm<object> = {
  address: () => ({}),
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: () => ({
    here: 'samples',
    heading: 'Draw a sample',
    lead: 'Access at random, whether or not anything stands out. The draw itself is on record.',
    fields: FIELDS,
    submit: 'Draw',
  }),
  check: (typed) => [
    ...missing({ size: 'Say how many events.' })(typed),
    ...['from', 'until'].flatMap((field) =>
      z.iso.date().safeParse(dayOf(typed, field)).success
        ? []
        : [{ field, says: 'Give a day, month and year.' }],
    ),
  ],
  act: (typed) => ({
    query: SAMPLE_DOCUMENT,
    variables: {
      input: {
        from: startOfUkDay(dayOf(typed, 'from') ?? ''),
        before: startOfUkDay(daysLater(dayOf(typed, 'until') ?? '', 1)),
        size: Number(lineOf(typed, 'size')),
        ...(lineOf(typed, 'seed') && { seed: lineOf(typed, 'seed') }),
      },
    },
  }),
  done: () => SAMPLES_HREF,
  came: shownOnPage((answered) => drawnPage(sampleAnswer.parse(answered).sampleAccess)),
};

type Drawn = z.infer<typeof sampleAnswer>['sampleAccess'];

const drawnPage = (drawn: Drawn) =>
  sectionsPage({
    here: 'samples',
    heading: `Sample ${drawn.id}`,
    lead: `${String(drawn.events.length)} of ${String(drawn.population)} events. Once the span is over, anybody draws the same from it with the same seed.`,
    back: { says: 'Draw another', href: SAMPLES_HREF },
    sections: [
      {
        summary: [
          { name: 'Seed', cell: text(drawn.seed) },
          { name: 'How it was drawn', cell: text(drawn.method) },
          { name: 'By', cell: text(who(drawn.by)) },
          { name: 'When', cell: text(instantInWords(drawn.at)) },
        ],
      },
      {
        list: accessList({
          caption: 'What was drawn',
          empty: 'There was nothing to draw from.',
          events: drawn.events,
          roles: ['IG_OFFICER'],
        }),
      },
    ],
  });
