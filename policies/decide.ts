import type { Category, Holder } from '../src/domain/agency.ts';
import type { AgreementInForce, Showable } from '../src/domain/sharing.ts';
import { worksAnOpenReferral } from './conditions.ts';
import type { Condition, Matter, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

export type RulingMode = 'EXISTENCE' | 'CONTENT';

/** Why nothing, or not all, is shown; for the audit log and for explaining, not for the asker. */
export const DENIALS = ['NO_NEED_TO_KNOW', 'NO_AGREEMENT', 'NO_RULE', 'PROHIBITED'] as const;
export type Denial = (typeof DENIALS)[number];

export type Ruling =
  | { readonly effect: 'DENY'; readonly why: Denial; readonly by: readonly string[] }
  | {
      readonly effect: 'PERMIT';
      /** Empty where only existence may be known. */
      readonly shows: ReadonlySet<Showable>;
      readonly by: readonly string[];
      readonly basis: readonly string[];
      readonly agreement: AgreementInForce;
    };

/** The rule book, laid out for look-up by holder and category. */
export type Decider = (mode: RulingMode, matter: Matter) => Ruling;

/**
 * Nothing is shown unless a rule shows it; rules add up field by field; a prohibition beats every rule,
 * in any order; what cannot be told denies. Pure: the same matter always gets the same ruling.
 */
export function deciderOf(rulebook: RuleBook): Decider {
  const shelf = shelve(rulebook);
  return (mode, matter) => {
    if (truth(worksAnOpenReferral, matter) !== true) return deny('NO_NEED_TO_KNOW');
    const agreement = agreementFor(matter);
    if (!agreement) return deny('NO_AGREEMENT');
    const { rules, prohibitions } = shelf.get(key(matter.agency.holder, matter.category)) ?? EMPTY;
    const forbidding = prohibitions.filter((prohibition) => forbids(prohibition, mode, matter));
    if (forbidding.length > 0) return deny('PROHIBITED', ids(forbidding));
    const applying = rules.filter((rule) => applies(rule, matter));
    if (applying.length === 0) return deny('NO_RULE');
    return {
      effect: 'PERMIT',
      shows: new Set(mode === 'CONTENT' ? applying.flatMap((rule) => rule.shows) : []),
      by: ids(applying),
      basis: [...new Set(applying.flatMap((rule) => Object.values(rule.basis)))],
      agreement,
    };
  };
}

/** What a condition comes to. A condition that fails cannot be told. */
export function truth(condition: Condition, matter: Matter): boolean | undefined {
  try {
    return condition.holds(matter);
  } catch {
    return undefined;
  }
}

type Shelf = { readonly rules: SharingRule[]; readonly prohibitions: Prohibition[] };
const EMPTY: Shelf = { rules: [], prohibitions: [] };

const key = (holder: Holder, category: Category) => `${holder}/${category}`;
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
const deny = (why: Denial, by: readonly string[] = []): Ruling => ({ effect: 'DENY', why, by });

function shelve(rulebook: RuleBook): ReadonlyMap<string, Shelf> {
  const shelf = new Map<string, Shelf>();
  const place = (holder: Holder, category: Category): Shelf => {
    const found = shelf.get(key(holder, category)) ?? { rules: [], prohibitions: [] };
    shelf.set(key(holder, category), found);
    return found;
  };
  for (const rule of rulebook.sharing)
    for (const category of rule.categories) place(rule.holder, category).rules.push(rule);
  for (const rule of rulebook.prohibitions)
    for (const category of rule.categories) place(rule.holder, category).prohibitions.push(rule);
  return shelf;
}

function agreementFor({ facts, agency, category }: Matter): AgreementInForce | undefined {
  const purpose = facts.referral?.purpose;
  if (!purpose) return undefined;
  return facts.agreements.find(
    (agreement) =>
      agreement.agency === agency.code &&
      agreement.categories.includes(category) &&
      agreement.purposes.includes(purpose),
  );
}

function applies(rule: SharingRule, matter: Matter): boolean {
  const purpose = matter.facts.referral?.purpose;
  return (
    purpose !== undefined &&
    rule.purposes.includes(purpose) &&
    rule.about.includes(matter.about.part) &&
    rule.roles.some((role) => matter.viewer.roles.includes(role)) &&
    rule.when.every((condition) => truth(condition, matter) === true)
  );
}

/** Knowing the content is knowing the existence, so a prohibition of existence forbids both. */
function forbids(prohibition: Prohibition, mode: RulingMode, matter: Matter): boolean {
  const concerned = prohibition.forbids === 'EXISTENCE' || mode === 'CONTENT';
  return concerned && prohibition.when.every((condition) => truth(condition, matter) !== false);
}
