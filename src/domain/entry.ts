import type { EntryCategory } from './agency.ts';
import type { PartialDate } from './day.ts';

/** What kind of statement an entry is, so that an allegation is never read as a fact. */
export const STANDINGS = ['FACT', 'OPINION', 'ALLEGATION', 'INTELLIGENCE'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether the owner allows lawful sharing, or sets conditions (police 3x5x2: P and C). */
export const HANDLING_CODES = ['LAWFUL_SHARING', 'WITH_CONDITIONS'] as const;
export type HandlingCode = (typeof HANDLING_CODES)[number];
export type Handling = { readonly code: HandlingCode; readonly conditions?: string };

/** A professional who works with the person. */
export type Professional = {
  readonly name: string;
  readonly role: string;
  readonly service: string;
  readonly contact?: string;
  readonly from?: PartialDate;
  readonly lastContact?: PartialDate;
};

/** One thing that an agency holds about one person, in the agency's words. */
export type HeldEntry = {
  /** The agency's opaque id of the entry; it carries nothing about the person. */
  readonly id: string;
  readonly category: EntryCategory;
  readonly occurredOn?: PartialDate;
  /** When it ended; absent while it lasts, or where it has no length. */
  readonly until?: PartialDate;
  /** Whether it describes a state that still holds: a plan, a marker, a licence. */
  readonly current: boolean;
  readonly summary: string;
  readonly detail?: string;
  readonly standing: Standing;
  /** Police 3x5x2 source and information grades, such as `2C`, where the owner grades. */
  readonly grade?: string;
  readonly handling: Handling;
  readonly professional?: Professional;
};
