import { z } from 'zod';
import { dateInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { lineOf } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { tag, text, type Cell, type List } from '../kit/list-page.ts';
import { hrefWith, searchPage } from '../kit/search-page.ts';
import { aPartialDate } from '../scalars.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { REPORT_FIELDS, reportWishOf, type ReportWish } from './report-wish.ts';

const REPORTS_HREF = '/console/ig/reports';
const READ_HREF = `${REPORTS_HREF}/read`;

/** Whom a report is about, and what people have decided about it. */
export const reportSearchPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: () =>
    searchPage({
      here: 'access',
      heading: 'What a person may be told',
      lead: 'Who looked at somebody, for that person or a parent. Whatever is left open here keeps rows back.',
      back: { says: 'Back to recorded access', href: '/console/ig/access/who-saw' },
      search: { says: 'Prepare', action: READ_HREF, fields: REPORT_FIELDS, found: {} },
      sections: [],
    }),
};

const REPORT_ROWS = /* GraphQL */ `
  digest
  state
  rows {
    on
    agency
    role
    purpose
    what
  }
`;
const REPORT_DOCUMENT = /* GraphQL */ `
  query AccessReport($request: AccessReportRequest!) {
    accessReport(request: $request) { ${REPORT_ROWS} }
  }
`;
const RELEASE_DOCUMENT = /* GraphQL */ `
  mutation ReleaseAccessReport($request: AccessReportRequest!, $digest: String!) {
    releaseAccessReport(request: $request, digest: $digest) {
      state
    }
  }
`;
const report = z.object({
  digest: z.string(),
  state: z.enum(['DRAFT', 'AWAITING_SECOND', 'RELEASED']),
  rows: z.array(
    z.object({
      on: aPartialDate,
      agency: z.string(),
      role: z.string(),
      purpose: z.string(),
      what: z.string(),
    }),
  ),
});
type Report = z.infer<typeof report>;
const reportAnswer = z.object({ accessReport: report });

/** A report as it would go out, and the word of each of two people that it may. */
export const reportForm: HubForm<ReportWish> = {
  address: ({ query }) => reportWishOf(query),
  question: ({ request }) => ({ query: REPORT_DOCUMENT, variables: { request } }),
  compose: (answered) => reportPage(reportAnswer.parse(answered).accessReport),
  act: (typed, { request }) => ({
    query: RELEASE_DOCUMENT,
    variables: { request, digest: lineOf(typed, 'digest') ?? '' },
  }),
  done: (_answered, { said }) => hrefWith(READ_HREF, said),
};

const STATES: Readonly<Record<Report['state'], Cell>> = {
  DRAFT: tag('Nobody has released it', 'plain'),
  AWAITING_SECOND: tag('One person has; it takes a second', 'care'),
  RELEASED: tag('Two have; it may be given out', 'good'),
};

const reportPage = (shown: Report): FormPage => ({
  here: 'access',
  heading: 'What this person may be told',
  back: { says: 'Prepare another', href: REPORTS_HREF },
  sections: [
    {
      summary: [
        { name: 'How far it is', cell: STATES[shown.state] },
        { name: 'Digest', cell: text(shown.digest) },
      ],
    },
    { list: rowsOf(shown) },
  ],
  fields: [],
  hidden: [{ name: 'digest', value: shown.digest }],
  ...(shown.state === 'RELEASED'
    ? {}
    : {
        submit: 'Release',
        warning: 'Your word is on record, for exactly these rows. It goes out with a second one.',
      }),
});

const rowsOf = ({ rows }: Report): List => ({
  caption: 'As it would go out, oldest first',
  columns: ['Day', 'Organisation', 'In which role', 'Why', 'At what'],
  rows: rows.map(({ on, agency, role, purpose, what }) => [
    text(dateInWords(on)),
    text(agency),
    text(role),
    text(purpose),
    text(what),
  ]),
  empty: 'There is nothing that may be told.',
});
