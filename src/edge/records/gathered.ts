import type { PartialDate } from '../../domain/day.ts';
import type { HeldEntry } from '../../domain/entry.ts';
import { asId, type HoldingId } from '../../domain/ids.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { RelationshipKind } from '../../domain/relationship.ts';
import { Numbered } from './numbered.ts';
import type { Referring } from './reference.ts';
import { Shelf } from './shelf.ts';

/** A relative as a record names them: by the number of another record, or in the record's own words. */
export type Tie = {
  readonly kind: RelationshipKind;
  readonly relative: number | PersonTraits;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

/** What a source said, in the contract's terms, kept small. Records are numbered in order of appearance. */
export type Gathered = {
  readonly people: Shelf<PersonTraits>;
  readonly ties: Shelf<Tie>;
  readonly entries: Shelf<HeldEntry>;
  /** How many records there are, the unusable ones among them. */
  readonly count: () => number;
  /** The number of a record, by the agency's own id; undefined where there is none, or two. */
  readonly rowOf: (id: string) => number | undefined;
  /** The number of a record, by the reference that the hub knows. */
  readonly rowHeldAs: (holding: HoldingId) => number | undefined;
  readonly holdingOf: (row: number) => HoldingId;
  readonly isUsable: (row: number) => boolean;
  readonly refer: Referring;
  /** Takes an id for a new record; undefined where a record has it already. */
  readonly enter: (id: string) => number | undefined;
  /** Makes the record that has this id unusable: whose it is cannot be told. */
  readonly spoil: (id: string) => void;
};

export function newlyGathered(refer: Referring): Gathered {
  const held = new Numbered();
  const spoilt = new Set<number>();
  const usable = (row: number | undefined) =>
    row === undefined || spoilt.has(row) ? undefined : row;
  return {
    people: new Shelf<PersonTraits>(JSON.parse),
    ties: new Shelf<Tie>(JSON.parse),
    entries: new Shelf<HeldEntry>(JSON.parse),
    count: () => held.count,
    rowOf: (id) => usable(held.numberOf(refer('RECORD', id))),
    rowHeldAs: (holding) => usable(held.numberOf(holding)),
    holdingOf: (row) => asId(held.at(row)),
    isUsable: (row) => !spoilt.has(row),
    refer,
    enter: (id) => held.enter(refer('RECORD', id)),
    spoil: (id) => {
      const row = held.numberOf(refer('RECORD', id));
      if (row !== undefined) spoilt.add(row);
    },
  };
}
