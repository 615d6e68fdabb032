import type { MatchPart } from '../domain/person.ts';
import type { Evidence, IdentifierEvidence } from './evidence.ts';
import type { Model } from './model.ts';
import type { Worth } from './observe.ts';
import {
  bornRarity,
  familyRarity,
  givenRarity,
  homeRarity,
  identifierRarity,
  isNamesake,
  milliBitsOf,
  togetherness,
} from './rarity.ts';

/** One field's share before it is put into words. */
export type Weight = Pick<MatchPart, 'field' | 'level' | 'milliBits'>;

/** The evidence weighed; the weights sum to the total exactly. */
export type Weighed = { readonly total: number; readonly weights: readonly Weight[] };

/**
 * Weighs one person against each of two other accounts, a stranger and a relative of the same home, and
 * keeps the one that leaves less. Name, date of birth and address are independent among strangers (Fellegi
 * and Sunter 1969), and anything but independent within a family.
 */
export function weigh(evidence: Evidence, model: Model): Weighed {
  const stranger = weighAgainst(evidence, model, strangersSurprise(evidence, model));
  const relative = weighAgainst(evidence, model, relativesSurprise(evidence, model));
  return relative.total < stranger.total ? relative : stranger;
}

/** What chooses between several readings of two records, by this model. */
export const worthBy = (model: Model): Worth => ({
  home: (home) => homeRarity({ home }, model) - model.same.home[home.level],
  whole: (evidence) => weigh(evidence, model).total,
});

/** How surprising each field would be on another account than that of one person. */
type Surprise = {
  readonly prior: Weight;
  readonly given: number;
  readonly family: number;
  readonly together: number;
  readonly namesakes: number;
  readonly born: number;
  readonly home: number;
  readonly identifier: (identifier: IdentifierEvidence) => number;
  /** Fields whose surprise depends on nothing but their level. */
  readonly plain: Model['same'];
};

function strangersSurprise(evidence: Evidence, model: Model): Surprise {
  const given = givenRarity(evidence, model);
  const family = familyRarity(evidence, model);
  const odds = -model.priors.present - milliBitsOf(evidence.people);
  return {
    prior: { field: 'PRIOR', level: 'AGAINST_STRANGERS', milliBits: odds },
    given,
    family,
    together: togetherness(evidence, model, given + family),
    namesakes: 0,
    born: bornRarity(evidence, model),
    home: homeRarity(evidence, model),
    identifier: (identifier) => identifierRarity(identifier, model),
    plain: model.stranger,
  };
}

function relativesSurprise({ name, born, home }: Evidence, model: Model): Surprise {
  const { same, relative, priors } = model;
  const odds = priors.relatives - priors.present;
  return {
    prior: { field: 'PRIOR', level: 'AGAINST_RELATIVES', milliBits: odds },
    given: relative.given[name.given],
    family: relative.family[name.family],
    together: 0,
    namesakes: bornTogether({ name, born }) ? priors.namesakesTogether : 0,
    born: relative.born[born.level],
    // Relatives share homes, and leave them, as one person does: an address tells neither apart.
    home: same.home[home.level],
    identifier: ({ level }) => relative.identifier[level],
    plain: relative,
  };
}

/** One first name and one date of birth, up to a slip. */
const bornTogether = ({ name, born }: Pick<Evidence, 'name' | 'born'>): boolean =>
  name.given === 'EXACT' &&
  (born.level === 'EXACT' || born.level === 'SLIP' || born.level === 'SWAPPED');

function weighAgainst(evidence: Evidence, { same }: Model, other: Surprise): Weighed {
  const { name, born, home, expected, identifiers } = evidence;
  const { plain } = other;
  const weights: Weight[] = [other.prior];
  const add = (field: string, level: string, milliBits: number): void => {
    if (level !== 'BLANK') weights.push({ field, level, milliBits });
  };
  add('GIVEN_NAME', name.given, other.given - same.given[name.given]);
  add('OTHER_NAMES', name.others, plain.others[name.others] - same.others[name.others]);
  add('FAMILY_NAME', name.family, other.family - same.family[name.family]);
  add('FULL_NAME', other.together === 0 ? 'BLANK' : 'COMMON', other.together);
  add('NAMESAKES', other.namesakes === 0 ? 'BLANK' : 'BORN_TOGETHER', other.namesakes);
  if (name.swapped) add('NAME_ORDER', 'SWAPPED', plain.order.SWAPPED - same.order.SWAPPED);
  add('BIRTH_DATE', born.level, other.born - same.born[born.level]);
  add('SEX', evidence.sex, sexWeight(evidence, plain, same));
  add('ADDRESS', home.level, other.home - same.home[home.level]);
  add('EXPECTED_DELIVERY', expected, plain.expected[expected] - same.expected[expected]);
  for (const identifier of identifiers) {
    const weight = other.identifier(identifier) - same.identifier[identifier.level];
    add(identifier.system, identifier.level, weight);
  }
  return { total: weights.reduce((sum, { milliBits }) => sum + milliBits, 0), weights };
}

/** Where first names agree, the sex that they tell already is not counted again. */
function sexWeight(evidence: Evidence, other: Model['same'], same: Model['same']): number {
  const { sex } = evidence;
  if (!isNamesake(evidence)) return other.sex[sex] - same.sex[sex];
  return Math.min(0, other.sexOfNamesake[sex] - same.sexOfNamesake[sex]);
}
