import type { Agency } from '../../src/domain/agency.ts';
import type { Instant, PartialDate } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { RelationshipKind } from '../../src/domain/relationship.ts';
import type { AttendanceFigures } from '../agencies/northmere-education/attendance.ts';
import { entryNumber, recordNumber } from './numbers.ts';
import type { Roll } from './roll.ts';

/** One record that an agency keeps. It may keep two of one person without knowing. */
export type Sighting = {
  /** Tells this record from the agency's others while the borough is made. */
  readonly record: string;
  readonly who: string;
  readonly traits: PersonTraits;
};

/** The relative is the kind of the person whose record it is. */
export type SaidTie = {
  readonly whose: string;
  readonly kind: RelationshipKind;
  /** The relative's record, or what the agency wrote of somebody without one. */
  readonly relative: string | PersonTraits;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

export type SaidNote = Omit<HeldEntry, 'id'> & {
  readonly about: string;
  readonly figures?: AttendanceFigures;
};

/** What one agency knows, before it has numbered anything. */
export type Knowledge = {
  readonly sightings: readonly Sighting[];
  readonly ties: readonly SaidTie[];
  readonly notes: readonly SaidNote[];
};

/** Gives every record and every entry the agency's own number. The order of the parts decides the numbers. */
export function numbered(agency: Agency, extractedAt: Instant, parts: readonly Knowledge[]): Roll {
  const sightings = parts.flatMap((part) => part.sightings);
  const locals = new Map(
    sightings.map(({ record }, nth) => [record, recordNumber(agency.holder, record, nth)]),
  );
  const localOf = (record: string): string => {
    const local = locals.get(record);
    if (local === undefined) throw new RangeError('No agency keeps a record of that name');
    return local;
  };
  return {
    agency,
    extractedAt,
    people: sightings.map(({ record, who, traits }) => ({ local: localOf(record), who, traits })),
    ties: parts
      .flatMap((part) => part.ties)
      .map(({ whose, relative, ...tie }) => ({
        ...tie,
        local: localOf(whose),
        relative:
          typeof relative === 'string' ? { local: localOf(relative) } : { traits: relative },
      })),
    notes: parts
      .flatMap((part) => part.notes)
      .map(({ about, ...note }, nth) => ({
        ...note,
        id: entryNumber(agency.holder, nth),
        local: localOf(about),
      })),
  };
}
