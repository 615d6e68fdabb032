import { setImmediate as nextTurn } from 'node:timers/promises';
import { lawsOf } from '../../../policies/lawful-basis.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import { whoMaySee, type Sight } from '../../../policies/who.ts';
import { extentInWords } from '../../../policies/words.ts';
import { categoriesOf, type Category, type Holder } from '../../domain/agency.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { RuleBundle } from '../../domain/sharing.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';

/** A rule by which somebody may see a category, in words. */
type SourceRule = Omit<Sight, 'shows'> & {
  readonly extent: string;
  readonly laws: readonly string[];
  readonly owner: string;
  readonly reviewBy: string;
};
type SourceCategory = {
  readonly category: Category;
  readonly rules: readonly SourceRule[];
  /** Those that open nothing until something changes, such as a duty that is not in force. */
  readonly waiting: readonly SourceRule[];
};
type SourceProhibition = {
  readonly id: string;
  readonly says: string;
  readonly categories: readonly Category[];
  readonly when: readonly string[];
  readonly law: string;
};

/** What the rules say of everything that organisations of one kind hold. */
type HolderRules = {
  readonly holder: Holder;
  readonly digest: string;
  readonly categories: readonly SourceCategory[];
  readonly prohibitions: readonly SourceProhibition[];
};
export type SourceRules = HolderRules & { readonly source: AgencyCode };

export type SourceRulesParts = {
  readonly rulebook: RuleBook;
  readonly policy: Pick<RuleBundle, 'digest'>;
  /** The source where it is the viewer's organisation's own. */
  readonly owned: (
    viewer: Practitioner,
    code: string,
  ) => Promise<{ readonly code: AgencyCode; readonly holder: Holder } | undefined>;
};

/**
 * What the rules let anybody see of what a source holds, for its owner alone. Undefined to everybody else, as where
 * there is none. Worked out once for each kind of holder, since the rules that run are those that it started with.
 */
export function sourceRules({
  rulebook,
  policy,
  owned,
}: SourceRulesParts): Desk<DeskAsks & { readonly code: string }, SourceRules | undefined> {
  const known = new Map<Holder, Promise<HolderRules>>();
  const rulesOf = (holder: Holder): Promise<HolderRules> => {
    const rules = known.get(holder) ?? holderRules(rulebook, holder, policy.digest);
    known.set(holder, rules);
    return rules;
  };
  return {
    kind: 'SOURCE_RULES',
    answer: async ({ code }, { viewer }) => {
      const source = await owned(viewer, code);
      return source && { source: source.code, ...(await rulesOf(source.holder)) };
    },
  };
}
export type SourceRulesDesk = ReturnType<typeof sourceRules>;

async function holderRules(
  rulebook: RuleBook,
  holder: Holder,
  digest: string,
): Promise<HolderRules> {
  const all = categoriesOf(holder);
  const categories = await all.reduce(
    async (before: Promise<readonly SourceCategory[]>, category) => {
      const done = await before;
      // Every circumstance of every rule is tried; nobody else waits for more than one category.
      await nextTurn();
      return [...done, categoryOf(rulebook, holder, category)];
    },
    Promise.resolve([]),
  );
  return { holder, digest, categories, prohibitions: prohibitionsOf(rulebook, holder, all) };
}

function categoryOf(rulebook: RuleBook, holder: Holder, category: Category): SourceCategory {
  const { may, otherwise } = whoMaySee(rulebook, { holder, category });
  const inWords = (sights: readonly Sight[]) => sights.flatMap((sight) => ruleOf(rulebook, sight));
  return { category, rules: inWords(may), waiting: inWords(otherwise) };
}

const ruleOf = ({ sharing }: RuleBook, { shows, ...sight }: Sight): readonly SourceRule[] =>
  sharing
    .filter(({ id }) => id === sight.rule)
    .map(({ basis, owner, reviewBy }) => ({
      ...sight,
      extent: extentInWords(shows),
      laws: lawsOf(basis),
      owner,
      reviewBy,
    }));

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
