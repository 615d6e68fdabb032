import { whoseAccess } from './review-cells.ts';
import { z } from 'zod';
import { dateInWords, minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, tag, text, who, type Cell } from '../kit/list-page.ts';
import { hrefWith, searchPage, soughtText, type SearchField } from '../kit/search-page.ts';
import { plainCode } from '../plain-code.ts';
import { REVIEWS_DOCUMENT, reviewsAnswer, type ShownReview } from './review-document.ts';
import { OUTCOME_WORDS, OUTCOMES } from './review-outcome.ts';
import { reviewHref, REVIEWS_HREF, reviewTabs } from './review-tabs.ts';

const PAGE = 50;
/** Open ones; settled ones, whatever their outcome; or those of one outcome. */
const ENDINGS = ['OPEN', 'CLOSED', ...OUTCOMES] as const;
const address = z.object({
  ending: z.union([z.literal('').transform(() => undefined), z.enum(ENDINGS)]).optional(),
  practitioner: soughtText,
  after: soughtText,
});
type Wish = {
  readonly ending: (typeof ENDINGS)[number];
  readonly practitioner: string | undefined;
  readonly after: string | undefined;
};

/** Every review that there was, to be found by whose access it was about and how it ended. */
export const reviewsPage: HubPage<Wish> = {
  request: ({ query }) => {
    const { data } = address.safeParse(query);
    const { practitioner, after, ending = 'CLOSED' } = data ?? {};
    return data && { practitioner, after, ending };
  },
  question: ({ ending, practitioner, after }) => ({
    query: REVIEWS_DOCUMENT,
    variables: {
      first: PAGE,
      state: ending === 'OPEN' ? 'OPEN' : 'CLOSED',
      ...(ending === 'OPEN' || ending === 'CLOSED' ? {} : { outcome: ending }),
      ...(practitioner ? { practitioner } : {}),
      ...(after ? { after } : {}),
    },
  }),
  compose: (answered, { ending, practitioner }) => {
    const { nodes, next } = reviewsAnswer.parse(answered).reviews;
    return searchPage({
      here: 'alerts',
      heading: 'Reviews',
      lead: 'What was looked into, by whom, and how it ended. It is only ever added to.',
      tabs: [reviewTabs('REVIEWS')],
      search: { says: 'Show', fields: FIELDS, found: { ending, practitioner } },
      sections: [
        {
          list: {
            caption: 'Reviews, the one that changed last first',
            columns: ['Review', 'What it is about', 'Whose access', 'Opened', 'Settled', 'Ending'],
            rows: nodes.map(reviewRow),
            empty: 'There is no such review.',
            ...(next
              ? { next: hrefWith(REVIEWS_HREF, { ending, practitioner, after: next }) }
              : {}),
          },
        },
      ],
    });
  },
};

const FIELDS: readonly SearchField[] = [
  {
    kind: 'LIST',
    name: 'ending',
    label: 'How they ended',
    options: [
      { value: 'CLOSED', says: 'Settled, however they ended' },
      ...OUTCOMES.map((value) => ({ value, says: OUTCOME_WORDS[value] })),
      { value: 'OPEN', says: 'Not yet settled' },
    ],
  },
  { kind: 'LINE', name: 'practitioner', label: 'Whose access (optional)', wide: true },
];

const reviewRow = (review: ShownReview): readonly Cell[] => [
  link(review.id, reviewHref(review.id)),
  text(plainCode(review.flag ?? 'Events that somebody had doubts about')),
  text(whoseAccess(review)),
  stepCell(review, 'OPENED'),
  stepCell(review, 'CLOSED'),
  review.outcome
    ? tag(OUTCOME_WORDS[review.outcome], review.outcome === 'JUSTIFIED' ? 'good' : 'care')
    : tag(
        `${review.overdue ? 'Overdue since' : 'Due by'} ${dateInWords(review.dueBy)}`,
        review.overdue ? 'alarm' : 'plain',
      ),
];

function stepCell({ steps }: ShownReview, deed: 'OPENED' | 'CLOSED'): Cell {
  const step = steps.find(({ did }) => did === deed);
  return step ? text(who(step.by), minuteInWords(step.at)) : text('Not yet');
}
