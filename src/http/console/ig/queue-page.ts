import { aboutCell, whoseAccess } from './review-cells.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, who, type Cell } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { whomInWords } from '../whom-in-words.ts';
import { findingHref, reviewHref, reviewTabs } from './review-tabs.ts';
import {
  REVIEW_QUEUE_DOCUMENT,
  reviewQueueAnswer,
  type ShownFinding,
  type ShownReview,
} from './review-document.ts';

const SEVERITY = {
  HIGH: tag('High: look at it first', 'alarm'),
  MEDIUM: tag('Medium: this week', 'care'),
  LOW: tag('Low: when there is time', 'plain'),
} as const satisfies Readonly<Record<ShownFinding['severity'], Cell>>;

/** What the red flags found and nobody has taken up, and the reviews that are open. */
export const queuePage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: REVIEW_QUEUE_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { findings, reviews } = reviewQueueAnswer.parse(answered).reviewQueue;
    return sectionsPage({
      here: 'alerts',
      heading: 'Alerts',
      lead: 'What stands out in recorded access. An alert is a question, not a finding of fault.',
      tabs: [reviewTabs('WAITING')],
      sections: [
        {
          heading: 'Nobody has taken these up',
          list: {
            caption: 'Alerts, gravest first',
            columns: ['Alert', 'How grave', 'About', 'Occasions', 'From and until', 'Due', 'Owner'],
            rows: findings.map(findingRow),
            empty: 'No alert waits for you.',
          },
        },
        {
          heading: 'Under review',
          list: {
            caption: 'Open reviews, the most urgent first',
            columns: ['Review', 'What it is about', 'Whose access', 'Opened by', 'Owner', 'Due'],
            rows: reviews.map(reviewRow),
            empty: 'No review is open for you.',
          },
        },
      ],
    });
  },
};

const findingRow = (found: ShownFinding): readonly Cell[] => [
  link(plainCode(found.flag), findingHref(found.id)),
  SEVERITY[found.severity],
  aboutCell(found),
  text(String(found.occasions)),
  text(minuteInWords(found.since), minuteInWords(found.until)),
  text(dateInWords(found.dueBy)),
  text(whomInWords(found.owner)),
];

const reviewRow = (review: ShownReview): readonly Cell[] => [
  link(review.id, reviewHref(review.id)),
  text(plainCode(review.flag ?? 'Events that somebody had doubts about')),
  text(whoseAccess(review)),
  text(who(review.openedBy)),
  text(whomInWords(review.owner)),
  review.overdue
    ? tag(`Overdue since ${dateInWords(review.dueBy)}`, 'alarm')
    : text(dateInWords(review.dueBy)),
];
