import type { Evidence, IdentifierEvidence } from './evidence.ts';
import type { Model, SharedTrait } from './model.ts';

/** Bits of a number, in thousandths. */
export const milliBitsOf = (number: number): number =>
  Math.round(1000 * Math.log2(Math.max(1, number)));

/** How surprising it is that a stranger should have a value that so many people have. */
function rarity(trait: SharedTrait, held: number, people: number, model: Model): number {
  const { weight, shares } = model.priors;
  const expected = held + (weight * shares[trait]) / 1e9;
  return milliBitsOf((people + weight) / expected);
}

/** Less what a level of agreement lets pass besides; never below nothing. */
const less = (surprise: number, spread: number): number => Math.max(0, surprise - spread);

/** What trying several pairs and taking the best is worth. */
const tries = milliBitsOf;

type Named = Pick<Evidence, 'name' | 'people'>;

const GIVEN_BY_COUNT: ReadonlySet<string> = new Set([
  'EXACT',
  'VARIANT',
  'COGNATE',
  'MISSPELT',
  'NEAR',
  'PARTIAL',
]);
const FAMILY_BY_COUNT: ReadonlySet<string> = new Set(['EXACT', 'MISSPELT', 'NEAR', 'PARTIAL']);

export const isNamesake = ({ name }: Pick<Evidence, 'name'>): boolean =>
  GIVEN_BY_COUNT.has(name.given);

export function givenRarity({ name, people }: Named, model: Model): number {
  const spread = model.stranger.given[name.given];
  if (!GIVEN_BY_COUNT.has(name.given)) return spread;
  return less(rarity('given', name.givenHeld, people, model), spread + tries(name.pairs));
}

export function familyRarity({ name, people }: Named, model: Model): number {
  const spread = model.stranger.family[name.family];
  if (!FAMILY_BY_COUNT.has(name.family)) return spread;
  return less(rarity('family', name.familyHeld, people, model), spread);
}

/** What both names together are rarer, at most nothing, than each apart would make them. */
export function togetherness({ name, people }: Named, model: Model, apart: number): number {
  if (!GIVEN_BY_COUNT.has(name.given) || !FAMILY_BY_COUNT.has(name.family)) return 0;
  const { given, family } = model.stranger;
  const spread = given[name.given] + family[name.family] + tries(name.pairs);
  return Math.min(0, less(rarity('full', name.fullHeld, people, model), spread) - apart);
}

export function bornRarity({ born, people }: Evidence, model: Model): number {
  const spread = model.stranger.born[born.level];
  const counted = born.level === 'EXACT' || born.level === 'SWAPPED';
  return counted ? less(rarity('born', born.held, people, model), spread) : spread;
}

export function homeRarity({ home, people }: Evidence, model: Model): number {
  const spread = model.stranger.home[home.level];
  const counted = (trait: SharedTrait): number =>
    less(rarity(trait, home.held, people, model), spread + tries(home.pairs));
  switch (home.level) {
    case 'SAME_HOME':
    case 'NEAR_HOME':
      return counted('home');
    case 'SAME_POSTCODE':
      return counted('postcode');
    case 'SAME_DISTRICT':
      return counted('district');
    case 'DIFFERENT':
    case 'BLANK':
      return spread;
  }
}

export function identifierRarity(
  { level, held, pairs }: IdentifierEvidence,
  people: number,
  model: Model,
): number {
  if (level !== 'AGREE') return model.stranger.identifier[level];
  return less(rarity('identifier', held, people, model), tries(pairs));
}
