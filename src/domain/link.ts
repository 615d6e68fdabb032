import type { Instant } from './day.ts';
import type { AgencyCode, HoldingId, PersonRef, PractitionerId } from './ids.ts';
import type { MatchGrade, MatchPart } from './person.ts';

/**
 * What is settled about a link between somebody of a referral and one agency's record. Links are a star
 * around that somebody and are never chained: that two records are linked to one person says nothing of the two.
 */
export const LINK_STATES = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'SEVERED'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What somebody said when they compared the two. */
export const LINK_VERDICTS = ['SAME', 'NOT_SAME', 'NOT_SURE'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

export type LinkDecision = {
  readonly says: LinkVerdict;
  readonly by: PractitionerId;
  readonly at: Instant;
  readonly reason: string;
  /** The version of the agency's record that was looked at. */
  readonly version: string;
};

export type Link = {
  /** Means something within its referral only. */
  readonly id: string;
  readonly person: PersonRef;
  /** Every reference under which that person has been in a picture of this referral, this one included. */
  readonly knownAs: readonly PersonRef[];
  readonly agency: AgencyCode;
  readonly holding: HoldingId;
  /** The record's version when it was compared last. */
  readonly version: string;
  readonly grade: MatchGrade;
  readonly milliBits: number;
  readonly parts: readonly MatchPart[];
  readonly conflicts: readonly string[];
  readonly rivals: number;
  readonly modelVersion: string;
  readonly state: LinkState;
  readonly proposedAt: Instant;
  /** Oldest first; none is ever taken out. */
  readonly decisions: readonly LinkDecision[];
};
