import type { Instant } from './day.ts';
import type { AgencyCode, HoldingId, PersonRef, PractitionerId } from './ids.ts';
import type { MatchGrade, MatchPart } from './person.ts';

/**
 * What is settled about a link between somebody of a referral and one agency's record. Links are a star
 * around that somebody and are never chained: that two records are linked to one person says nothing of the two.
 */
export const LINK_STATES = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'SEVERED', 'SEALED'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What somebody said when they compared the two. */
export const LINK_VERDICTS = ['SAME', 'NOT_SAME', 'NOT_SURE'] as const;

/**
 * What a seal does: nobody is told any more that the record was ever found, as with a child who was adopted
 * and the name from before. Only an officer of information governance sees it, and takes it off.
 */
export const SEAL_VERDICTS = ['SEALED', 'UNSEALED'] as const;
export type SealVerdict = (typeof SEAL_VERDICTS)[number];
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

export type LinkDecision = {
  readonly says: LinkVerdict | SealVerdict;
  readonly by: PractitionerId;
  /** Who they were, in words, when they said it. */
  readonly byName: string;
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
  /** What was settled before the seal; there while it is sealed. */
  readonly sealedFrom?: LinkState;
  readonly proposedAt: Instant;
  /** Oldest first; none is ever taken out. */
  readonly decisions: readonly LinkDecision[];
};
