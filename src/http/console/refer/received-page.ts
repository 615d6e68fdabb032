import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { instant, type Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { lengthInWords } from '../file/clock-view.ts';
import { codesOf, ROUTE_WORDS } from '../front-door-words.ts';
import type { HubForm } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Section } from '../kit/list-page.ts';
import { anInstant } from '../scalars.ts';

export const RECEIVED = '/console/received';

export const RECEIVED_FIELDS = /* GraphQL */ `
  fragment ReceivedFields on PassedOn {
    referral
    routing
    to
    name
    note
    sentAt
    dueAt
  }
`;
export const RECEIVED_DOCUMENT = /* GraphQL */ `
  query Received {
    routedToUs {
      ...ReceivedFields
    }
  }
  ${RECEIVED_FIELDS}
`;
export const ACKNOWLEDGE_DOCUMENT = /* GraphQL */ `
  mutation Acknowledge($referral: ID!, $routing: ID!) {
    acknowledgeRouting(referral: $referral, routing: $routing)
  }
`;

export const passedOn = z.object({
  referral: z.string(),
  routing: z.string(),
  to: z.enum(codesOf(ROUTE_WORDS)),
  name: z.string(),
  note: z.string(),
  sentAt: anInstant,
  dueAt: anInstant,
});
type PassedOn = z.infer<typeof passedOn>;
const receivedAnswer = z.object({ routedToUs: z.array(passedOn) });

/** What was passed on to somebody's organisation, until they say that it has arrived. */
export const receivedPage = (clock: () => number): HubPage<object> => ({
  request: () => ({}),
  question: () => ({ query: RECEIVED_DOCUMENT, variables: {} }),
  compose: (answered) =>
    sectionsPage({
      here: 'received',
      heading: 'Passed on to you',
      lead: 'Nobody counts what was passed on as arrived until one of you says so.',
      sections: [receivedSection(receivedAnswer.parse(answered).routedToUs, instant(clock()))],
    }),
});

export const receivedSection = (routed: readonly PassedOn[], now: Instant): Section => ({
  list: {
    caption: 'What has not been said to have arrived, the one due first at its head',
    columns: ['Referral', 'For whom', 'What you need to know', 'Time left', 'Sent'],
    rows: routed.map((one) => [
      link(`Say that ${one.referral} has arrived`, arrivedHref(one)),
      text(one.name, ROUTE_WORDS[one.to]),
      text(one.note),
      one.dueAt <= now
        ? tag(`Overdue by ${lengthInWords(Date.parse(now) - Date.parse(one.dueAt))}`, 'alarm')
        : text(`Due by ${minuteInWords(one.dueAt)}`),
      text(minuteInWords(one.sentAt)),
    ]),
    empty: 'Nothing waits for you.',
  },
});

const arrivedHref = ({ referral, routing }: PassedOn) =>
  `${RECEIVED}/${encodeURIComponent(referral)}/${encodeURIComponent(routing)}`;

type ArrivedAddress = { readonly referral: string; readonly routing: string };
const part = z.string().min(1).max(100);
const arrivedParams = z.object({ referral: part, routing: part });

/** Saying that one of them has arrived. */
export const arrivedForm: HubForm<ArrivedAddress> = {
  address: ({ params }: FastifyRequest) => arrivedParams.safeParse(params).data,
  question: () => ({ query: RECEIVED_DOCUMENT, variables: {} }),
  compose: (answered, address) => {
    const one = receivedAnswer
      .parse(answered)
      .routedToUs.find(
        ({ referral, routing }) => referral === address.referral && routing === address.routing,
      );
    const back = { says: 'Passed on to you', href: RECEIVED };
    const here = 'received';
    if (!one)
      return {
        here,
        heading: 'This does not wait for you',
        lead: 'Somebody has said already that it has arrived, or it was passed on to others.',
        back,
        fields: [],
      };
    return {
      here,
      heading: `Has ${one.referral} arrived?`,
      back,
      sections: [
        {
          summary: [
            { name: 'For whom', cell: text(one.name, ROUTE_WORDS[one.to]) },
            { name: 'What you need to know', cell: text(one.note) },
            { name: 'Sent', cell: text(minuteInWords(one.sentAt)) },
          ],
        },
      ],
      fields: [],
      submit: 'Yes, it has arrived',
      warning: 'From now on it is yours: the hub counts it as taken in.',
    };
  },
  act: (_typed, { referral, routing }) => ({
    query: ACKNOWLEDGE_DOCUMENT,
    variables: { referral, routing },
  }),
  done: () => RECEIVED,
};
