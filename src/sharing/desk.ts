import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { SourceRelease } from '../domain/audit-event.ts';
import type { Instant } from '../domain/day.ts';
import type { QuestionId, ReferralId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { Facts } from '../domain/sharing.ts';
import type { Subject } from './subjects.ts';

/** Every enquiry may name the referral that it is about; its door may demand one. */
export type DeskAsks = { readonly referral?: ReferralId };

/**
 * One way of asking for, or changing, something in the hub's own books. Nobody stands at a desk but
 * through the corridor, which has opened the door and put the intent on record.
 */
export type Desk<Asks extends DeskAsks, Gets> = {
  readonly kind: EnquiryKind;
  /** Rejects with a Mistake where the asker has to ask otherwise, and with a Fault where the hub failed. */
  readonly answer: (asks: Asks, visit: DeskVisit) => Promise<Gets>;
};

/** A change that is about to be made to a document of the hub's own books. */
export type Change = {
  /** The document by kind and id, such as `agreement/A-7`; never a name. */
  readonly changes: string;
  readonly version: number;
  /** Codes of why, from closed lists; never free text. */
  readonly reasons?: readonly string[];
  /** The document as changed; only its digest goes on record. */
  readonly value: unknown;
};

/** What a desk knows of who stands before it. */
export type DeskVisit = {
  readonly question: QuestionId;
  readonly viewer: Practitioner;
  readonly askedAt: Instant;
  /** Read once, at the door. */
  readonly facts: Facts;
  readonly signal: AbortSignal;
  /** Resolves when the change is on record; only then may it be made. */
  readonly record: (change: Change) => Promise<void>;
  /** Notes, for the record of what leaves, what of which source is shown. */
  readonly showing: (releases: readonly SourceRelease[]) => void;
  /**
   * Notes, for the record of what leaves, whom the answer shows. The people of the referral that was named
   * are noted without it; a list of several names them here.
   */
  readonly naming: (people: readonly Subject[]) => void;
  /**
   * Whether who stands here may learn that there is such a referral; a list leaves out the others. Safe
   * addresses that a referral asked about here tells are taken out of the answer.
   */
  readonly mayKnowOf: (referral: Referral, as?: KnowingAs) => boolean;
};

/** Whether a list is for its reader’s work, or for looking after the hub. */
export type KnowingAs = 'READER' | 'OVERSIGHT';
