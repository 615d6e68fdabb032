import { compareBorn } from './born.ts';
import type { PackedDate } from './born.ts';
import type { Census } from './census.ts';
import type { Evidence, NameEvidence } from './evidence.ts';
import { compareHome } from './home.ts';
import type { Home, HomeLevel } from './home.ts';
import type { SexLevel } from './model.ts';
import { observeIdentifiers } from './observe-identifiers.ts';
import { compareDied, compareExpected } from './observe-life.ts';
import { NO_NAME, observeNames } from './observe-names.ts';
import type { ReadPerson } from './person.ts';

/** How much evidence speaks for one person, to choose between several readings of it. */
export type Worth = {
  readonly home: (home: Evidence['home']) => number;
  readonly whole: (evidence: Evidence) => number;
};

/**
 * Compares two people by the pair of names, and the pair of homes, that speak most for one person: one more
 * alias, or address, can only add to what speaks for it. The wanted one may carry names read both ways.
 */
export function observe(
  wanted: ReadPerson,
  held: ReadPerson,
  census: Census,
  worth: Worth,
): Evidence {
  const names = observeNames(wanted.names, held.names, census);
  const apart: Evidence = {
    people: census.people,
    name: names[0] ?? NO_NAME,
    born: observeBorn(wanted.born, held.born, census),
    sex: compareSex(wanted, held),
    home: observeHomes(wanted.homes, held.homes, census, worth),
    identifiers: observeIdentifiers(wanted.identifiers, held.identifiers, census),
    expected: compareExpected(wanted, held),
    died: compareDied(wanted, held),
  };
  return names.length > 1 ? withBestName(apart, names, worth) : apart;
}

function withBestName(apart: Evidence, names: readonly NameEvidence[], worth: Worth): Evidence {
  let best = apart;
  let most = Number.NEGATIVE_INFINITY;
  for (const name of names) {
    const evidence = { ...apart, name };
    const speaks = worth.whole(evidence);
    if (speaks > most) [best, most] = [evidence, speaks];
  }
  return best;
}

function observeBorn(wanted: PackedDate, held: PackedDate, census: Census): Evidence['born'] {
  const level = compareBorn(wanted, held);
  const counts = level === 'EXACT' || level === 'SWAPPED';
  return { level, share: counts ? Math.max(census.born(wanted), census.born(held)) : 0 };
}

function compareSex(wanted: ReadPerson, held: ReadPerson): SexLevel {
  if (wanted.sex === undefined || held.sex === undefined) return 'BLANK';
  return wanted.sex === held.sex ? 'AGREE' : 'DIFFERENT';
}

/** The pair of homes, present and former, that speaks most for one person. */
function observeHomes(
  wanted: readonly Home[],
  held: readonly Home[],
  census: Census,
  worth: Worth,
): Evidence['home'] {
  const pairs = Math.max(1, wanted.length * held.length);
  let best: Evidence['home'] = { level: 'BLANK', share: 0, pairs };
  let most = Number.NEGATIVE_INFINITY;
  for (const mine of wanted) {
    for (const theirs of held) {
      const level = compareHome(mine, theirs);
      const home = { level, share: homeShare(level, theirs, census), pairs };
      const speaks = worth.home(home);
      if (speaks > most) [best, most] = [home, speaks];
    }
  }
  return best;
}

function homeShare(level: HomeLevel, home: Home, census: Census): number {
  switch (level) {
    case 'SAME_HOME':
    case 'NEAR_HOME':
      return census.home(home);
    case 'SAME_POSTCODE':
      return census.postcode(home.postcode);
    case 'SAME_DISTRICT':
      return census.district(home.postcode);
    case 'DIFFERENT':
    case 'BLANK':
      return 0;
  }
}
