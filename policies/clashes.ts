import { prohibitionWithConditions, ruleWithConditions, type Weighable } from './docket.ts';
import { lawsOf } from './lawful-basis.ts';
import { meet, within } from './lists.ts';
import type { Condition, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/**
 * Rules that get in each other's way: one that shows nothing that another does not show already, one that
 * a prohibition makes dead, and conditions of the same words that decide differently.
 */
export function clashesIn(rulebook: RuleBook): readonly string[] {
  return [
    ...rulebook.sharing.flatMap((rule, at) =>
      rulebook.sharing.flatMap((other, otherAt) =>
        // Of two that are the same, the later is told off.
        (otherAt < at || !isIdleBeside(other, rule)) && isIdleBeside(rule, other)
          ? [`${rule.id}: it shows nothing that ${other.id} does not show already`]
          : [],
      ),
    ),
    ...rulebook.sharing.flatMap((rule) =>
      rulebook.prohibitions
        .filter((prohibition) => isDeadUnder(rule, prohibition))
        .map(({ id }) => `${rule.id}: ${id} forbids what it would show`),
    ),
    ...twoMeanings(rulebook),
  ];
}

/** Whether, somewhere, the other rule holds whenever this one does, shows all that it shows and rests on its laws. */
function isIdleBeside(rule: SharingRule, other: SharingRule): boolean {
  return (
    rule.holder === other.holder &&
    meet(rule.categories, other.categories) &&
    meet(rule.about, other.about) &&
    meet(rule.purposes, other.purposes) &&
    meet(rule.roles, other.roles) &&
    within(other.shows, rule.shows) &&
    within(lawsOf(other.basis), lawsOf(rule.basis)) &&
    within(sentences(rule.when), sentences(other.when))
  );
}

/** Whether the prohibition stands whenever the rule applies, and forbids what the rule is for. */
function isDeadUnder(rule: SharingRule, prohibition: Prohibition): boolean {
  const needed = sentences(ruleWithConditions(rule).conditions);
  return (
    rule.holder === prohibition.holder &&
    meet(rule.categories, prohibition.categories) &&
    (prohibition.forbids === 'EXISTENCE' || rule.shows.length > 0) &&
    sentences(prohibition.when).every((says) => says === 'always' || needed.includes(says))
  );
}

function twoMeanings({ sharing, prohibitions }: RuleBook): readonly string[] {
  const codes = new Map<string, string>();
  const weighables: readonly Weighable<{ readonly id: string }>[] = [
    ...sharing.map(ruleWithConditions),
    ...prohibitions.map(prohibitionWithConditions),
  ];
  return weighables.flatMap(({ rule, conditions }) =>
    conditions
      .filter(({ says, holds }) => {
        const code = holds.toString();
        const known = codes.get(says) ?? code;
        codes.set(says, known);
        return known !== code;
      })
      .map(({ says }) => `${rule.id}: “${says}” decides otherwise in another rule`),
  );
}

const sentences = (conditions: readonly Condition[]) => conditions.map(({ says }) => says);
