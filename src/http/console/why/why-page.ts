import { z } from 'zod';
import { ENTRY_CATEGORIES, HOLDERS } from '../../../domain/agency.ts';
import { FAMILY_PARTS } from '../../../domain/sharing.ts';
import type { HubPage } from '../hub-page.ts';
import { optionsOf } from '../front-door-words.ts';
import { page } from '../pages.ts';
import { entryCategory } from '../picture-shape.ts';
import { pictureHref } from '../referral-view.ts';
import { CATEGORY_WORDS, PART_WORDS } from '../words.ts';
import { explanation, sectionsOf } from './explanation-sections.ts';

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
