import { dateInWords, minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Section } from '../kit/list-page.ts';
import { hrefWith, searchPage } from '../kit/search-page.ts';
import { fileHref } from '../referral-view.ts';
import {
  PURPOSE_WORDS,
  RETURNS_HREF,
  REVIEW_DOCUMENT,
  reviewAnswer,
  TAKEN_DOCUMENT,
  takenAnswer,
  yearIn,
  yearInWords,
  yearsAt,
  type Reviewed,
  type YearSought,
} from './returns-document.ts';

/** What the return of a year would be, before anybody takes it. */
export const returnsPage = (clock: () => number): HubPage<YearSought> => ({
  request: yearIn(clock),
  question: ({ year }) => ({ query: REVIEW_DOCUMENT, variables: { year } }),
  compose: (answered) => {
    const { censusReturn: reviewed } = reviewAnswer.parse(answered);
    const year = String(reviewed.year);
    return searchPage({
      here: 'returns',
      heading: 'Children in need census',
      lead: 'A file in the shape of the census, for the authority’s own system. It has no name and no address; what the hub does not hold is not in it.',
      search: {
        says: 'Show',
        fields: [{ kind: 'LIST', name: 'year', label: 'Census year', options: yearsAt(clock()) }],
        found: { year },
      },
      actions: [
        { says: 'Take the return', href: hrefWith(`${RETURNS_HREF}/take`, { year }), strong: true },
        { says: 'What is wrong, as a table', href: hrefWith(`${RETURNS_HREF}/table`, { year }) },
        { says: 'Returns that were taken', href: `${RETURNS_HREF}/taken` },
      ],
      sections: [
        inItSection(reviewed),
        issuesSection(reviewed),
        completeSection(reviewed),
        notHeldSection(reviewed),
      ],
    });
  },
});

const WHY_WORDS: Readonly<Record<Reviewed['notCounted'][number]['why'], string>> = {
  NOT_DECIDED: 'Not decided yet',
  WITHDRAWN: 'Withdrawn',
  OPEN_CASE: 'Passed to the worker who had the case',
  CONTACT_ONLY: 'Early help, or something else that is no referral to social care',
};

const inItSection = (reviewed: Reviewed): Section => ({
  heading: yearInWords(reviewed.year),
  ...(reviewed.over
    ? {}
    : { lead: `The year runs until ${dateInWords(reviewed.until)}: more is still to come.` }),
  summary: [
    { name: 'Children in it', cell: text(String(reviewed.children)) },
    { name: 'Referrals in it', cell: text(String(reviewed.referrals)) },
    {
      name: 'Errors',
      cell:
        reviewed.errors === 0
          ? tag('None', 'good')
          : tag(`${String(reviewed.errors)}: only a draft can be taken`, 'alarm'),
    },
    {
      name: 'Queries',
      cell: reviewed.queries === 0 ? text('None') : tag(String(reviewed.queries), 'care'),
    },
    {
      name: 'Not referrals to the census',
      cell: text(
        ...reviewed.notCounted.map(
          ({ why, referrals }) => `${WHY_WORDS[why]}: ${String(referrals)}`,
        ),
      ),
    },
    {
      name: 'Kept back',
      cell: text(
        reviewed.keptBack == null
          ? 'Fewer than eight, or none: restricted, forgotten, or not yours to know of'
          : `${String(reviewed.keptBack)}: restricted, forgotten, or not yours to know of`,
      ),
    },
  ],
});

const issuesSection = ({ issues, errors, queries }: Reviewed): Section => ({
  heading: 'Errors and queries',
  ...(errors + queries > issues.length
    ? {
        lead: `The first ${String(issues.length)} of ${String(errors + queries)}. All of them stand in the table.`,
      }
    : {}),
  list: {
    caption: 'What is wrong, errors first',
    columns: ['Referral', 'Child in it', 'Kind', 'Rule', 'What is wrong'],
    rows: issues.map(({ referral, person, severity, rule, says }) => [
      link(referral, fileHref(referral)),
      text(person),
      severity === 'ERROR' ? tag('Error', 'alarm') : tag('Query', 'care'),
      text(rule),
      text(says),
    ]),
    empty: 'Nothing is wrong with what is in it.',
  },
});

const completeSection = ({ toComplete }: Reviewed): Section => ({
  heading: 'For the authority’s own system to complete',
  list: {
    caption: 'What the census demands and the hub does not ask for',
    columns: ['Rule', 'What is missing', 'Children'],
    rows: toComplete.map(({ rule, says, children }) => [
      text(rule),
      text(says),
      text(String(children)),
    ]),
    empty: 'Nothing.',
  },
});

const notHeldSection = ({ notHeld }: Reviewed): Section => ({
  heading: 'What the hub does not hold',
  list: {
    caption: 'Elements of the census, and why they are missing',
    columns: ['Element', 'Why'],
    rows: notHeld.map(({ element, says }) => [text(element), text(says)]),
    empty: 'Nothing.',
  },
});

/** Every return that was taken, for those who take them and those who watch over it. */
export const takenPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: TAKEN_DOCUMENT, variables: {} }),
  compose: (answered, _asked, { roles }) =>
    sectionsPage({
      here: roles.includes('MASH_MANAGER') ? 'returns' : 'returns-taken',
      heading: 'Returns that were taken',
      lead: 'Each is in the log with the digest of its file.',
      sections: [
        {
          list: {
            caption: 'The newest first',
            columns: [
              'When',
              'Year',
              'By whom',
              'For whom',
              'What for',
              'In it',
              'Kept back',
              'Digest',
            ],
            rows: takenAnswer
              .parse(answered)
              .censusReturnsTaken.map((one) => [
                text(minuteInWords(one.at), one.draft ? 'Draft' : undefined),
                text(yearInWords(one.year)),
                text(one.byName),
                text(one.recipient),
                text(PURPOSE_WORDS[one.purpose]),
                text(`${String(one.children)} children`, errorsInWords(one.errors)),
                text(one.keptBack == null ? 'Fewer than eight, or none' : String(one.keptBack)),
                text(one.digest),
              ]),
            empty: 'None was taken.',
          },
        },
      ],
    }),
};

const errorsInWords = (errors: number): string | undefined =>
  errors === 0 ? undefined : `${String(errors)} ${errors === 1 ? 'error' : 'errors'}`;
