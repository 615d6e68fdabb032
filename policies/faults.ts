import { categoriesOf, HOLDERS, type Category } from '../src/domain/agency.ts';
import { partialDate, type PartialDate } from '../src/domain/day.ts';
import { ROLES } from '../src/domain/practitioner.ts';
import { PURPOSES } from '../src/domain/referral.ts';
import { FAMILY_PARTS, SHOWABLE } from '../src/domain/sharing.ts';
import { clashesIn } from './clashes.ts';
import { within } from './lists.ts';
import type { EntryProhibition, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/**
 * Everything that keeps a rule book from being signed, each fault naming its rule; empty where nothing
 * does. Given a day, reviews that were due before it are faults too.
 */
export function faultsOf(rulebook: RuleBook, today?: PartialDate): readonly string[] {
  const rules = [...rulebook.sharing, ...rulebook.prohibitions, ...rulebook.entryProhibitions];
  const ids = rules.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => `${id}: another rule has this id`),
    ...rules.flatMap((rule) => [...commonFaults(rule), ...reviewFaults(rule, today ?? '')]),
    ...[...rulebook.sharing, ...rulebook.prohibitions].flatMap(holderFaults),
    ...rulebook.sharing.flatMap((rule) => [...reachFaults(rule), ...basisFaults(rule)]),
    ...[...rulebook.prohibitions, ...rulebook.entryProhibitions].flatMap(prohibitionFaults),
    ...rulebook.entryProhibitions.flatMap(entryFaults),
    ...clashesIn(rulebook),
  ];
}

type Fault = string | false;
type AnyRule = SharingRule | Prohibition | EntryProhibition;

const told = (id: string, ...faults: readonly Fault[]): readonly string[] =>
  faults.filter((fault) => fault !== false).map((fault) => `${id}: ${fault}`);

const commonFaults = (rule: AnyRule): readonly string[] =>
  told(
    rule.id,
    !rule.says && 'it does not say what it does',
    !rule.owner && 'it has no owner',
    rule.categories.length === 0 && 'it names no category',
    repeated(rule.categories).length > 0 && 'it names a category twice',
    rule.when.some(({ says }) => !says) && 'it has a condition that does not say what it asks',
  );

function reviewFaults({ id, reviewBy }: AnyRule, today: string): readonly string[] {
  if (partialDate(reviewBy)?.length !== 10) return [`${id}: its review date is not a day`];
  return reviewBy < today ? [`${id}: its review was due by ${reviewBy}`] : [];
}

function holderFaults({ id, holder, categories }: SharingRule | Prohibition): readonly string[] {
  if (!HOLDERS.includes(holder)) return [`${id}: it names a holder that the hub does not know`];
  const held = categoriesOf(holder);
  return told(id, !within(held, categories) && `it names a category that ${holder} does not hold`);
}

const reachFaults = (rule: SharingRule): readonly string[] =>
  told(
    rule.id,
    rule.roles.length === 0 && 'it names no role',
    rule.purposes.length === 0 && 'it names no purpose',
    rule.about.length === 0 && 'it names nobody whom it is about',
    !within(ROLES, rule.roles) && 'it names a role that the hub does not know',
    !within(PURPOSES, rule.purposes) && 'it names a purpose that the hub does not know',
    !within(FAMILY_PARTS, rule.about) && 'it is about somebody whom the hub does not know',
    !within(SHOWABLE, rule.shows) && 'it shows a field that the hub does not know',
  );

const basisFaults = (rule: SharingRule): readonly string[] =>
  told(
    rule.id,
    !rule.basis.article6 && 'it has no basis in Article 6',
    !rule.basis.gateway && 'it names no statute that lets the holder share',
    !rule.basis.article9 && !rule.basis.article10 && 'it names neither Article 9 nor Article 10',
    lacksArticle9(rule) && 'it shares health information without Article 9',
    lacksArticle10(rule) && 'it shares criminal offence information without Article 10',
    strainsSection47(rule) && 'it rests on section 47 for another purpose',
  );

const lacksArticle9 = ({ holder, basis }: SharingRule) => holder === 'HEALTH' && !basis.article9;

const lacksArticle10 = ({ holder, basis }: SharingRule) =>
  (holder === 'POLICE' || holder === 'PROBATION') && !basis.article10;

/** R (AB & CD) v Haringey: what section 47 allows, it allows for section 47 enquiries alone. */
const strainsSection47 = ({ basis, purposes }: SharingRule) =>
  /\bs\.47\b/.test(basis.gateway) && !within(['CHILD_PROTECTION_S47'], purposes);

const prohibitionFaults = (rule: Prohibition | EntryProhibition): readonly string[] =>
  told(
    rule.id,
    !rule.law && 'it names no law',
    rule.when.length === 0 && 'it does not say when it stands',
    rule.forbids.length === 0 && 'it forbids nothing',
  );

const EVERY_CATEGORY: readonly Category[] = HOLDERS.flatMap(categoriesOf);

const entryFaults = ({ id, categories, forbids }: EntryProhibition): readonly string[] =>
  told(
    id,
    !within(EVERY_CATEGORY, categories) && 'it names a category that the hub does not know',
    Array.isArray(forbids) &&
      !within(SHOWABLE, forbids) &&
      'it forbids a field that the hub does not know',
  );

const repeated = (codes: readonly string[]) =>
  codes.filter((code, index) => codes.indexOf(code) !== index);
