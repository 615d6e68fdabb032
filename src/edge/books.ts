import type { EntryCategory } from '../domain/agency.ts';
import type { HoldingId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Period } from '../domain/sharing.ts';
import type { AgencyCard, HoldingEntry, HoldingRelations } from '../sharing/ports.ts';

/** One person in an agency's records, as the matching index takes them. */
export type KnownPerson = {
  readonly holding: HoldingId;
  /** Changes whenever the record does. */
  readonly version: string;
  readonly traits: PersonTraits;
};

/** What an agency says of itself, and how many rows of its records were passed over as bad, where it tells. */
export type BooksCard = AgencyCard & { readonly skipped?: number };

/** An agency's own records, read in the agency's own format; what the edge puts behind the contract. */
export interface AgencyBooks {
  card(): BooksCard;
  /** Everybody on the books, for the matching index. */
  people(): readonly KnownPerson[];
  relationships(holdings: readonly HoldingId[]): Promise<readonly HoldingRelations[]>;
  entries(
    holdings: readonly HoldingId[],
    categories: readonly EntryCategory[],
    period: Period,
  ): Promise<readonly HoldingEntry[]>;
}
