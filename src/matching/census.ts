import type { PackedDate } from './born.ts';
import type { Home } from './home.ts';
import type { ReadIdentifier } from './identifiers/identifier.ts';
import type { FamilyName } from './names/family-name.ts';
import type { GivenName } from './names/given-name.ts';

/** Counts of the people in an index who have a value. */
export type Counts = {
  readonly people: number;
  /** Bearers of any form of a first name. */
  readonly given: (name: GivenName) => number;
  /** Bearers of a first name as it is written. */
  readonly givenAsWritten: (name: GivenName) => number;
  /** Bearers of a family name, or of one that sounds alike if it is a rare spelling of it. */
  readonly family: (name: FamilyName) => number;
  readonly familyAsWritten: (name: FamilyName) => number;
  /** Bearers of both names together. */
  readonly full: (given: GivenName, family: FamilyName) => number;
  readonly born: (date: PackedDate) => number;
  /** People at exactly this home, so that a hostel says little. */
  readonly home: (home: Home) => number;
  readonly postcode: (postcode: string) => number;
  readonly district: (postcode: string) => number;
  readonly identifier: (identifier: ReadIdentifier) => number;
};

const none = (): number => 0;

/** Where there is no index, nobody is counted. */
export const NO_COUNTS: Counts = {
  people: 0,
  given: none,
  givenAsWritten: none,
  family: none,
  familyAsWritten: none,
  full: none,
  born: none,
  home: none,
  postcode: none,
  district: none,
  identifier: none,
};

/** How common a value is, in people per thousand million; a whole number of at least one. */
export type PerBillion = number;

/** How common values are: what an index counts, and what is known of names and dates before counting. */
export type Census = {
  readonly counts: Counts;
  /** People against whom a match is weighed: those of the index, or of the area if they are more. */
  readonly people: number;
  readonly given: (name: GivenName) => PerBillion;
  readonly family: (name: FamilyName) => PerBillion;
  /** Both names together: names cluster by community, so that the product would be too low. */
  readonly full: (given: GivenName, family: FamilyName) => PerBillion;
  readonly born: (date: PackedDate) => PerBillion;
  readonly home: (home: Home) => PerBillion;
  readonly postcode: (postcode: string) => PerBillion;
  readonly district: (postcode: string) => PerBillion;
  readonly identifier: (identifier: ReadIdentifier) => PerBillion;
};
