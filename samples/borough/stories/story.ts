import type { EntryCategory, Holder } from '../../../src/domain/agency.ts';
import type { Instant } from '../../../src/domain/day.ts';
import type { AgencyCode, PractitionerId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Truth } from '../truth.ts';

/** A family whose referral is open in the trial: how it truly is, and what each agency has of it. */
export type Story = { readonly truth: Truth; readonly knows: Readonly<Record<Holder, Knowledge>> };

/** Whom a persona of the trial signs in as. */
export type Practitioners = (persona: string) => PractitionerId;
export type MakeReferral = (practitioner: Practitioners, now: Instant) => Referral;

/** Somebody whom no agency sees in this family by itself, and by what they are seen. */
export type ExpectedHidden = {
  readonly referral: string;
  /** Names under which the person is on some agency's books; capitals and accents as there. */
  readonly names: readonly string[];
  /** Whose record of a family member names the person. */
  readonly revealedBy: AgencyCode;
  /** The family member, as the referral names them, on whose record the person is named. */
  readonly namedOnRecordOf: string;
  readonly as: RelationshipKind;
  /** What other agencies hold that then matters. */
  readonly matters: readonly {
    readonly agency: AgencyCode;
    readonly category: EntryCategory;
    /** Words of the entry's summary. */
    readonly says: string;
  }[];
};

export const NOTHING_KNOWN: Knowledge = { sightings: [], ties: [], notes: [] };
