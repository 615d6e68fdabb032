import type { IdentifierSystem } from '../domain/person.ts';
import type { BornLevel } from './born.ts';
import type { HomeLevel } from './home.ts';
import type { ExpectedLevel, IdentifierLevel, SexLevel } from './model.ts';
import type { FamilyLevel } from './names/family-name.ts';
import type { GivenLevel, OthersLevel } from './names/given-name.ts';

/**
 * All that two records say of each other: levels of agreement, and how many people in the index have what
 * they agree on. It holds no value of either record, and is all that a match is weighed from, so that
 * weighing it again with the same model gives the same match to the bit.
 */
export type Evidence = {
  /** People in the index. */
  readonly people: number;
  readonly name: NameEvidence;
  readonly born: { readonly level: BornLevel; readonly held: number };
  readonly sex: SexLevel;
  readonly home: { readonly level: HomeLevel; readonly held: number; readonly pairs: number };
  readonly identifiers: readonly IdentifierEvidence[];
  readonly expected: ExpectedLevel;
  readonly died: 'AGREE' | 'DIFFERENT' | 'BEFORE_BIRTH' | 'ONE_ONLY' | 'BLANK';
};

export type NameEvidence = {
  readonly given: GivenLevel;
  readonly others: OthersLevel;
  readonly family: FamilyLevel;
  readonly swapped: boolean;
  /** How many pairs of names were tried to find these. */
  readonly pairs: number;
  readonly givenHeld: number;
  readonly familyHeld: number;
  /** People who bear both names together. */
  readonly fullHeld: number;
};

export type IdentifierEvidence = {
  readonly system: IdentifierSystem;
  readonly level: IdentifierLevel;
  readonly held: number;
  readonly pairs: number;
  /** Whether a difference speaks for two people. */
  readonly decisive: boolean;
};
