import { whomInWords } from '../whom-in-words.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import { missing } from '../acts/act-form.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf, linesOf, type Field } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { text, who, type List, type Summary } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { whoseAccessCell } from './review-cells.ts';
import { QUEUE_HREF } from './review-tabs.ts';
import { OUTCOME, OUTCOME_WORDS } from './review-outcome.ts';
import { REVIEW_DOCUMENT, reviewAnswer, type ShownReview } from './review-document.ts';

const CLOSE_REVIEW = /* GraphQL */ `
  mutation CloseReview($input: CloseReviewInput!) {
    closeReview(input: $input) {
      id
    }
  }
`;

const DEEDS = {
  OPENED: 'Opened',
  SUSPENDED: 'Suspended the practitioner',
  CLOSED: 'Closed',
  LIFTED: 'Ended the suspension',
} as const satisfies Readonly<Record<ShownReview['steps'][number]['did'], string>>;

const BACK = { says: 'Back to the alerts', href: QUEUE_HREF };

/** A review: what was done in it, and how it ends where it is open. */
export const reviewForm: HubForm<string> = {
  address: idIn,
  question: (id) => ({ query: REVIEW_DOCUMENT, variables: { id } }),
  compose: (answered) => {
    const { me, review } = reviewAnswer.parse(answered);
    return review ? reviewPage(review, me) : NO_SUCH;
  },
  check: missing({ outcome: 'Choose how it ends.', note: 'Say why it ends so.' }),
  act: (typed, review) => ({
    query: CLOSE_REVIEW,
    variables: {
      input: {
        review,
        version: Number(lineOf(typed, 'version')),
        outcome: lineOf(typed, 'outcome'),
        note: lineOf(typed, 'note') ?? '',
        ...(linesOf(typed, 'liftSuspension').includes('yes') ? { liftSuspension: true } : {}),
      },
    },
  }),
  done: () => QUEUE_HREF,
};

const NO_SUCH: FormPage = {
  here: 'alerts',
  heading: 'There is no such review',
  lead: 'No review has this number.',
  back: BACK,
  fields: [],
};

type Me = ReturnType<typeof reviewAnswer.parse>['me'];

function reviewPage(review: ShownReview, me: Me): FormPage {
  const shown = {
    here: 'alerts',
    heading: `Review ${review.id}`,
    back: BACK,
    sections: [
      { summary: factsOf(review, me.roles) },
      { heading: 'What was done', list: stepsOf(review) },
    ],
  };
  if (review.outcome)
    return { ...shown, lead: 'It is settled. What was done in it stands as it is.', fields: [] };
  if ([review.openedBy, review.owner].includes(me.id))
    return {
      ...shown,
      lead: 'It takes somebody else to settle it: you opened it, or answer for it.',
      fields: [],
    };
  return {
    ...shown,
    fields: [OUTCOME, NOTE, ...(isSuspended(review) ? [LIFT] : [])],
    hidden: [{ name: 'version', value: String(review.version) }],
    submit: 'Close the review',
    warning: 'What is written here stays on record. It cannot be changed afterwards.',
  };
}

const factsOf = (review: ShownReview, roles: Me['roles']): Summary => [
  {
    name: 'What it is about',
    cell: text(review.flag ? plainCode(review.flag) : 'Events that somebody had doubts about'),
  },
  { name: 'Whose access', cell: whoseAccessCell(review, roles) },
  { name: 'Events', cell: text(...review.evidence) },
  { name: 'Opened by', cell: text(who(review.openedBy)) },
  { name: 'Owner', cell: text(whomInWords(review.owner)) },
  { name: 'Due', cell: text(`${dateInWords(review.dueBy)}${review.overdue ? ', overdue' : ''}`) },
  ...(review.outcome ? [{ name: 'How it ended', cell: text(OUTCOME_WORDS[review.outcome]) }] : []),
];

const stepsOf = ({ steps }: ShownReview): List => ({
  caption: 'In order; it is only ever added to',
  columns: ['When', 'What', 'By whom', 'In their words'],
  rows: steps.map(({ at, did, by, note }) => [
    text(minuteInWords(at)),
    text(DEEDS[did]),
    text(who(by)),
    text(note),
  ]),
  empty: 'Nothing yet.',
});

const isSuspended = ({ steps }: ShownReview): boolean =>
  steps.findLast(({ did }) => did === 'SUSPENDED' || did === 'LIFTED')?.did === 'SUSPENDED';

const NOTE: Field = { kind: 'TEXT', name: 'note', label: 'Why' };
const LIFT: Field = {
  kind: 'ANY_OF',
  name: 'liftSuspension',
  label: 'The suspension',
  optional: true,
  options: [{ value: 'yes', says: 'The practitioner may use the hub again' }],
};
