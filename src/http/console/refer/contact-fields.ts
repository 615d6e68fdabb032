import { DANGER_WORDS, optionsOf, SOURCE_WORDS } from '../front-door-words.ts';
import type { Field } from '../kit/fields.ts';

type Organisations = readonly { readonly agency: string; readonly name: string }[];

export const CALLER = 'form.referrer';
export const CHILD = 'form.children.0';
export const CHILD_LINES = {
  given: 'The child’s given names',
  family: 'The child’s family name',
  line: 'Where the child lives, without postcode',
  postcode: 'Postcode',
} as const;

const lineField = (name: string, label: string, hint?: string): Field => ({
  kind: 'LINE',
  name,
  label,
  optional: true,
  ...(hint === undefined ? {} : { hint }),
});

const callerFields = (organisations: Organisations): readonly Field[] => [
  {
    kind: 'LIST',
    name: `${CALLER}.source`,
    label: 'Who rings',
    hint: 'Somebody who stays unknown gives no name, and is not asked for one.',
    options: optionsOf(SOURCE_WORDS),
  },
  {
    kind: 'LIST',
    name: 'agency',
    label: 'Organisation that they ring for',
    hint: 'Their form is then taken from its people alone.',
    optional: true,
    options: organisations.map(({ agency, name }) => ({ value: agency, says: name })),
  },
  lineField(`${CALLER}.name`, 'Their name'),
  lineField(`${CALLER}.contact`, 'How to reach them'),
  {
    kind: 'ANY_OF',
    name: 'protect',
    label: 'Protection',
    optional: true,
    options: [{ value: 'yes', says: 'The family must not learn who rang' }],
  },
];

const childFields: readonly Field[] = [
  lineField(`${CHILD}.given`, CHILD_LINES.given),
  lineField(`${CHILD}.family`, CHILD_LINES.family),
  {
    kind: 'DAY',
    name: `${CHILD}.dateOfBirth`,
    label: 'The child’s date of birth',
    hint: 'As far as it is known: a year alone will do.',
    optional: true,
  },
  lineField(`${CHILD}.line`, CHILD_LINES.line),
  lineField(`${CHILD}.postcode`, CHILD_LINES.postcode),
  {
    kind: 'ANY_OF',
    name: 'unknownChild',
    label: 'Or',
    optional: true,
    options: [{ value: 'yes', says: 'No information available about the child' }],
  },
];

const concernFields: readonly Field[] = [
  {
    kind: 'TEXT',
    name: 'concern',
    label: 'What worries them',
    hint: 'In their own words. Name other children here too; the form tells more of them.',
  },
  {
    kind: 'ONE_OF',
    name: 'danger',
    label: 'Is a child in danger now?',
    options: optionsOf(DANGER_WORDS),
  },
  {
    kind: 'ONE_OF',
    name: 'formExpected',
    label: 'Will they send the referral form?',
    options: [
      { value: 'yes', says: 'Yes, it is to follow' },
      { value: 'no', says: 'No, this call is all' },
    ],
  },
  {
    ...lineField(
      'receivedAt',
      'If the call came earlier: at what time',
      'Such as 14:30, within the last 24 hours. Its deadlines count from then.',
    ),
  },
];

/** What is asked of a call: who rings, whom it is about, and what worries them. */
export const contactFields = (organisations: Organisations): readonly Field[] => [
  ...callerFields(organisations),
  ...childFields,
  ...concernFields,
];
