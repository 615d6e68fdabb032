import { aboutCell } from './review-cells.ts';
import { z } from 'zod';
import type { Role } from '../../../domain/practitioner.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import { missing } from '../acts/act-form.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf, linesOf, type Field, type Typed } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { text, type Action, type Section, type Summary } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { plainCode } from '../plain-code.ts';
import { soughtText } from '../kit/search-page.ts';
import { ukDay } from '../uk-day.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { accessHref } from './access-wish.ts';
import { QUEUE_HREF, reviewHref } from './review-tabs.ts';
import { REVIEW_QUEUE_DOCUMENT, reviewQueueAnswer, type ShownFinding } from './review-document.ts';

const OPEN_REVIEW = /* GraphQL */ `
  mutation OpenReview($input: OpenReviewInput!) {
    openReview(input: $input) {
      id
    }
  }
`;
const opened = z.object({ openReview: z.object({ id: z.string() }) });

const FIELDS: readonly Field[] = [
  {
    kind: 'TEXT',
    name: 'note',
    label: 'Why',
    hint: 'What makes you look. It stays on record as you write it.',
  },
  {
    kind: 'LINE',
    name: 'owner',
    label: 'Who answers for the review',
    hint: 'You, unless you name somebody else by issuer and subject.',
    optional: true,
  },
  {
    kind: 'ANY_OF',
    name: 'suspend',
    label: 'Until it is settled',
    optional: true,
    options: [
      {
        value: 'yes',
        says: 'The practitioner may not use the hub',
        hint: 'Takes effect at once. They and their organisation are told.',
      },
    ],
  },
];

const BACK = { says: 'Back to the alerts', href: QUEUE_HREF };
const check = missing({ note: 'Say why.' });

const inputOf = (typed: Typed, taken: object) => ({
  ...taken,
  note: lineOf(typed, 'note') ?? '',
  ...(lineOf(typed, 'owner') && { owner: lineOf(typed, 'owner') }),
  ...(linesOf(typed, 'suspend').includes('yes') ? { suspend: true } : {}),
});

const done = (answered: unknown) => reviewHref(opened.parse(answered).openReview.id);

/** Takes up what a red flag found. */
export const openFindingForm: HubForm<string> = {
  address: idIn,
  question: () => ({ query: REVIEW_QUEUE_DOCUMENT, variables: {} }),
  compose: (answered, id) => {
    const { me, reviewQueue } = reviewQueueAnswer.parse(answered);
    const found = reviewQueue.findings.find((finding) => finding.id === id);
    return found ? findingPage(found, me.roles) : NOT_WAITING;
  },
  check,
  act: (typed, finding) => ({
    query: OPEN_REVIEW,
    variables: { input: inputOf(typed, { finding }) },
  }),
  done,
};

const NOT_WAITING: FormPage = {
  here: 'alerts',
  heading: 'This alert does not wait',
  lead: 'Somebody has taken it up, or what it rested on has changed.',
  back: BACK,
  fields: [],
};

const findingPage = (found: ShownFinding, roles: readonly Role[]): FormPage => ({
  here: 'alerts',
  heading: plainCode(found.flag),
  lead: found.says,
  back: BACK,
  ...(opensTo(roles, 'openReview')
    ? { sections: [seen(found, roles), TAKE_UP], fields: FIELDS, submit: 'Open a review' }
    : { sections: [seen(found, roles), NOT_YOURS], fields: [] }),
});

const TAKE_UP: Section = {
  heading: 'Take it up',
  lead: 'Never what you did yourself, nor what your own team did.',
};
const NOT_YOURS: Section = {
  lead: 'Somebody else opens its review. You can then settle that as the second person.',
};

const seen = (found: ShownFinding, roles: readonly Role[]): Section => ({
  summary: factsOf(found),
  actions: evidenceOf(found, roles),
});

const factsOf = (found: ShownFinding): Summary => [
  { name: 'About', cell: aboutCell(found) },
  { name: 'Occasions', cell: text(String(found.occasions)) },
  {
    name: 'From and until',
    cell: text(minuteInWords(found.since), minuteInWords(found.until)),
  },
  { name: 'Due', cell: text(dateInWords(found.dueBy)) },
  { name: 'Events', cell: text(...found.evidence) },
];

/** Where the evidence stands: what this practitioner did on those days. */
function evidenceOf(
  { about, aboutKind, since, until }: ShownFinding,
  roles: readonly Role[],
): readonly Action[] {
  if (aboutKind !== 'PRACTITIONER' || !opensTo(roles, 'accessEvents')) return [];
  const days = { from: ukDay(Date.parse(since)), until: ukDay(Date.parse(until)) };
  return [
    { says: 'What they saw on those days', href: accessHref('by-user', { user: about, ...days }) },
  ];
}

/** Looks into one event that somebody has doubts about, such as one of a sample. */
export const openEventForm: HubForm<string> = {
  address: ({ query }) => soughtEvent.safeParse(query).data?.event,
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: (_answered, event) => ({
    here: 'alerts',
    heading: 'Look into an event',
    back: BACK,
    sections: [{ summary: [{ name: 'Event', cell: text(event) }] }],
    fields: FIELDS,
    submit: 'Open a review',
  }),
  check,
  act: (typed, event) => ({
    query: OPEN_REVIEW,
    variables: { input: inputOf(typed, { events: [event] }) },
  }),
  done,
};
const soughtEvent = z.object({ event: soughtText.nonoptional() });
