import type { Category, Holder } from '../src/domain/agency.ts';
import type { Showable } from '../src/domain/sharing.ts';
import { askedBy, askedFor, isAbout } from './conditions.ts';
import { lawsOf } from './lawful-basis.ts';
import type { Condition, Matter, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/** A declaration with everything that it stands on, in the order in which it is read out. */
export type Weighable<Rule> = { readonly rule: Rule; readonly conditions: readonly Condition[] };

/** A sharing rule, with what it adds to a ruling at hand. */
export type WeighableRule = Weighable<SharingRule> & {
  readonly shows: ReadonlySet<Showable>;
  readonly laws: readonly string[];
};

/** All that the rule book says of one category of one holder. Deciding and explaining both read it. */
export type Docket = {
  readonly rules: readonly WeighableRule[];
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
export const ruleWithConditions = (rule: SharingRule): WeighableRule => ({
  rule,
  conditions: [askedFor(rule.purposes), isAbout(rule.about), askedBy(rule.roles), ...rule.when],
  shows: new Set(rule.shows),
  laws: lawsOf(rule.basis),
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

function byCategory<Item extends Weighable<Placed>>(
  weighables: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const placed = new Map<string, Item[]>();
  for (const weighable of weighables)
    for (const category of weighable.rule.categories) {
      const key = keyOf(weighable.rule.holder, category);
      placed.set(key, [...(placed.get(key) ?? []), weighable]);
    }
  return placed;
}
