import type { Category, Holder } from '../src/domain/agency.ts';
import { askedBy, askedFor, isAbout } from './conditions.ts';
import type { Condition, Matter, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/** A declaration with everything that it stands on, in the order in which it is read out. */
export type Weighable<Rule> = { readonly rule: Rule; readonly conditions: readonly Condition[] };

/** All that the rule book says of one category of one holder. Deciding and explaining both read it. */
export type Docket = {
  readonly rules: readonly Weighable<SharingRule>[];
  readonly prohibitions: readonly Weighable<Prohibition>[];
};
export type Dockets = (matter: Pick<Matter, 'agency' | 'category'>) => Docket;

/** The rule book, laid out once for look-up by holder and category. */
export function docketsOf(rulebook: RuleBook): Dockets {
  const rules = byCategory(rulebook.sharing.map(ruleWithConditions));
  const prohibitions = byCategory(rulebook.prohibitions.map(prohibitionWithConditions));
  const dockets = new Map<string, Docket>();
  for (const key of new Set([...rules.keys(), ...prohibitions.keys()]))
    dockets.set(key, { rules: rules.get(key) ?? [], prohibitions: prohibitions.get(key) ?? [] });
  return ({ agency, category }) => dockets.get(keyOf(agency.holder, category)) ?? EMPTY;
}

/** Whom a rule is for, what for and about whom are conditions like its own. */
export const ruleWithConditions = (rule: SharingRule): Weighable<SharingRule> => ({
  rule,
  conditions: [askedFor(rule.purposes), isAbout(rule.about), askedBy(rule.roles), ...rule.when],
});

export const prohibitionWithConditions = (rule: Prohibition): Weighable<Prohibition> => ({
  rule,
  conditions: rule.when,
});

/** What a condition comes to. A condition that fails to answer cannot be told. */
export function truth({ holds }: Condition, matter: Matter): boolean | undefined {
  try {
    return holds(matter);
  } catch {
    return undefined;
  }
}

/** A rule applies where every condition is known to hold. */
export const applies = ({ conditions }: Weighable<SharingRule>, matter: Matter): boolean =>
  conditions.every((condition) => truth(condition, matter) === true);

/** A prohibition stands wherever none of its conditions is known to fail. */
export const stands = ({ conditions }: Weighable<Prohibition>, matter: Matter): boolean =>
  conditions.every((condition) => truth(condition, matter) !== false);

const EMPTY: Docket = { rules: [], prohibitions: [] };

const keyOf = (holder: Holder, category: Category) => `${holder}/${category}`;

type Placed = { readonly holder: Holder; readonly categories: readonly Category[] };

function byCategory<Rule extends Placed>(
  weighables: readonly Weighable<Rule>[],
): ReadonlyMap<string, readonly Weighable<Rule>[]> {
  const placed = new Map<string, Weighable<Rule>[]>();
  for (const weighable of weighables)
    for (const category of weighable.rule.categories) {
      const key = keyOf(weighable.rule.holder, category);
      placed.set(key, [...(placed.get(key) ?? []), weighable]);
    }
  return placed;
}
