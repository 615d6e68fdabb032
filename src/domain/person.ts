import type { PartialDate } from './day.ts';

/** How a name is or was used; all but LEGAL and PREFERRED serve matching only. */
export type NameUse = 'LEGAL' | 'PREFERRED' | 'ALIAS' | 'PREVIOUS' | 'BIRTH';
export type PersonName = { readonly given: string; readonly family: string; readonly use: NameUse };

export type Sex = 'FEMALE' | 'MALE' | 'INDETERMINATE';

/** An address and the time it applied; no `until` means that it still does, as far as its source knows. */
export type Address = {
  readonly line: string;
  readonly postcode: string;
  /** Unique Property Reference Number, up to 12 digits (BS 7666). */
  readonly uprn?: string;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
};

/** Identifier schemes that the hub knows; see `docs/glossary.md` for who issues each. */
export type IdentifierSystem =
  'NHS_NUMBER' | 'UPN' | 'FORMER_UPN' | 'NINO' | 'PNC_ID' | 'CRO' | 'LA_CHILD_ID' | 'LOCAL';
export type Identifier = { readonly system: IdentifierSystem; readonly value: string };

/** What is known of a person for recognising them; one agency's words, or the hub's enquiry. */
export type PersonTraits = {
  readonly names: readonly PersonName[];
  readonly dateOfBirth?: PartialDate;
  readonly dateOfDeath?: PartialDate;
  /** Expected date of delivery, for an unborn child. */
  readonly expectedDelivery?: PartialDate;
  readonly sex?: Sex;
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
};

/** How sure the machine is. It never says certain: only a person confirms. */
export type MatchGrade = 'PROBABLE' | 'POSSIBLE' | 'CONFLICT' | 'NONE';

/** One field's share in a match. The parts of a match sum exactly to its total. */
export type MatchPart = {
  readonly field: string;
  readonly level: string;
  /** Thousandths of a bit; negative speaks against. */
  readonly milliBits: number;
  /** The same in a plain sentence that repeats no value. */
  readonly says: string;
};

export type Match = {
  readonly grade: MatchGrade;
  readonly milliBits: number;
  readonly parts: readonly MatchPart[];
  /** Why the grade was capped, by code, whatever the total. */
  readonly conflicts: readonly string[];
  /** Other candidates close enough to be the one meant instead. */
  readonly rivals: number;
  readonly modelVersion: string;
};
