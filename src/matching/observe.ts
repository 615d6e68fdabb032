import { compareBorn } from './born.ts';
import type { PackedDate } from './born.ts';
import type { Census } from './census.ts';
import type { Evidence } from './evidence.ts';
import { compareHome, HOME_LEVELS } from './home.ts';
import type { Home, HomeLevel } from './home.ts';
import type { SexLevel } from './model.ts';
import { observeIdentifiers } from './observe-identifiers.ts';
import { compareDied, compareExpected } from './observe-life.ts';
import { observeNames } from './observe-names.ts';
import type { NameRanking } from './observe-names.ts';
import type { ReadPerson } from './person.ts';

/** Compares two people. The wanted one may carry names read both ways. */
export function observe(
  wanted: ReadPerson,
  held: ReadPerson,
  census: Census,
  rank: NameRanking,
): Evidence {
  return {
    people: census.people,
    name: observeNames(wanted.names, held.names, census, rank),
    born: observeBorn(wanted.born, held.born, census),
    sex: compareSex(wanted, held),
    home: observeHomes(wanted.homes, held.homes, census),
    identifiers: observeIdentifiers(wanted.identifiers, held.identifiers, census),
    expected: compareExpected(wanted, held),
    died: compareDied(wanted, held),
  };
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

/** The best of all pairs of homes, present and former. Levels are listed from the best down. */
function observeHomes(
  wanted: readonly Home[],
  held: readonly Home[],
  census: Census,
): Evidence['home'] {
  const pairs = Math.max(1, wanted.length * held.length);
  let best: number = HOME_LEVELS.length - 1;
  let where: Home | undefined;
  for (const mine of wanted) {
    for (const theirs of held) {
      const level = HOME_LEVELS.indexOf(compareHome(mine, theirs));
      if (level < best) [best, where] = [level, theirs];
    }
  }
  const level = HOME_LEVELS[best] ?? 'BLANK';
  return { level, share: where === undefined ? 0 : homeShare(level, where, census), pairs };
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
