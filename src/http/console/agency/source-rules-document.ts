import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { AGENCY_NAMES, agencyNames } from '../agency-names.ts';
import { maybe } from '../scalars.ts';

export const SOURCE_RULES_DOCUMENT = /* GraphQL */ `
  query SourceRules($code: ID!) {
    ${AGENCY_NAMES}
    sourceRules(code: $code) {
      byPeople
      digest
      categories {
        category
        rules {
          ...ShownRule
        }
      }
      prohibitions {
        id
        says
        categories
        when
        law
      }
    }
  }
  fragment ShownRule on SourceRule {
    rule
    says
    roles
    purposes
    about
    extent
    when
    laws
    owner
    reviewBy
  }
`;
const rule = z.object({
  rule: z.string(),
  says: z.string(),
  roles: z.array(z.enum(ROLES)),
  purposes: z.array(z.string()),
  about: z.array(z.string()),
  extent: z.string(),
  when: z.array(z.string()),
  laws: z.array(z.string()),
  owner: z.string(),
  reviewBy: z.string(),
});
export type ShownRule = z.infer<typeof rule>;

const category = z.object({
  category: z.string(),
  rules: z.array(rule),
});
export type RuledCategory = z.infer<typeof category>;

const prohibition = z.object({
  id: z.string(),
  says: z.string(),
  categories: z.array(z.string()),
  when: z.array(z.string()),
  law: z.string(),
});
export type ShownProhibition = z.infer<typeof prohibition>;

export const sourceRulesAnswer = z.object({
  agencies: agencyNames,
  sourceRules: maybe(
    z.object({
      byPeople: z.boolean(),
      digest: z.string(),
      categories: z.array(category),
      prohibitions: z.array(prohibition),
    }),
  ),
});
