import type { Census } from './census.ts';
import type { NameEvidence } from './evidence.ts';
import { compareFamily } from './names/family-name.ts';
import type { FamilyLevel, FamilyName } from './names/family-name.ts';
import { compareGiven, compareOthers } from './names/given-name.ts';
import type { GivenLevel, GivenName } from './names/given-name.ts';
import type { ReadName } from './person.ts';

export const NO_NAME: NameEvidence = {
  given: 'BLANK',
  others: 'BLANK',
  family: 'BLANK',
  swapped: false,
  pairs: 1,
  givenShare: 0,
  familyShare: 0,
  fullShare: 0,
};

/** What each pair of their names says. */
export function observeNames(
  wanted: readonly ReadName[],
  held: readonly ReadName[],
  census: Census,
): readonly NameEvidence[] {
  const straight = wanted.reduce((sum, { swapped }) => sum + (swapped ? 0 : 1), 0);
  const pairs = Math.max(1, straight * held.length);
  const seen: NameEvidence[] = [];
  for (const mine of wanted) {
    for (const theirs of held) {
      const name = observeName(mine, theirs, census, pairs);
      if (name !== undefined) seen.push(name);
    }
  }
  return seen;
}

/** Undefined where names that were exchanged do not both agree, for a family shares its name. */
function observeName(
  mine: ReadName,
  theirs: ReadName,
  census: Census,
  pairs: number,
): NameEvidence | undefined {
  const family = familyLevel(mine.family, theirs.family, census);
  const given = givenLevel(mine.given, theirs.given, census);
  const full = agrees(given) && agrees(family);
  if (mine.swapped && !full) return undefined;
  return {
    given,
    others: agrees(given) ? compareOthers(mine.given, theirs.given) : 'BLANK',
    family,
    swapped: mine.swapped,
    pairs,
    givenShare: agrees(given) ? larger(census.given, mine.given, theirs.given) : 0,
    familyShare: agrees(family) ? larger(census.family, mine.family, theirs.family) : 0,
    fullShare: full ? Math.max(fullShare(mine, census), fullShare(theirs, census)) : 0,
  };
}

const agrees = (level: GivenLevel | FamilyLevel): boolean =>
  level !== 'DIFFERENT' && level !== 'BLANK';

const larger = <Item>(count: (item: Item) => number, mine: Item, theirs: Item): number =>
  Math.max(count(mine), count(theirs));

const fullShare = ({ given, family }: ReadName, census: Census): number =>
  census.full(given, family);

/** Names shorter than this differ by one letter too easily, unless one of them is plainly a slip. */
const SHORT = 4;

/**
 * A near name that hardly anybody bears is a slip of one that many do. A different ending makes another
 * name too easily (Daniel, Daniela), and is never taken for a slip.
 */
function givenLevel(mine: GivenName, theirs: GivenName, census: Census): GivenLevel {
  const level = compareGiven(mine, theirs);
  if (level !== 'NEAR') return level;
  const endAlike = mine.first.at(-1) === theirs.first.at(-1);
  const slip =
    endAlike &&
    isSlip(census.counts.givenAsWritten(mine), census.counts.givenAsWritten(theirs), census);
  if (slip) return 'MISSPELT';
  return Math.min(mine.first.length, theirs.first.length) < SHORT ? 'DIFFERENT' : 'NEAR';
}

function familyLevel(mine: FamilyName, theirs: FamilyName, census: Census): FamilyLevel {
  const level = compareFamily(mine, theirs);
  if (level !== 'NEAR') return level;
  const slip = isSlip(
    census.counts.familyAsWritten(mine),
    census.counts.familyAsWritten(theirs),
    census,
  );
  return slip ? 'MISSPELT' : 'NEAR';
}

/** Fewer people than this cannot tell a rare name from a slip. */
const ENOUGH_TO_TELL = 50_000;
const RARE = 3;
const USUAL = 20;
const RARE_SHARE = 0.01;

function isSlip(one: number, other: number, { counts: { people } }: Census): boolean {
  const rare = Math.min(one, other);
  const usual = Math.max(one, other);
  return people >= ENOUGH_TO_TELL && usual >= USUAL && rare <= Math.max(RARE, RARE_SHARE * usual);
}
