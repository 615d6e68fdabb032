import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { PURPOSES } from '../../../domain/referral.ts';
import { dateInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, text, type Section } from '../kit/list-page.ts';
import { codeInWords, plainCode } from '../plain-code.ts';
import { aPartialDate } from '../scalars.ts';
import { MODE_WORDS } from '../sharing-agreements/agreement-words.ts';
import { PART_WORDS, PURPOSE_WORDS, ROLE_WORDS } from '../words.ts';

const DOCUMENT = /* GraphQL */ `
  query RecordOfProcessing {
    recordOfProcessing {
      agreement
      version
      agency
      purposes
      modes
      dataSubjects
      categories
      recipients
      lawfulBasis
      rules
      retention
      dpiaReference
      from
      until
      reviewBy
    }
  }
`;
const texts = z.array(z.string());
const activity = z.object({
  agreement: z.string(),
  version: z.number(),
  agency: z.string(),
  purposes: z.array(z.enum(PURPOSES)),
  modes: texts,
  dataSubjects: texts,
  categories: texts,
  recipients: z.array(z.enum(ROLES)),
  lawfulBasis: texts,
  rules: texts,
  retention: z.string(),
  dpiaReference: z.string(),
  from: aPartialDate,
  until: aPartialDate,
  reviewBy: aPartialDate,
});
type Activity = z.infer<typeof activity>;
const answer = z.object({ recordOfProcessing: z.array(activity) });

/** The record of processing (UK GDPR Article 30), from what is in force now; made to be printed. */
export const processingPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { recordOfProcessing: activities } = answer.parse(answered);
    return sectionsPage({
      here: 'processing',
      heading: 'Record of processing',
      lead: 'Kept under Article 30 of the UK GDPR: what each agreement in force lets the hub do. An agreement that has ended has no place here. Print this page to hand it over.',
      sections:
        activities.length === 0
          ? [{ paragraphs: ['No agreement is in force, so the hub shares nothing.'] }]
          : activities.map(sectionOf),
    });
  },
};

const plain = (codes: readonly string[]) => text(codes.map(plainCode).join(', '));

const sectionOf = (one: Activity): Section => ({
  heading: `${one.agency}: ${one.agreement}, version ${String(one.version)}`,
  summary: [
    { name: 'What for', cell: text(...one.purposes.map((purpose) => PURPOSE_WORDS[purpose])) },
    {
      name: 'Whose information',
      cell: text(one.dataSubjects.map((part) => codeInWords(PART_WORDS, part)).join(', ')),
    },
    { name: 'What of theirs', cell: plain(one.categories) },
    {
      name: 'What is let out',
      cell: text(...one.modes.map((mode) => codeInWords(MODE_WORDS, mode))),
    },
    {
      name: 'Who is shown it',
      cell: text(one.recipients.map((role) => ROLE_WORDS[role]).join(', ')),
    },
    { name: 'By which laws', cell: text(...one.lawfulBasis) },
    { name: 'Rules that show it', cell: text(one.rules.join(', ')) },
    { name: 'How long it is kept', cell: text(one.retention) },
    { name: 'Impact assessment', cell: text(one.dpiaReference) },
    {
      name: 'In force',
      cell: text(
        `${dateInWords(one.from)} to ${dateInWords(one.until)}`,
        `To be reviewed by ${dateInWords(one.reviewBy)}`,
      ),
    },
  ],
});
