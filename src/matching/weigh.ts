import type { MatchPart } from '../domain/person.ts';
import type { Evidence, IdentifierEvidence } from './evidence.ts';
import type { Model, SharedTrait } from './model.ts';

/** One field's share before it is put into words. */
export type Weight = Pick<MatchPart, 'field' | 'level' | 'milliBits'>;

/** The evidence weighed against the account that explains it best, other than that they are one person. */
export type Weighed = {
  readonly total: number;
  readonly weights: readonly Weight[];
};

/** Weighs against a stranger and against a relative, and keeps the one that leaves less. */
export function weigh(evidence: Evidence, model: Model): Weighed {
  const stranger = againstStranger(evidence, model);
  const relative = againstRelative(evidence, model);
  return relative.total < stranger.total ? relative : stranger;
}

function weighed(weights: readonly Weight[]): Weighed {
  const spoken = weights.filter(
    ({ field, milliBits, level }) => field === 'PRIOR' || level !== 'BLANK' || milliBits !== 0,
  );
  return { total: spoken.reduce((sum, { milliBits }) => sum + milliBits, 0), weights: spoken };
}

/** How surprising it is to meet somebody with a value that so many people have. */
function rarity(trait: SharedTrait, held: number, people: number, model: Model): number {
  const { weight, shares } = model.priors;
  const expected = held + (weight * shares[trait]) / 1e9;
  return Math.round(1000 * Math.log2((people + weight) / Math.min(expected, people + weight)));
}

const tries = (pairs: number): number => Math.round(1000 * Math.log2(Math.max(1, pairs)));

/** Not below nothing: a level lets no more pass than everybody. */
const less = (surprise: number, spread: number): number => Math.max(0, surprise - spread);

function againstStranger(evidence: Evidence, model: Model): Weighed {
  const { name, born, home, people } = evidence;
  const { same, stranger, priors } = model;
  const given = givenRarity(evidence, model);
  const family = familyRarity(evidence, model);
  return weighed([
    {
      field: 'PRIOR',
      level: 'AGAINST_STRANGERS',
      milliBits: -priors.present - Math.round(1000 * Math.log2(Math.max(1, people))),
    },
    { field: 'GIVEN_NAME', level: name.given, milliBits: given - same.given[name.given] },
    {
      field: 'OTHER_NAMES',
      level: name.others,
      milliBits: stranger.others[name.others] - same.others[name.others],
    },
    { field: 'FAMILY_NAME', level: name.family, milliBits: family - same.family[name.family] },
    {
      field: 'FULL_NAME',
      level: 'COMMON',
      milliBits: togetherness(evidence, model, given + family),
    },
    ...order(evidence, stranger, same),
    {
      field: 'BIRTH_DATE',
      level: born.level,
      milliBits: bornRarity(evidence, model) - same.born[born.level],
    },
    sexWeight(evidence, stranger, same),
    {
      field: 'ADDRESS',
      level: home.level,
      milliBits: homeRarity(evidence, model) - same.home[home.level],
    },
    {
      field: 'EXPECTED_DELIVERY',
      level: evidence.expected,
      milliBits: stranger.expected[evidence.expected] - same.expected[evidence.expected],
    },
    ...evidence.identifiers.map((identifier) =>
      identifierWeight(identifier, identifierRarity(identifier, people, model), model),
    ),
  ]);
}

function againstRelative(evidence: Evidence, model: Model): Weighed {
  const { name, born, home } = evidence;
  const { same, relative, priors } = model;
  return weighed([
    { field: 'PRIOR', level: 'AGAINST_RELATIVES', milliBits: priors.relatives - priors.present },
    {
      field: 'GIVEN_NAME',
      level: name.given,
      milliBits: relative.given[name.given] - same.given[name.given],
    },
    {
      field: 'OTHER_NAMES',
      level: name.others,
      milliBits: relative.others[name.others] - same.others[name.others],
    },
    {
      field: 'FAMILY_NAME',
      level: name.family,
      milliBits: relative.family[name.family] - same.family[name.family],
    },
    ...order(evidence, relative, same),
    {
      field: 'BIRTH_DATE',
      level: born.level,
      milliBits: relative.born[born.level] - same.born[born.level],
    },
    sexWeight(evidence, relative, same),
    {
      field: 'ADDRESS',
      level: home.level,
      milliBits: relative.home[home.level] - same.home[home.level],
    },
    {
      field: 'EXPECTED_DELIVERY',
      level: evidence.expected,
      milliBits: relative.expected[evidence.expected] - same.expected[evidence.expected],
    },
    ...evidence.identifiers.map((identifier) =>
      identifierWeight(identifier, relative.identifier[identifier.level], model),
    ),
  ]);
}

type Named = Pick<Evidence, 'name' | 'people'>;

const GIVEN_BY_RARITY: ReadonlySet<string> = new Set(['EXACT', 'VARIANT', 'NEAR', 'PARTIAL']);
const FAMILY_BY_RARITY: ReadonlySet<string> = new Set(['EXACT', 'NEAR', 'PARTIAL']);

function givenRarity({ name, people }: Named, model: Model): number {
  const spread = model.stranger.given[name.given];
  if (!GIVEN_BY_RARITY.has(name.given)) return spread;
  return less(rarity('given', name.givenHeld, people, model), spread + tries(name.pairs));
}

function familyRarity({ name, people }: Named, model: Model): number {
  const spread = model.stranger.family[name.family];
  if (!FAMILY_BY_RARITY.has(name.family)) return spread;
  return less(rarity('family', name.familyHeld, people, model), spread);
}

/** What must be taken back because these two names go together more often than each alone would tell. */
function togetherness({ name, people }: Named, model: Model, apart: number): number {
  if (!GIVEN_BY_RARITY.has(name.given) || !FAMILY_BY_RARITY.has(name.family)) return 0;
  const spread =
    model.stranger.given[name.given] + model.stranger.family[name.family] + tries(name.pairs);
  return Math.min(0, less(rarity('full', name.fullHeld, people, model), spread) - apart);
}

type Surprises = Model['same'];

function order({ name }: Evidence, other: Surprises, same: Surprises): readonly Weight[] {
  if (!name.swapped) return [];
  return [
    { field: 'NAME_ORDER', level: 'SWAPPED', milliBits: other.order.SWAPPED - same.order.SWAPPED },
  ];
}

function bornRarity({ born, people }: Evidence, model: Model): number {
  const spread = model.stranger.born[born.level];
  const counted = born.level === 'EXACT' || born.level === 'SWAPPED';
  return counted ? less(rarity('born', born.held, people, model), spread) : spread;
}

function sexWeight({ sex, name }: Evidence, other: Surprises, same: Surprises): Weight {
  const namesake = GIVEN_BY_RARITY.has(name.given);
  const milliBits = namesake
    ? Math.min(0, other.sexOfNamesake[sex] - same.sexOfNamesake[sex])
    : other.sex[sex] - same.sex[sex];
  return { field: 'SEX', level: sex, milliBits };
}

function homeRarity({ home, people }: Evidence, model: Model): number {
  const spread = model.stranger.home[home.level];
  switch (home.level) {
    case 'SAME_HOME':
    case 'NEAR_HOME':
      return less(rarity('home', home.held, people, model), spread + tries(home.pairs));
    case 'SAME_POSTCODE':
      return less(rarity('postcode', home.held, people, model), spread + tries(home.pairs));
    case 'SAME_DISTRICT':
      return less(rarity('district', home.held, people, model), spread + tries(home.pairs));
    case 'DIFFERENT':
    case 'BLANK':
      return spread;
  }
}

function identifierRarity(
  { level, held, pairs }: IdentifierEvidence,
  people: number,
  model: Model,
): number {
  if (level !== 'AGREE') return model.stranger.identifier[level];
  return less(rarity('identifier', held, people, model), tries(pairs));
}

const identifierWeight = (
  { system, level }: IdentifierEvidence,
  surprise: number,
  model: Model,
): Weight => ({
  field: system,
  level,
  milliBits: surprise - model.same.identifier[level],
});

/** Ranks pairs of names by what they say of one person rather than two strangers. */
export const rankNames =
  (people: number, model: Model) =>
  (name: Evidence['name']): number => {
    const seen = { people, name };
    const given = givenRarity(seen, model);
    const family = familyRarity(seen, model);
    const order = name.swapped ? model.stranger.order.SWAPPED - model.same.order.SWAPPED : 0;
    return (
      given +
      family +
      togetherness(seen, model, given + family) +
      order -
      model.same.given[name.given] -
      model.same.family[name.family]
    );
  };
