import type { IdentifierSystem } from '../domain/person.ts';
import type { BornLevel } from './born.ts';
import type { PerBillion } from './census.ts';
import type { HomeLevel } from './home.ts';
import type { ExpectedLevel, IdentifierLevel, SexLevel } from './model.ts';
import type { FamilyLevel } from './names/family-name.ts';
import type { GivenLevel, OthersLevel } from './names/given-name.ts';

/**
 * All that two records say of each other: levels of agreement, and how common what they agree on is. It holds no value of either record, and is all that a match is weighed from, so that
 * weighing it again with the same model gives the same match to the bit.
 */
export type Evidence = {
  /** People whom the match is weighed against. */
  readonly people: number;
  readonly name: NameEvidence;
  readonly born: { readonly level: BornLevel; readonly share: PerBillion };
  readonly sex: SexLevel;
  readonly home: { readonly level: HomeLevel; readonly share: PerBillion; readonly pairs: number };
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
  /** How common each is that agrees; 0 where none does. */
  readonly givenShare: PerBillion;
  readonly familyShare: PerBillion;
  /** How common both are together. */
  readonly fullShare: PerBillion;
};

export type IdentifierEvidence = {
  readonly system: IdentifierSystem;
  readonly level: IdentifierLevel;
  readonly share: PerBillion;
  /** People in the index who have the value that agrees. */
  readonly held: number;
  readonly pairs: number;
  /** Whether a difference speaks for two people. */
  readonly decisive: boolean;
};
