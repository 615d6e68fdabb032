import type { PartialDate } from '../../src/domain/day.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { RelationshipKind } from '../../src/domain/relationship.ts';

/** Somebody of the borough as they truly are, born or not yet born. */
export type Resident = {
  /** Known to the borough alone; no agency's number is made from it. */
  readonly id: string;
  readonly household: string;
  readonly traits: PersonTraits;
};

/** What truly is: this person is the kind of that person. Each pair is told once. */
export type TrueTie = {
  readonly person: string;
  readonly kind: RelationshipKind;
  readonly of: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

export type Truth = { readonly residents: readonly Resident[]; readonly ties: readonly TrueTie[] };
