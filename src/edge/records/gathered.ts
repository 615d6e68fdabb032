import type { PartialDate } from '../../domain/day.ts';
import type { HeldEntry } from '../../domain/entry.ts';
import { asId, type HoldingId } from '../../domain/ids.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { RelationshipKind } from '../../domain/relationship.ts';
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
  const holdings: HoldingId[] = [];
  const rows = new Map<string, number>();
  const spoilt = new Set<number>();
  const usable = (row: number | undefined) =>
    row === undefined || spoilt.has(row) ? undefined : row;
  const holdingFor = (id: string) => asId<HoldingId>(refer('RECORD', id));
  return {
    people: new Shelf<PersonTraits>(JSON.parse),
    ties: new Shelf<Tie>(JSON.parse),
    entries: new Shelf<HeldEntry>(JSON.parse),
    count: () => holdings.length,
    rowOf: (id) => usable(rows.get(holdingFor(id))),
    rowHeldAs: (holding) => usable(rows.get(holding)),
    holdingOf: (row) => holdings[row] ?? asId(''),
    isUsable: (row) => !spoilt.has(row),
    refer,
    enter: (id) => {
      const holding = holdingFor(id);
      if (rows.has(holding)) return undefined;
      rows.set(holding, holdings.length);
      holdings.push(holding);
      return holdings.length - 1;
    },
    spoil: (id) => {
      const row = rows.get(holdingFor(id));
      if (row !== undefined) spoilt.add(row);
    },
  };
}
