import { z } from 'zod';
import { tag, text, type List, type Section } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { fieldsInWords } from '../shown-words.ts';
import { ASKED } from './rules-fields.ts';
import type { RulesQuestion, RulesSought } from './rules-question.ts';

const EXPLAIN_DOCUMENT = /* GraphQL */ `
  query ExplainSupposed($question: SupposedInput!) {
    explainSupposed(question: $question) {
      existence {
        ...ShownExplanation
      }
      content {
        ...ShownExplanation
      }
    }
  }
  fragment ShownExplanation on Explanation {
    effect
    shows
    by
    basis
    outcome
    groundwork {
      says
      comesTo
    }
    prohibitions {
      id
      says
      forbids
    }
    rules {
      id
      says
      applies
      findings {
        says
        comesTo
      }
    }
  }
`;
const finding = z.object({
  says: z.string(),
  comesTo: z.enum(['HOLDS', 'FAILS', 'CANNOT_TELL']),
});
const explanation = z.object({
  effect: z.enum(['PERMIT', 'DENY']),
  shows: z.array(z.string()),
  by: z.array(z.string()),
  basis: z.array(z.string()),
  outcome: z.array(z.string()),
  groundwork: z.array(finding),
  prohibitions: z.array(z.object({ id: z.string(), says: z.string(), forbids: z.boolean() })),
  rules: z.array(
    z.object({
      id: z.string(),
      says: z.string(),
      applies: z.boolean(),
      findings: z.array(finding),
    }),
  ),
});
type Explanation = z.infer<typeof explanation>;
const explained = z.object({
  explainSupposed: z.object({ existence: explanation, content: explanation }),
});

/** How the rules would rule on a question that an officer makes up. */
export const explainSupposed: RulesQuestion = {
  says: 'How would it be ruled?',
  lead: 'A question that you make up, about nobody in particular, and how the rules rule on it.',
  fields: [
    ASKED.role,
    ASKED.purpose,
    ASKED.level,
    ASKED.familyAgreement,
    ASKED.holder,
    ASKED.category,
    ASKED.part,
    ASKED.hindrance,
  ],
  ask: (sought) => {
    const { level, hindrance } = sought;
    if (!level || NEEDED.some((name) => sought[name] === undefined)) return undefined;
    const named = Object.fromEntries(NEEDED.map((name) => [name, sought[name]]));
    const question = { ...named, level: Number(level), ...(hindrance ? { hindrance } : {}) };
    return { query: EXPLAIN_DOCUMENT, variables: { question } };
  },
  tell: (answered) => {
    const { existence, content } = explained.parse(answered).explainSupposed;
    return [
      ...sectionsOf('Whether it may be known that there is anything', existence),
      ...sectionsOf('What of it may be seen', content),
    ];
  },
};

const NEEDED = [
  'role',
  'purpose',
  'familyAgreement',
  'holder',
  'category',
  'part',
] as const satisfies readonly (keyof RulesSought)[];

const sectionsOf = (heading: string, one: Explanation): readonly Section[] => [
  {
    heading,
    paragraphs: one.outcome,
    summary: [
      {
        name: 'Ruling',
        cell: one.effect === 'PERMIT' ? tag('Let through', 'good') : tag('Kept back', 'care'),
      },
      { name: 'Fields', cell: text(fieldsInWords(one.shows) || 'None') },
      { name: 'By', cell: text(...(one.by.length > 0 ? one.by : ['No rule'])) },
      { name: 'In law', cell: text(...(one.basis.length > 0 ? one.basis : ['Nothing'])) },
    ],
    list: weighed(one),
  },
];

const COMES_TO = { HOLDS: 'holds', FAILS: 'does not hold', CANNOT_TELL: 'cannot be told' } as const;
const inWords = ({ says, comesTo }: z.infer<typeof finding>) => `${says} (${COMES_TO[comesTo]})`;

/** What was weighed: what must hold at all, every prohibition, every rule. */
const weighed = ({ groundwork, prohibitions, rules }: Explanation): List => ({
  caption: 'What was weighed',
  columns: ['What', 'What it came to', 'Why'],
  rows: [
    ...groundwork.map((one) => [
      text(one.says, 'Must hold'),
      text(plainCode(COMES_TO[one.comesTo])),
      text('–'),
    ]),
    ...prohibitions.map(({ id, says, forbids }) => [
      text(says, id),
      text(forbids ? 'Forbids it' : 'Does not stand in the way'),
      text('–'),
    ]),
    ...rules.map(({ id, says, applies, findings }) => [
      text(says, id),
      text(applies ? 'Applies' : 'Does not apply'),
      text(...findings.map(inWords)),
    ]),
  ],
  empty: 'No rule is about it.',
});
