import type { Evidence, IdentifierEvidence } from './evidence.ts';
import type { PerBillion } from './census.ts';
import type { Model } from './model.ts';

/** Bits of a number, in thousandths. */
export const milliBitsOf = (number: number): number =>
  Math.round(1000 * Math.log2(Math.max(1, number)));

/** How surprising it is that a stranger should have a value that is so common. */
const rarity = (share: PerBillion): number => milliBitsOf(1e9 / Math.max(1, share));

/** Less what a level of agreement lets pass besides; never below nothing. */
const less = (surprise: number, spread: number): number => Math.max(0, surprise - spread);

type Named = Pick<Evidence, 'name'>;

const GIVEN_BY_COUNT: ReadonlySet<string> = new Set([
  'EXACT',
  'VARIANT',
  'COGNATE',
  'MISSPELT',
  'NEAR',
  'PARTIAL',
]);
const FAMILY_BY_COUNT: ReadonlySet<string> = new Set(['EXACT', 'MISSPELT', 'NEAR', 'PARTIAL']);

export const isNamesake = ({ name }: Named): boolean => GIVEN_BY_COUNT.has(name.given);

export function givenRarity({ name }: Named, model: Model): number {
  const spread = model.stranger.given[name.given];
  if (!GIVEN_BY_COUNT.has(name.given)) return spread;
  return less(rarity(name.givenShare), spread);
}

export function familyRarity({ name }: Named, model: Model): number {
  const spread = model.stranger.family[name.family];
  if (!FAMILY_BY_COUNT.has(name.family)) return spread;
  return less(rarity(name.familyShare), spread);
}

/** What both names together are rarer, at most nothing, than each apart would make them. */
export function togetherness({ name }: Named, model: Model, apart: number): number {
  if (!GIVEN_BY_COUNT.has(name.given) || !FAMILY_BY_COUNT.has(name.family)) return 0;
  const { given, family } = model.stranger;
  const spread = given[name.given] + family[name.family];
  return Math.min(0, less(rarity(name.fullShare), spread) - apart);
}

export function bornRarity({ born }: Pick<Evidence, 'born'>, model: Model): number {
  const spread = model.stranger.born[born.level];
  const counted = born.level === 'EXACT' || born.level === 'SWAPPED';
  return counted ? less(rarity(born.share), spread) : spread;
}

/** Never so low that a neighbour speaks less for one person than somebody from elsewhere. */
export function homeRarity({ home }: Pick<Evidence, 'home'>, { same, stranger }: Model): number {
  const spread = stranger.home[home.level];
  if (home.level === 'DIFFERENT' || home.level === 'BLANK') return spread;
  const elsewhere = stranger.home.DIFFERENT - same.home.DIFFERENT;
  return Math.max(less(rarity(home.share), spread), elsewhere + same.home[home.level]);
}

export const identifierRarity = ({ level, share }: IdentifierEvidence, model: Model): number =>
  level === 'AGREE' ? rarity(share) : model.stranger.identifier[level];

/**
 * What trying every pair of names, homes and identifiers and taking the best may have brought by chance
 * alone. A few of each are what people have, and cost nothing.
 */
export function tries({ name, home, identifiers }: Evidence): number {
  const pairs = identifiers.reduce(
    (product, each) => product * each.pairs,
    name.pairs * home.pairs,
  );
  return Math.max(0, milliBitsOf(pairs) - A_FEW);
}
const A_FEW = 2_000;
