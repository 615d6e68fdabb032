import { categoriesOf } from '../src/domain/agency.ts';
import { partialDate } from '../src/domain/day.ts';
import type { Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/** Everything that keeps a rule book from being signed, each fault naming its rule; empty where nothing does. */
export function faultsOf(rulebook: RuleBook): readonly string[] {
  const rules = [...rulebook.sharing, ...rulebook.prohibitions];
  const ids = rules.map(({ id }) => id);
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${id}: another rule has this id`),
    ...rules.flatMap(commonFaults),
    ...rulebook.sharing.flatMap(ruleFaults),
    ...rulebook.prohibitions.flatMap(prohibitionFaults),
  ];
}

type Fault = string | false;

const told = (id: string, ...faults: readonly Fault[]): readonly string[] =>
  faults.filter((fault) => fault !== false).map((fault) => `${id}: ${fault}`);

function commonFaults(rule: SharingRule | Prohibition): readonly string[] {
  const known = categoriesOf(rule.holder);
  return told(
    rule.id,
    !rule.says && 'it does not say what it does',
    !rule.owner && 'it has no owner',
    partialDate(rule.reviewBy)?.length !== 10 && 'its review date is not a day',
    rule.categories.length === 0 && 'it names no category',
    !rule.categories.every((category) => known.includes(category)) &&
      `it names a category that ${rule.holder} does not hold`,
  );
}

const ruleFaults = (rule: SharingRule): readonly string[] =>
  told(
    rule.id,
    !rule.basis.article6 && 'it has no basis in Article 6',
    !rule.basis.gateway && 'it names no statute that lets the holder share',
    !rule.basis.article9 && !rule.basis.article10 && 'it names neither Article 9 nor Article 10',
    rule.roles.length === 0 && 'it names no role',
    rule.purposes.length === 0 && 'it names no purpose',
    rule.about.length === 0 && 'it names nobody whom it is about',
  );

const prohibitionFaults = (rule: Prohibition): readonly string[] =>
  told(
    rule.id,
    !rule.law && 'it names no law',
    rule.when.length === 0 && 'it does not say when it stands',
  );
