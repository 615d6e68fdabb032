import { minuteInWords } from '../dates.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf, NOTHING_TYPED } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { answerItems } from './answer-fields.ts';
import { answersIn, HIDDEN, troublesIn, wordsIn } from './answer-typed.ts';
import {
  REQUEST_DOCUMENT,
  REQUESTS_HREF,
  requestAnswer,
  type ShownRequest,
} from './request-document.ts';
import { requestHref } from './requests-page.ts';
import { askedFor } from './sought-view.ts';

const BACK = { says: 'Back to the requests', href: REQUESTS_HREF };

/** One request: whom it is about, and the answer for everybody at once; after that, that it was answered. */
export const answerForm: HubForm<string> = {
  address: idIn,
  question: (id) => ({ query: REQUEST_DOCUMENT, variables: { id } }),
  compose: (answered) => {
    const { request } = requestAnswer.parse(answered);
    if (!request) return { ...OVER, heading: 'There is no such request' };
    return request.state === 'WAITING' ? waiting(request) : over(request);
  },
  check: troublesIn,
  act: (typed, id) => ({
    query: /* GraphQL */ `
      mutation AnswerRequest($request: ID!, $version: Int!, $people: [PersonAnswerInput!]!) {
        answerRequest(request: $request, version: $version, people: $people) {
          id
        }
      }
    `,
    variables: {
      request: id,
      version: Number(lineOf(typed, HIDDEN.version)),
      people: answersIn(typed),
    },
  }),
  done: (_answered, id) => requestHref(id),
};

const waiting = (request: ShownRequest): FormPage => ({
  here: 'requests',
  heading: 'Answer for your agency',
  lead: 'Look for each person in your own records. What you write is shown to those who work this case, as far as rules and your agreement let it.',
  back: BACK,
  sections: [askedFor(request)],
  fields: answerItems(request, NOTHING_TYPED),
  grown: (typed) => answerItems(request, typed),
  elsewhere: { people: 'Your answer' },
  hidden: [
    { name: HIDDEN.version, value: String(request.version) },
    ...request.people.flatMap(({ ref, categories }, nth) => [
      { name: HIDDEN.ref(nth), value: ref },
      { name: HIDDEN.wanted(nth), value: categories.join(' ') },
    ]),
  ],
  submit: 'Send the answer',
  warning: 'You answer once, for everybody. The hub keeps it for as long as it works the case.',
});

/** A page that takes no answer. Whoever was typing meanwhile has their own words back, to copy what is still needed. */
const OVER: Omit<FormPage, 'heading'> = {
  here: 'requests',
  back: BACK,
  fields: [],
  givesBack: (typed) => {
    const words = wordsIn(typed);
    const lead = 'It was not sent. Copy what you still need, such as into a referral.';
    return words.length === 0 ? [] : [{ heading: 'What you had written', lead, paragraphs: words }];
  },
};

const over = (request: ShownRequest): FormPage => ({
  ...OVER,
  heading: request.state === 'ANSWERED' ? 'Your agency has answered' : 'This needs no answer now',
  sections: [
    {
      paragraphs: saidOf(request),
      ...(request.answeredAt
        ? {}
        : { actions: [{ says: 'Refer a concern', href: '/console/refer' }] }),
    },
  ],
});

const saidOf = ({ answeredAt, late }: ShownRequest): readonly string[] =>
  answeredAt
    ? [
        `The answer came ${minuteInWords(answeredAt)}${late ? ', after it was due' : ''}. Whoever works the case sees it with their next look.`,
        'Whom to look for is not kept with it any more.',
      ]
    : [
        'The hub needs no answer to this any more. Whom to look for is shown to nobody now.',
        'Where you think that a child may be at risk, refer your concern anew.',
      ];
