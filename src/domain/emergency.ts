import type { Instant } from './day.ts';
import type { AgencyCode, PractitionerId, ReferralId } from './ids.ts';

/** Why somebody opens a referral that is not theirs (domain guide F9). */
export const EMERGENCY_REASONS = [
  'CHILD_IN_IMMEDIATE_DANGER',
  'OUT_OF_HOURS',
  'ALLOCATED_WORKER_UNREACHABLE',
  'COURT_OR_POLICE_DEADLINE',
] as const;
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];

/** What a review of it found. */
export const REVIEW_OUTCOMES = ['JUSTIFIED', 'TRAINING', 'BREACH', 'REFERRED'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Whoever is told of it at once: information governance, and each agency whose information it opens. */
export type NoticeTo = 'INFORMATION_GOVERNANCE' | AgencyCode;

/** Need-to-know that somebody took for themselves, for a few hours and in everybody's sight. */
export type EmergencyAccess = {
  readonly id: string;
  readonly referral: ReferralId;
  readonly by: PractitionerId;
  readonly reason: EmergencyReason;
  readonly because: string;
  readonly from: Instant;
  /** At most four hours later. */
  readonly until: Instant;
  /** Part of the one document, so that nobody is opened to without everybody being told. */
  readonly notices: readonly NoticeTo[];
  readonly review: {
    readonly dueBy: Instant;
    readonly done?: {
      readonly by: PractitionerId;
      readonly at: Instant;
      readonly outcome: ReviewOutcome;
      readonly findings: string;
    };
  };
};

export const LONGEST_EMERGENCY_HOURS = 4;

/** Whether it is still an emergency at that moment: a review that finds it anything but justified ends it. */
export const isLasting = ({ from, until, review }: EmergencyAccess, at: Instant): boolean =>
  from <= at && at < until && (review.done === undefined || review.done.outcome === 'JUSTIFIED');

/** Whether it opens the referral to this practitioner at that moment. */
export const isOpenTo = (
  emergency: EmergencyAccess,
  practitioner: PractitionerId,
  at: Instant,
): boolean => emergency.by === practitioner && isLasting(emergency, at);
