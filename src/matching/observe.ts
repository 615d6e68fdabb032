import { compareBorn, monthOf, yearOf } from './born.ts';
import type { PackedDate } from './born.ts';
import type { Census } from './census.ts';
import type { Evidence, IdentifierEvidence, NameEvidence } from './evidence.ts';
import { compareHome } from './home.ts';
import type { HomeLevel, Home } from './home.ts';
import { familyOf, isTemporary } from './identifiers/identifier.ts';
import type { ReadIdentifier } from './identifiers/identifier.ts';
import { DECISIVE } from './model.ts';
import type { ExpectedLevel, IdentifierLevel, SexLevel } from './model.ts';
import { compareFamily } from './names/family-name.ts';
import { compareGiven, compareOthers } from './names/given-name.ts';
import type { ReadName, ReadPerson } from './person.ts';
import { slips } from './text/edit-distance.ts';

/** How much a pair of names speaks for one person, to choose among several. */
export type NameRanking = (name: NameEvidence) => number;

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

const NO_NAME: NameEvidence = {
  given: 'BLANK',
  others: 'BLANK',
  family: 'BLANK',
  swapped: false,
  pairs: 1,
  givenHeld: 0,
  familyHeld: 0,
  fullHeld: 0,
};

function observeNames(
  wanted: readonly ReadName[],
  held: readonly ReadName[],
  census: Census,
  rank: NameRanking,
): NameEvidence {
  let best = NO_NAME;
  let most = Number.NEGATIVE_INFINITY;
  const pairs = held.length * wanted.reduce((sum, { swapped }) => sum + (swapped ? 0 : 1), 0);
  for (const mine of wanted) {
    for (const theirs of held) {
      const seen = observeName(mine, theirs, census, pairs);
      const worth = rank(seen);
      if (worth > most) [best, most] = [seen, worth];
    }
  }
  return best;
}

function observeName(
  mine: ReadName,
  theirs: ReadName,
  census: Census,
  pairs: number,
): NameEvidence {
  const given = compareGiven(mine.given, theirs.given);
  const family = compareFamily(mine.family, theirs.family);
  const givenAgree = given !== 'DIFFERENT' && given !== 'BLANK';
  const familyAgree = family !== 'DIFFERENT' && family !== 'BLANK';
  return {
    given,
    others: givenAgree ? compareOthers(mine.given, theirs.given) : 'BLANK',
    family,
    swapped: mine.swapped,
    pairs,
    givenHeld: givenAgree ? Math.max(census.given(mine.given), census.given(theirs.given)) : 0,
    familyHeld: familyAgree
      ? Math.max(census.family(mine.family), census.family(theirs.family))
      : 0,
    fullHeld: givenAgree && familyAgree ? fullHeld(mine, theirs, census) : 0,
  };
}

const fullHeld = (mine: ReadName, theirs: ReadName, census: Census): number =>
  Math.max(census.full(mine.given, mine.family), census.full(theirs.given, theirs.family));

function observeBorn(wanted: PackedDate, held: PackedDate, census: Census): Evidence['born'] {
  const level = compareBorn(wanted, held);
  const counts = level === 'EXACT' || level === 'SWAPPED';
  return { level, held: counts ? Math.max(census.born(wanted), census.born(held)) : 0 };
}

function compareSex(wanted: ReadPerson, held: ReadPerson): SexLevel {
  if (wanted.sex === undefined || held.sex === undefined) return 'BLANK';
  return wanted.sex === held.sex ? 'AGREE' : 'DIFFERENT';
}

const HOME_ORDER: readonly HomeLevel[] = [
  'SAME_HOME',
  'NEAR_HOME',
  'SAME_POSTCODE',
  'SAME_DISTRICT',
  'DIFFERENT',
  'BLANK',
];

function observeHomes(
  wanted: readonly Home[],
  held: readonly Home[],
  census: Census,
): Evidence['home'] {
  let best: HomeLevel = 'BLANK';
  let at: Home | undefined;
  for (const mine of wanted) {
    for (const theirs of held) {
      const level = compareHome(mine, theirs);
      if (HOME_ORDER.indexOf(level) < HOME_ORDER.indexOf(best)) [best, at] = [level, theirs];
    }
  }
  const pairs = Math.max(1, wanted.length * held.length);
  return { level: best, held: at === undefined ? 0 : homeHeld(best, at, census), pairs };
}

function homeHeld(level: HomeLevel, home: Home, census: Census): number {
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

function observeIdentifiers(
  wanted: readonly ReadIdentifier[],
  held: readonly ReadIdentifier[],
  census: Census,
): readonly IdentifierEvidence[] {
  const seen = new Map<string, IdentifierEvidence>();
  const pairs = Math.max(1, wanted.length) * Math.max(1, held.length);
  for (const mine of wanted) {
    for (const theirs of held) {
      const system = familyOf(mine.system);
      if (system !== familyOf(theirs.system)) continue;
      const level = compareIdentifiers(mine, theirs);
      if (level === undefined || !outranks(level, seen.get(system)?.level)) continue;
      const count = level === 'AGREE' ? census.identifier(theirs) : 0;
      const decisive = isDecisive(mine) && isDecisive(theirs);
      seen.set(system, { system, level, held: count, pairs, decisive });
    }
  }
  return [...seen.values()];
}

const IDENTIFIER_ORDER: readonly IdentifierLevel[] = ['AGREE', 'NEAR', 'DIFFERENT'];
const outranks = (level: IdentifierLevel, before: IdentifierLevel | undefined): boolean =>
  before === undefined || IDENTIFIER_ORDER.indexOf(level) < IDENTIFIER_ORDER.indexOf(before);

const isDecisive = (identifier: ReadIdentifier): boolean =>
  DECISIVE.has(identifier.system) && !isTemporary(identifier);

/** Local references name nothing outside of one system, so that a difference between them says nothing. */
function compareIdentifiers(
  mine: ReadIdentifier,
  theirs: ReadIdentifier,
): IdentifierLevel | undefined {
  if (mine.value === theirs.value) return 'AGREE';
  if (mine.system === 'LOCAL' || mine.system === 'LA_CHILD_ID') return undefined;
  if (!(mine.sound && theirs.sound) && slips(mine.value, theirs.value, 1) <= 1) return 'NEAR';
  if (!mine.sound || !theirs.sound || isTemporary(mine) || isTemporary(theirs)) return undefined;
  return mine.system === 'FORMER_UPN' || theirs.system === 'FORMER_UPN' ? undefined : 'DIFFERENT';
}

const MONTHS_BEFORE = 5;
const MONTHS_AFTER = 1;

/** An expected delivery agrees with another within a month, and with a birth from five months before to one after. */
function compareExpected(wanted: ReadPerson, held: ReadPerson): ExpectedLevel {
  if (wanted.expected === 0 && held.expected === 0) return 'BLANK';
  const mine = wanted.expected === 0 ? wanted.born : wanted.expected;
  const theirs = held.expected === 0 ? held.born : held.expected;
  if (mine === 0 || theirs === 0) return 'BLANK';
  const bothExpected = wanted.expected !== 0 && held.expected !== 0;
  const later =
    wanted.expected === 0 ? monthsOf(mine) - monthsOf(theirs) : monthsOf(theirs) - monthsOf(mine);
  const earliest = bothExpected ? -MONTHS_AFTER : -MONTHS_BEFORE;
  return later >= earliest && later <= MONTHS_AFTER ? 'AGREE' : 'DIFFERENT';
}

const monthsOf = (date: PackedDate): number => yearOf(date) * 12 + Math.max(1, monthOf(date));

function compareDied(wanted: ReadPerson, held: ReadPerson): Evidence['died'] {
  if (wanted.died === 0 && held.died === 0) return 'BLANK';
  if (isBefore(wanted.died, held.born) || isBefore(held.died, wanted.born)) return 'BEFORE_BIRTH';
  if (wanted.died === 0 || held.died === 0) return 'ONE_ONLY';
  return wanted.died === held.died ? 'AGREE' : 'DIFFERENT';
}

const isBefore = (died: PackedDate, born: PackedDate): boolean =>
  died !== 0 && born !== 0 && died < born;
