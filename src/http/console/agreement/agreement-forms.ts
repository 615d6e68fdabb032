import type { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { optionsOf } from '../front-door-words.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { dayOf, lineOf, linesOf, type Field, type Typed } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { pictureHref } from '../referral-view.ts';
import { AGREEMENT_WORDS } from '../words.ts';
import { AGREEMENT_DOCUMENT, agreementAnswer } from './agreement-document.ts';
import { CAPACITY_WORDS, OVERRIDE_WORDS } from './agreement-words.ts';
import { CATEGORIES_FIELD } from './categories.ts';

const RECORDABLE = ['NOT_SOUGHT', 'SOUGHT_PENDING', 'GIVEN', 'REFUSED'] as const;
export const agreementHref = (referral: string) => `${pictureHref(referral)}/agreement`;

type Read = z.infer<typeof agreementAnswer>;
export const asked = (id: string) => ({ query: AGREEMENT_DOCUMENT, variables: { id } });

/** A form about the family’s agreement, with the way back to it. */
export const framed = ({ referral }: Read, form: Omit<FormPage, 'here' | 'back'>): FormPage => ({
  here: 'referrals',
  back: { says: 'Back to the family’s agreement', href: agreementHref(referral.id) },
  ...form,
});

export const peopleOf = ({ referral }: Read) =>
  referral.people.map(({ ref, name }) => ({ value: ref, says: name }));

/** Whom and what it covers, the same for a yes and for going without. */
const reach = (read: Read): readonly Field[] => [
  {
    kind: 'ANY_OF',
    name: 'about',
    label: 'Whose information it is about',
    options: peopleOf(read),
  },
  CATEGORIES_FIELD,
  {
    kind: 'ANY_OF',
    name: 'agencies',
    label: 'Only these agencies',
    hint: 'Every agency where none is chosen.',
    optional: true,
    options: read.agencies.map(({ code, name }) => ({ value: code, says: name })),
  },
  { kind: 'DAY', name: 'until', label: 'Last day', optional: true },
];

const reachIn = (typed: Typed) => ({
  about: linesOf(typed, 'about'),
  ...onlyIn(typed, 'categories'),
  ...onlyIn(typed, 'agencies'),
  ...(dayOf(typed, 'until') === undefined ? {} : { until: dayOf(typed, 'until') }),
});

/** What was chosen, where anything was: a word without a limit goes to everything. */
const onlyIn = (typed: Typed, name: 'categories' | 'agencies') =>
  linesOf(typed, name).length > 0 ? { [name]: linesOf(typed, name) } : {};

/** What makes a child’s own word count. */
const COMPETENCE: readonly Field[] = [
  {
    kind: 'LINE',
    name: 'assessor',
    label: 'Who found the child competent',
    hint: 'For a child under 16 who speaks for themselves; with the day and the decision.',
    optional: true,
  },
  { kind: 'DAY', name: 'assessedOn', label: 'When', optional: true },
  { kind: 'LINE', name: 'decision', label: 'For which decision', optional: true },
];

const SAID_NEEDS =
  'Needed are what it comes to and whose information it is about. For a yes or a no, say also who said it and what lets them speak. All else may stay empty.';

/** Writes down what one of the family said, or that nobody was asked. */
export const saidForm: HubForm<string> = {
  address: idIn,
  question: asked,
  compose: (answered) => {
    const read = agreementAnswer.parse(answered);
    return framed(read, {
      heading: 'What did the family say?',
      required: SAID_NEEDS,
      fields: [
        {
          kind: 'ONE_OF',
          name: 'state',
          label: 'What it comes to',
          options: RECORDABLE.map((value) => ({ value, says: AGREEMENT_WORDS[value] })),
        },
        {
          kind: 'LIST',
          name: 'givenBy',
          label: 'Who said it',
          optional: true,
          options: peopleOf(read),
        },
        {
          kind: 'ONE_OF',
          name: 'capacity',
          label: 'What lets them speak',
          hint: 'For a yes or a no.',
          optional: true,
          options: optionsOf(CAPACITY_WORDS),
        },
        ...reach(read),
        ...COMPETENCE,
      ],
      submit: 'Write it down',
    });
  },
  check: missing({
    state: 'Choose what it comes to.',
    about: 'Choose whose information it is about.',
  }),
  act: (typed, referral) => ({
    query: /* GraphQL */ `
      mutation RecordAgreement($referral: ID!, $agreement: FamilyAgreementInput!) {
        recordAgreement(referral: $referral, agreement: $agreement) {
          id
        }
      }
    `,
    variables: {
      referral,
      agreement: {
        state: lineOf(typed, 'state'),
        ...linesIn(typed, ['givenBy', 'capacity']),
        ...reachIn(typed),
        ...(lineOf(typed, 'assessor') === undefined ? {} : { gillick: gillickIn(typed) }),
      },
    },
  }),
  done: (_answered, referral) => agreementHref(referral),
};

const gillickIn = (typed: Typed) => ({
  assessor: lineOf(typed, 'assessor'),
  assessedOn: dayOf(typed, 'assessedOn') ?? '',
  decision: lineOf(typed, 'decision') ?? '',
});

const linesIn = (typed: Typed, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const line = lineOf(typed, name);
      return line === undefined ? [] : [[name, line] as const];
    }),
  );

/** Proposes to go without the family's agreement; a manager, and somebody else, authorises it. */
export const overrideForm: HubForm<string> = {
  address: idIn,
  question: asked,
  compose: (answered) => {
    const read = agreementAnswer.parse(answered);
    return framed(read, {
      heading: 'Go without the family’s agreement',
      lead: 'At levels 3 and 4, or in an enquiry under section 47.',
      required:
        'Needed are both reasons and whose information it is about. All else may stay empty.',
      fields: [
        { kind: 'ONE_OF', name: 'reason', label: 'Why', options: optionsOf(OVERRIDE_WORDS) },
        { kind: 'TEXT', name: 'because', label: 'Why in this case' },
        ...reach(read),
      ],
      submit: 'Go without it',
      warning: 'It counts for nothing until a manager, who is not you, authorises it.',
    });
  },
  check: missing({
    reason: 'Choose why.',
    because: 'Say why in this case.',
    about: 'Choose whose information it is about.',
  }),
  act: (typed, referral) => ({
    query: /* GraphQL */ `
      mutation OverrideAgreement($referral: ID!, $override: OverrideInput!) {
        overrideAgreement(referral: $referral, override: $override) {
          id
        }
      }
    `,
    variables: {
      referral,
      override: { ...linesIn(typed, ['reason', 'because']), ...reachIn(typed) },
    },
  }),
  done: (_answered, referral) => agreementHref(referral),
};
