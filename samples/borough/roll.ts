import type { Agency } from '../../src/domain/agency.ts';
import type { Instant, PartialDate } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { RelationshipKind } from '../../src/domain/relationship.ts';
import type { AttendanceFigures } from '../agencies/northmere-education/attendance.ts';

/** One person as one agency spells them, under that agency's own reference. */
export type RolledPerson = {
  readonly local: string;
  /** Who it truly is. It is kept beside the truth and never reaches the agency's folder. */
  readonly who: string;
  readonly traits: PersonTraits;
};

/** What an agency's record of one person says of another. Each pair is told once; readers tell both sides. */
export type RolledTie = {
  readonly local: string;
  /** What the relative is to the record's person. */
  readonly kind: RelationshipKind;
  readonly relative: { readonly local: string } | { readonly traits: PersonTraits };
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

/** What an agency holds about one of its people. */
export type RolledNote = HeldEntry & {
  readonly local: string;
  readonly figures?: AttendanceFigures;
};

/** Everything that one agency knows, before it is put into that agency's own format. */
export type Roll = {
  readonly agency: Agency;
  readonly extractedAt: Instant;
  readonly people: readonly RolledPerson[];
  readonly ties: readonly RolledTie[];
  readonly notes: readonly RolledNote[];
};

/** Contents by file name, as an agency's folder holds them. */
export type RawFiles = Readonly<Record<string, string>>;
