import type { PackedDate } from './born.ts';
import type { Home } from './home.ts';
import type { ReadIdentifier } from './identifiers/identifier.ts';
import type { FamilyName } from './names/family-name.ts';
import type { GivenName } from './names/given-name.ts';

/** How many people in an index have a value. Agreement on a common one says less. */
export type Census = {
  readonly people: number;
  /** Bearers of any form of a first name. */
  readonly given: (name: GivenName) => number;
  /** Bearers of a first name as it is written. */
  readonly givenAsWritten: (name: GivenName) => number;
  /** Bearers of a family name, or of one that sounds alike if it is a rare spelling of it. */
  readonly family: (name: FamilyName) => number;
  readonly familyAsWritten: (name: FamilyName) => number;
  /** Bearers of both names together: names cluster by community, so the product would be too low. */
  readonly full: (given: GivenName, family: FamilyName) => number;
  readonly born: (date: PackedDate) => number;
  /** People at exactly this home, so that a hostel says little. */
  readonly home: (home: Home) => number;
  readonly postcode: (postcode: string) => number;
  readonly district: (postcode: string) => number;
  readonly identifier: (identifier: ReadIdentifier) => number;
};
