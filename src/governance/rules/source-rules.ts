import { lawsOf } from '../../../policies/lawful-basis.ts';
import type { RuleBook, SharingRule } from '../../../policies/vocabulary.ts';
import { extentInWords } from '../../../policies/words.ts';
import { categoriesOf, type Category, type Holder } from '../../domain/agency.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { RuleBundle } from '../../domain/sharing.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';

/** A rule as its holder reads it, in words. */
type SourceRule = Pick<SharingRule, 'says' | 'roles' | 'purposes' | 'about' | 'owner'> & {
  readonly rule: string;
  /** How much of it is seen. */
  readonly extent: string;
  readonly when: readonly string[];
  readonly laws: readonly string[];
  readonly reviewBy: string;
};
/** No rules where nobody may see it. */
type SourceCategory = { readonly category: Category; readonly rules: readonly SourceRule[] };
type SourceProhibition = {
  readonly id: string;
  readonly says: string;
  readonly categories: readonly Category[];
  readonly when: readonly string[];
  readonly law: string;
};

/** What the rules say of everything that a source's kind of organisation holds. */
export type SourceRules = {
  readonly source: AgencyCode;
  readonly byPeople: boolean;
  readonly holder: Holder;
  readonly digest: string;
  readonly categories: readonly SourceCategory[];
  readonly prohibitions: readonly SourceProhibition[];
};

export type SourceRulesParts = {
  readonly rulebook: RuleBook;
  readonly policy: Pick<RuleBundle, 'digest'>;
  /** The source where it is the viewer's organisation's own. */
  readonly owned: (
    viewer: Practitioner,
    code: string,
  ) => Promise<
    (Pick<SourceRules, 'holder' | 'byPeople'> & { readonly code: AgencyCode }) | undefined
  >;
};

/**
 * What the rules let anybody see of what a source holds, for its owner alone, and where people answer for those who
 * do. Undefined to everybody else, as where there is none.
 */
export const sourceRules = ({
  rulebook,
  policy,
  owned,
}: SourceRulesParts): Desk<DeskAsks & { readonly code: string }, SourceRules | undefined> => ({
  kind: 'SOURCE_RULES',
  answer: async ({ code }, { viewer }) => {
    const source = await owned(viewer, code);
    if (!source) return undefined;
    const { holder, byPeople } = source;
    const all = categoriesOf(holder);
    return {
      source: source.code,
      byPeople,
      holder,
      digest: policy.digest,
      categories: all.map((category) => ({
        category,
        rules: rulebook.sharing.filter(isAbout(holder, category)).map(inWords),
      })),
      prohibitions: prohibitionsOf(rulebook, holder, all),
    };
  },
});
export type SourceRulesDesk = ReturnType<typeof sourceRules>;

const isAbout =
  (holder: Holder, category: Category) =>
  (rule: SharingRule): boolean =>
    rule.holder === holder && rule.categories.includes(category);

function inWords(rule: SharingRule): SourceRule {
  const { id, says, roles, purposes, about, when, shows, basis, owner, reviewBy } = rule;
  return {
    rule: id,
    says,
    roles,
    purposes,
    about,
    extent: extentInWords(shows),
    when: when.map((condition) => condition.says),
    laws: lawsOf(basis),
    owner,
    reviewBy,
  };
}

function prohibitionsOf(
  { prohibitions, entryProhibitions }: RuleBook,
  holder: Holder,
  all: readonly Category[],
): readonly SourceProhibition[] {
  const ofHolder = prohibitions.filter((prohibition) => prohibition.holder === holder);
  return [...ofHolder, ...entryProhibitions]
    .map(({ id, says, categories, when, law }) => ({
      id,
      says,
      categories: all.filter((category) => categories.some((one) => one === category)),
      when: when.map((condition) => condition.says),
      law,
    }))
    .filter(({ categories }) => categories.length > 0);
}
