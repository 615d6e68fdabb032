import type { Census } from './census.ts';
import type { NameEvidence } from './evidence.ts';
import { compareFamily } from './names/family-name.ts';
import type { FamilyLevel } from './names/family-name.ts';
import { compareGiven, compareOthers } from './names/given-name.ts';
import type { GivenLevel, GivenName } from './names/given-name.ts';
import type { ReadName } from './person.ts';

/** How much a pair of names speaks for one person, to choose among several. */
export type NameRanking = (name: NameEvidence) => number;

export const NO_NAME: NameEvidence = {
  given: 'BLANK',
  others: 'BLANK',
  family: 'BLANK',
  swapped: false,
  pairs: 1,
  givenHeld: 0,
  familyHeld: 0,
  fullHeld: 0,
};

/** The pair of names that speaks most for one person. */
export function observeNames(
  wanted: readonly ReadName[],
  held: readonly ReadName[],
  census: Census,
  rank: NameRanking,
): NameEvidence {
  let best = NO_NAME;
  let most = Number.NEGATIVE_INFINITY;
  const straight = wanted.reduce((sum, { swapped }) => sum + (swapped ? 0 : 1), 0);
  const pairs = Math.max(1, straight * held.length);
  for (const mine of wanted) {
    for (const theirs of held) {
      const seen = observeName(mine, theirs, census, pairs);
      const worth = seen === undefined ? most : rank(seen);
      if (seen !== undefined && worth > most) [best, most] = [seen, worth];
    }
  }
  return best;
}

/** Undefined where names that were exchanged do not both agree, for a family shares its name. */
function observeName(
  mine: ReadName,
  theirs: ReadName,
  census: Census,
  pairs: number,
): NameEvidence | undefined {
  const family = compareFamily(mine.family, theirs.family);
  const bare = compareGiven(mine.given, theirs.given);
  const givenAgrees = agrees(bare);
  const familyAgrees = agrees(family);
  if (mine.swapped && !(givenAgrees && familyAgrees)) return undefined;
  return {
    given: bare === 'NEAR' ? nearOrMisspelt(mine.given, theirs.given, census) : bare,
    others: givenAgrees ? compareOthers(mine.given, theirs.given) : 'BLANK',
    family,
    swapped: mine.swapped,
    pairs,
    givenHeld: givenAgrees ? larger(census.given, mine.given, theirs.given) : 0,
    familyHeld: familyAgrees ? larger(census.family, mine.family, theirs.family) : 0,
    fullHeld: givenAgrees && familyAgrees ? larger(fullIn(census), mine, theirs) : 0,
  };
}

const agrees = (level: GivenLevel | FamilyLevel): boolean =>
  level !== 'DIFFERENT' && level !== 'BLANK';

function larger<Item>(count: (item: Item) => number, mine: Item, theirs: Item): number {
  return Math.max(count(mine), mine === theirs ? 0 : count(theirs));
}

const fullIn =
  (census: Census) =>
  ({ given, family }: ReadName): number =>
    census.full(given, family);

/** Fewer people than this cannot tell a rare name from a slip. */
const ENOUGH_TO_TELL = 50_000;
const RARE = 3;
const RARE_SHARE = 0.002;

/**
 * A name that hardly anybody bears beside one that many do is a slip of it. A different ending makes
 * another name too easily (Daniel, Daniela) and is never taken for one.
 */
function nearOrMisspelt(mine: GivenName, theirs: GivenName, census: Census): GivenLevel {
  if (census.people < ENOUGH_TO_TELL || endsAlike(mine.first, theirs.first) === false)
    return 'NEAR';
  const [one, other] = [census.givenAsWritten(mine), census.givenAsWritten(theirs)];
  const rare = Math.min(one, other);
  return rare <= Math.max(RARE, RARE_SHARE * Math.max(one, other)) ? 'MISSPELT' : 'NEAR';
}

const endsAlike = (mine: string, theirs: string): boolean => mine.slice(-2) === theirs.slice(-2);
