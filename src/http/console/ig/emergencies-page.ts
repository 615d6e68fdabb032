import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { minuteInWords } from '../dates.ts';
import { missing } from '../acts/act-form.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { lineOf } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { link, sectionsPage, tag, text, who, type Cell, type Summary } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { plainCode } from '../plain-code.ts';
import { whomInWords } from '../whom-in-words.ts';
import { anInstant, maybe } from '../scalars.ts';
import { OUTCOME, OUTCOME_WORDS } from './review-outcome.ts';

const EMERGENCIES_HREF = '/console/ig/emergencies';

const REGISTER_DOCUMENT = /* GraphQL */ `
  query BreakGlassRegister {
    me {
      id
      roles
    }
    breakGlassRegister {
      id
      referral
      by
      reason
      because
      from
      until
      lasting
      notices
      reviewDueBy
      reviewOverdue
      reviewed {
        by
        at
        outcome
        findings
      }
    }
  }
`;
const emergency = z.object({
  id: z.string(),
  referral: z.string(),
  by: z.string(),
  reason: z.string(),
  because: z.string(),
  from: anInstant,
  until: anInstant,
  lasting: z.boolean(),
  notices: z.array(z.string()),
  reviewDueBy: anInstant,
  reviewOverdue: z.boolean(),
  reviewed: maybe(
    z.object({
      by: z.string(),
      at: anInstant,
      outcome: z.enum(['JUSTIFIED', 'TRAINING', 'BREACH', 'REFERRED']),
      findings: z.string(),
    }),
  ),
});
type Emergency = z.infer<typeof emergency>;
const registerAnswer = z.object({
  me: z.object({ id: z.string(), roles: z.array(z.enum(ROLES)) }),
  breakGlassRegister: z.array(emergency),
});
type Me = z.infer<typeof registerAnswer>['me'];

/** Every referral that somebody opened in an emergency, and how far its review is. */
export const emergenciesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: REGISTER_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { breakGlassRegister } = registerAnswer.parse(answered);
    return sectionsPage({
      here: 'emergencies',
      heading: 'Emergency access',
      lead: 'Who opened a referral that was not theirs, why, and what the review found.',
      sections: [
        {
          list: {
            caption: 'The register, newest first',
            columns: ['Emergency', 'Referral', 'Who', 'Why', 'From and until', 'Review'],
            rows: breakGlassRegister.map(rowOf),
            empty: 'Nobody has opened anything in an emergency.',
          },
        },
      ],
    });
  },
};

const rowOf = (one: Emergency): readonly Cell[] => [
  link(one.id, `${EMERGENCIES_HREF}/${encodeURIComponent(one.id)}`),
  text(one.referral),
  text(who(one.by)),
  text(plainCode(one.reason)),
  text(minuteInWords(one.from), minuteInWords(one.until), one.lasting ? 'Open now' : undefined),
  reviewCell(one),
];

function reviewCell({ reviewed, reviewOverdue, reviewDueBy }: Emergency): Cell {
  if (reviewed) return text(OUTCOME_WORDS[reviewed.outcome]);
  const due = minuteInWords(reviewDueBy);
  return reviewOverdue ? tag(`Overdue since ${due}`, 'alarm') : tag(`Due by ${due}`, 'care');
}

const BACK = { says: 'Back to the register', href: EMERGENCIES_HREF };

/** One emergency, and the close of its review. */
export const emergencyForm: HubForm<string> = {
  address: idIn,
  question: () => ({ query: REGISTER_DOCUMENT, variables: {} }),
  compose: (answered, id) => {
    const { me, breakGlassRegister } = registerAnswer.parse(answered);
    const found = breakGlassRegister.find((one) => one.id === id);
    return found ? emergencyPage(found, me) : NOT_THERE;
  },
  check: missing({ outcome: 'Choose what it comes to.', findings: 'Say what the review found.' }),
  act: (typed, id) => ({
    query: /* GraphQL */ `
      mutation ReviewBreakGlass($id: ID!, $outcome: ReviewOutcome!, $findings: String!) {
        reviewBreakGlass(emergency: $id, outcome: $outcome, findings: $findings) {
          id
        }
      }
    `,
    variables: { id, outcome: lineOf(typed, 'outcome'), findings: lineOf(typed, 'findings') },
  }),
  done: () => EMERGENCIES_HREF,
};

const NOT_THERE: FormPage = {
  here: 'emergencies',
  heading: 'There is no such emergency',
  back: BACK,
  fields: [],
};

/** Nobody settles their own, and only officers settle any. */
const settles = ({ by, reviewed }: Emergency, { id, roles }: Me): boolean =>
  !reviewed && by !== id && opensTo(roles, 'reviewBreakGlass');

const emergencyPage = (found: Emergency, me: Me): FormPage => ({
  here: 'emergencies',
  heading: `Emergency ${found.id}`,
  back: BACK,
  sections: [{ summary: factsOf(found) }],
  ...(settles(found, me)
    ? {
        fields: [OUTCOME, { kind: 'TEXT', name: 'findings', label: 'What the review found' }],
        submit: 'Close the review',
        warning: 'Never your own. What is written here cannot be changed afterwards.',
      }
    : { fields: [] }),
});

const factsOf = (found: Emergency): Summary => [
  { name: 'Referral', cell: text(found.referral) },
  { name: 'Who', cell: text(who(found.by)) },
  { name: 'Why', cell: text(plainCode(found.reason), found.because) },
  { name: 'From and until', cell: text(minuteInWords(found.from), minuteInWords(found.until)) },
  { name: 'Told', cell: text(...found.notices.map(whomInWords)) },
  { name: 'Review', cell: reviewCell(found) },
  ...(found.reviewed
    ? [
        {
          name: 'Reviewed by',
          cell: text(who(found.reviewed.by), minuteInWords(found.reviewed.at)),
        },
        { name: 'Findings', cell: text(found.reviewed.findings) },
      ]
    : []),
];
