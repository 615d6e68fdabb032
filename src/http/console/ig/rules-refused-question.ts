import { z } from 'zod';
import { instantInWords } from '../dates.ts';
import { hrefWith } from '../kit/search-page.ts';
import { link, tag, text, who, type List, type Section } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { anInstant, maybe } from '../scalars.ts';
import { accessHref } from './access-wish.ts';
import { ASKED } from './rules-fields.ts';
import type { RulesQuestion } from './rules-question.ts';

const WHY_REFUSED_DOCUMENT = /* GraphQL */ `
  query WhyRefused($question: String!) {
    whyRefused(question: $question) {
      event {
        id
        at
        kind
        decision
        user
        referral
      }
      outcome
      keptBack {
        agency
        name
        category
        about
        existenceTold
        by
        why
      }
    }
  }
`;

const keptBack = z.object({
  agency: z.string(),
  name: z.string(),
  category: z.string(),
  about: z.array(z.string()),
  existenceTold: z.boolean(),
  by: z.array(z.string()),
  why: z.array(z.string()),
});
const told = z.object({
  event: z.object({
    id: z.string(),
    at: anInstant,
    kind: z.string(),
    decision: z.enum(['PERMIT', 'REFUSE']),
    user: z.string(),
    referral: maybe(z.string()),
  }),
  outcome: z.array(z.string()),
  keptBack: z.array(keptBack),
});
type Told = z.infer<typeof told>;
const answer = z.object({ whyRefused: z.array(told) });

/** The page that tells why one recorded question was refused. */
export const whyRefusedHref = (question: string) =>
  hrefWith('/console/ig/rules/refused', { question });

/** Why a question that somebody put to the hub was refused, or what was kept back from its answer. */
export const whyRefused: RulesQuestion = {
  says: 'Why was this refused?',
  lead: 'One recorded question: why it was refused, or what the rules kept back from its answer. It names nobody of the family, and that you looked is on record.',
  fields: [ASKED.question],
  ask: ({ question }) =>
    question ? { query: WHY_REFUSED_DOCUMENT, variables: { question } } : undefined,
  tell: (answered) => answer.parse(answered).whyRefused.flatMap(sectionsOf),
};

const sectionsOf = ({ event, outcome, keptBack: kept }: Told): readonly Section[] => [
  {
    heading: event.decision === 'PERMIT' ? 'It was let in' : 'It was refused',
    paragraphs: outcome,
    summary: [
      { name: 'Question', cell: text(plainCode(event.kind), `Event ${event.id}`) },
      { name: 'Asked', cell: text(instantInWords(event.at)) },
      { name: 'By', cell: link(who(event.user), accessHref('by-user', { user: event.user })) },
      { name: 'About', cell: text(event.referral ?? 'No referral') },
    ],
  },
  ...(event.decision === 'PERMIT' ? [{ list: listOf(kept) }] : []),
];

const listOf = (kept: Told['keptBack']): List => ({
  caption: 'What the rules kept back',
  columns: ['Agency', 'Category', 'About', 'What was told', 'Why'],
  rows: kept.map(({ name, agency, category, about, existenceTold, by, why }) => [
    text(name, agency),
    text(plainCode(category)),
    text(...about),
    existenceTold ? tag('Only whether there are any', 'care') : text('Nothing'),
    text(...(by.length > 0 ? [`By ${by.join(', ')}`] : []), ...why),
  ]),
  empty: 'Nothing is told of what the rules kept back.',
});
