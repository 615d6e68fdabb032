import type { MatchGrade, PersonTraits } from '../../../../src/domain/person.ts';

/** One instance of a hard case. No record but the right one may ever pass for probable. */
export type HardCase = {
  readonly family: string;
  readonly situation: string;
  readonly held: Readonly<Record<string, PersonTraits>>;
  readonly wanted: PersonTraits;
  /** The record that is the wanted person's; undefined where none is. */
  readonly right?: string;
  /** What the right record may be graded; where absent, anything that lists it. */
  readonly as?: readonly MatchGrade[];
};

const LISTED: readonly MatchGrade[] = ['PROBABLE', 'POSSIBLE', 'CONFLICT'];
export const mayBe = ({ as = LISTED }: HardCase): readonly MatchGrade[] => as;
