import { missing } from '../acts/act-form.ts';
import { sentAsFile } from '../came-of-it.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { text } from '../kit/list-page.ts';
import { hrefWith } from '../kit/search-page.ts';
import {
  fileAnswer,
  PURPOSE_WORDS,
  RETURNS_HREF,
  REVIEW_DOCUMENT,
  reviewAnswer,
  TABLE_DOCUMENT,
  tableAnswer,
  TAKE_DOCUMENT,
  yearIn,
  yearInWords,
  type Reviewed,
  type YearSought,
} from './returns-document.ts';

const FIELDS: readonly Field[] = [
  {
    kind: 'LINE',
    name: 'recipient',
    label: 'Who receives it',
    hint: 'A team and its system, or a person in their role.',
  },
  {
    kind: 'ONE_OF',
    name: 'purpose',
    label: 'What it is for',
    options: Object.entries(PURPOSE_WORDS).map(([value, says]) => ({ value, says })),
  },
];
const DRAFT: Field = {
  kind: 'ANY_OF',
  name: 'draft',
  label: 'Draft',
  optional: true,
  options: [{ value: 'yes', says: 'Take it as a draft, which says so in the file' }],
};

const hrefOf = ({ year }: YearSought): string => hrefWith(RETURNS_HREF, { year: String(year) });
const back = (asked: YearSought) => ({ says: 'Back to the return', href: hrefOf(asked) });

/** Takes a return. For whom and for what is on record, with the digest of the file, before it leaves. */
export const takeForm = (clock: () => number): HubForm<YearSought> => ({
  address: yearIn(clock),
  question: ({ year }) => ({ query: REVIEW_DOCUMENT, variables: { year } }),
  compose: (answered, asked) => takePage(reviewAnswer.parse(answered).censusReturn, asked),
  check: missing({ recipient: 'Say who receives it.', purpose: 'Choose what it is for.' }),
  act: (typed, { year }) => ({
    query: TAKE_DOCUMENT,
    variables: {
      input: {
        year,
        recipient: lineOf(typed, 'recipient'),
        purpose: lineOf(typed, 'purpose'),
        draft: lineOf(typed, 'draft') === 'yes',
      },
    },
  }),
  done: (_answered, asked) => hrefOf(asked),
  came: sentAsFile((answered) => {
    const { name, xml } = fileAnswer.parse(answered).takeCensusReturn;
    return { name, type: 'application/xml; charset=utf-8', text: xml };
  }),
});

const takePage = (reviewed: Reviewed, asked: YearSought): FormPage => ({
  here: 'returns',
  heading: 'Take the return',
  back: back(asked),
  lead: leadOf(reviewed),
  sections: [
    {
      summary: [
        { name: 'Census year', cell: text(yearInWords(reviewed.year)) },
        { name: 'Children in it', cell: text(String(reviewed.children)) },
        { name: 'Errors', cell: text(String(reviewed.errors)) },
      ],
    },
  ],
  fields: reviewed.errors === 0 ? [...FIELDS, DRAFT] : FIELDS,
  hidden: reviewed.errors === 0 ? [] : [{ name: 'draft', value: 'yes' }],
  submit: 'Download',
  warning:
    'The file has personal data of every child in it. That you took it, for whom and for what is on record with its digest.',
});

const leadOf = ({ errors }: Reviewed): string =>
  errors === 0
    ? 'No error stands against it.'
    : 'It has errors, so that it can be taken as a draft alone, and says so in the file.';

/** Takes out what is wrong with a return, as a table; it names referrals and no family. */
export const tableForm = (clock: () => number): HubForm<YearSought> => ({
  address: yearIn(clock),
  question: ({ year }) => ({ query: REVIEW_DOCUMENT, variables: { year } }),
  compose: (answered, asked) => {
    const { censusReturn: reviewed } = reviewAnswer.parse(answered);
    return {
      here: 'returns',
      heading: 'What is wrong, as a table',
      back: back(asked),
      lead: 'Each error, each query and what is to complete, by referral and rule. It opens in a spreadsheet; no cell runs as a formula.',
      sections: [{ summary: [{ name: 'Census year', cell: text(yearInWords(reviewed.year)) }] }],
      fields: [],
      submit: 'Download',
    };
  },
  act: (_typed, { year }) => ({ query: TABLE_DOCUMENT, variables: { year } }),
  done: (_answered, asked) => hrefOf(asked),
  came: sentAsFile((answered, { year }) => ({
    name: `cin-${String(year)}-what-is-wrong.csv`,
    type: 'text/csv; charset=utf-8',
    text: tableAnswer.parse(answered).censusReturn.csv,
  })),
});
