import { z } from 'zod';
import { ENTRY_CATEGORIES, HOLDERS } from '../../../domain/agency.ts';
import { FAMILY_PARTS, type FamilyPart } from '../../../domain/sharing.ts';
import type { HubPage } from '../hub-page.ts';
import { optionsOf } from '../front-door-words.ts';
import { tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { page } from '../pages.ts';
import { entryCategory } from '../picture-shape.ts';
import { pictureHref } from '../referral-view.ts';
import { CATEGORY_WORDS, PART_WORDS } from '../words.ts';

const id = z.string().min(1).max(100);
const wish = z.object({
  params: z.object({ id }),
  query: z.object({
    agency: id,
    category: z.union([z.literal('').transform(() => undefined), entryCategory]).optional(),
    part: z.enum(FAMILY_PARTS).default('SUBJECT'),
    age: z.enum(['', '5', '12', '16', '18']).default(''),
  }),
});
type Wish = z.infer<typeof wish>;

const EXPLANATION = /* GraphQL */ `
  fragment ExplanationFields on Explanation {
    effect
    outcome
    basis
    groundwork {
      says
      comesTo
    }
    prohibitions {
      says
      forbids
      findings {
        says
        comesTo
      }
    }
    rules {
      says
      applies
      findings {
        says
        comesTo
      }
    }
  }
`;

export const WHY_DOCUMENT = /* GraphQL */ `
  query WhyNot($id: ID!, $question: ExplainInput!, $asked: Boolean!) {
    agencies {
      code
      name
      holder
    }
    referral(id: $id) {
      id
    }
    explain(referral: $id, question: $question) @include(if: $asked) {
      existence {
        ...ExplanationFields
      }
      content {
        ...ExplanationFields
      }
    }
  }
  ${EXPLANATION}
`;

const finding = z.object({ says: z.string(), comesTo: z.enum(['HOLDS', 'FAILS', 'CANNOT_TELL']) });
const findings = z.array(finding);
const explanation = z.object({
  effect: z.enum(['PERMIT', 'DENY']),
  outcome: z.array(z.string()),
  basis: z.array(z.string()),
  groundwork: findings,
  prohibitions: z.array(z.object({ says: z.string(), forbids: z.boolean(), findings })),
  rules: z.array(z.object({ says: z.string(), applies: z.boolean(), findings })),
});
type Explanation = z.infer<typeof explanation>;
const whyAnswer = z.object({
  agencies: z.array(z.object({ code: z.string(), name: z.string(), holder: z.enum(HOLDERS) })),
  referral: z.object({ id: z.string() }),
  explain: z.object({ existence: explanation, content: explanation }).optional(),
});

/** Ages at which rules change their mind; somebody's own age has no place in an address. */
const AGES = [
  { value: '', says: 'Not known' },
  { value: '5', says: 'Under 10' },
  { value: '12', says: '10 to 15' },
  { value: '16', says: '16 or 17' },
  { value: '18', says: 'Grown up' },
];

/** Which category is asked about where nobody has chosen one; the hub then leaves the ruling out. */
const NO_CATEGORY = 'ALLOCATED_WORKER';

/** "Why can't I see this?": how the rules rule, which tells of rules and never of what is held. */
export const whyPage: HubPage<Wish> = {
  request: ({ params, query }) => wish.safeParse({ params, query }).data,
  question: ({ params, query: { agency, category, part, age } }) => ({
    query: WHY_DOCUMENT,
    variables: {
      id: params.id,
      question: {
        agency,
        category: category ?? NO_CATEGORY,
        part,
        ...(age === '' ? {} : { age: Number(age) }),
      },
      asked: category !== undefined,
    },
  }),
  compose: (answered, { query }) => {
    const { agencies, referral, explain } = whyAnswer.parse(answered);
    const agency = agencies.find(({ code }) => code === query.agency);
    const categories = agency ? ENTRY_CATEGORIES[agency.holder] : [];
    return page('why', {
      here: 'referrals',
      heading: `What may I see of ${agency?.name ?? query.agency}?`,
      lead: 'How the rules rule on this referral as it stands. It tells of rules, never of what anybody holds.',
      back: { says: `Back to ${referral.id}`, href: pictureHref(referral.id) },
      agency: query.agency,
      categories: chosen(
        categories.map((value) => ({ value, says: CATEGORY_WORDS[value] })),
        query.category,
      ),
      places: chosen(optionsOf(PART_WORDS), query.part),
      ages: chosen(AGES, query.age),
      sections: explain ? sectionsOf(explain, query) : [],
    });
  },
};

const chosen = (
  options: readonly { readonly value: string; readonly says: string }[],
  value: string | undefined,
) => options.map((option) => Object.assign({}, option, { chosen: option.value === value }));

type Explained = { readonly existence: Explanation; readonly content: Explanation };
type Asked = {
  readonly category?: keyof typeof CATEGORY_WORDS | undefined;
  readonly part: FamilyPart;
};

function sectionsOf({ existence, content }: Explained, { category, part }: Asked) {
  const about = category ? `${CATEGORY_WORDS[category]}: ${PART_WORDS[part].toLowerCase()}` : '';
  return [
    ...explanationSections('Whether you may know that there is anything', about, existence),
    ...explanationSections('What of it you may see', about, content),
  ];
}

const explanationSections = (
  heading: string,
  about: string,
  { effect, outcome, basis, groundwork, prohibitions, rules }: Explanation,
): readonly Section[] => [
  {
    heading: `${heading}: ${effect === 'PERMIT' ? 'yes' : 'no'}`,
    paragraphs: [
      about,
      ...outcome,
      ...(basis.length > 0 ? [`It rests on ${basis.join('; ')}.`] : []),
    ],
  },
  {
    list: {
      caption: 'What was weighed',
      columns: ['What the rules say', 'What it came to', 'Its conditions'],
      rows: [
        ...groundwork.map(({ says, comesTo }) => [text(says), RESULT[comesTo], text('–')]),
        ...prohibitions.map((one) => [
          text(one.says),
          one.forbids ? tag('Forbids it', 'alarm') : text('Does not stand in the way'),
          text(...one.findings.map(findingLine)),
        ]),
        ...rules.map((one) => [
          text(one.says),
          one.applies ? tag('Applies', 'good') : text('Does not apply'),
          text(...one.findings.map(findingLine)),
        ]),
      ],
      empty: 'No rule speaks of it, and what no rule shows is not shown.',
    },
  },
];

const RESULT: Readonly<Record<z.infer<typeof finding>['comesTo'], Cell>> = {
  HOLDS: text('Holds'),
  FAILS: tag('Does not hold', 'care'),
  CANNOT_TELL: tag('Cannot be told', 'care'),
};
const RESULT_WORDS = { HOLDS: 'holds', FAILS: 'does not hold', CANNOT_TELL: 'cannot be told' };
const findingLine = ({ says, comesTo }: z.infer<typeof finding>) =>
  `${says} – ${RESULT_WORDS[comesTo]}`;
