import type { Instant } from './day.ts';
import type { FrontDoor } from './front-door.ts';
import type { FamilyAgreementRecord } from './family-agreement.ts';
import type { PersonRef, PractitionerId, ReferralId, TeamId } from './ids.ts';
import type { PersonTraits } from './person.ts';

/** Where a referral stands (domain guide §2.4). */
export const REFERRAL_STATUSES = [
  'CONTACT_RECEIVED',
  'AWAITING_MARF',
  'SCREENING',
  'INFO_GATHERING',
  'ANALYSIS',
  'ESCALATED_STRATEGY',
  'DECIDED',
  'REOPENED',
  'CLOSED',
  'WITHDRAWN',
  'BYPASSED_OPEN_CASE',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

const ENDED: ReadonlySet<ReferralStatus> = new Set(['CLOSED', 'WITHDRAWN', 'BYPASSED_OPEN_CASE']);

export const RAG_RATINGS = ['RED', 'AMBER', 'GREEN', 'BLUE'] as const;
export type RagRating = (typeof RAG_RATINGS)[number];

/** Level of need: 1 universal, 2 early help, 3 complex (s.17), 4 acute (s.47). */
export type ThresholdLevel = 1 | 2 | 3 | 4;

/** Why information is asked for (domain guide §2.5). It comes from the referral's state, never from the asker. */
export const PURPOSES = [
  'MASH_SCREENING',
  'EARLY_HELP',
  'CHILD_IN_NEED_S17',
  'CHILD_PROTECTION_S47',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The family's agreement to the referral; not the lawful basis for sharing (domain guide §2.7). */
export const FAMILY_AGREEMENTS = [
  'NOT_SOUGHT',
  'SOUGHT_PENDING',
  'GIVEN',
  'REFUSED',
  'WITHDRAWN',
  'OVERRIDDEN',
  'NOT_REQUIRED',
] as const;
export type FamilyAgreement = (typeof FAMILY_AGREEMENTS)[number];

/** Somebody whom the referral names. */
export type ReferralPerson = {
  readonly ref: PersonRef;
  readonly part: 'SUBJECT' | 'CHILD' | 'PARENT_CARER' | 'ADULT_IN_HOUSEHOLD';
  readonly traits: PersonTraits;
};

export type Referral = {
  readonly id: ReferralId;
  /** Counts changes; an update names the version that it read. */
  readonly version: number;
  readonly status: ReferralStatus;
  readonly receivedAt: Instant;
  readonly closedAt?: Instant;
  readonly rag: RagRating;
  readonly threshold: ThresholdLevel;
  readonly purpose: Purpose;
  readonly familyAgreement: FamilyAgreement;
  /** What worried the referrer, in their words. */
  readonly concern: string;
  readonly assignedTo: readonly PractitionerId[];
  readonly team?: TeamId;
  /** Practitioners who declared that they know the family. */
  readonly conflictsDeclared: readonly PractitionerId[];
  readonly people: readonly ReferralPerson[];
  /** What the family said since, oldest first; it goes before `familyAgreement` wherever it speaks. */
  readonly familyAgreementRecords?: readonly FamilyAgreementRecord[];
  /** Absent where it came by another way than this hub's front door. */
  readonly frontDoor?: FrontDoor;
};

export const isOpen = (referral: Referral): boolean => !ENDED.has(referral.status);
