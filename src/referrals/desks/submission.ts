import { isRunning } from '../../domain/clock.ts';
import type { Instant } from '../../domain/day.ts';
import type { ReferralId } from '../../domain/ids.ts';
import type { Referral } from '../../domain/referral.ts';
import { completenessOf } from '../form/completeness.ts';
import { frontDoorOf } from '../front-door-of.ts';

/** What whoever refers is told at once: a reference, and what would help. Nothing of what the hub knows. */
export type Submission = {
  readonly referral: ReferralId;
  readonly receivedAt: Instant;
  /** When the form must be there, where it is still awaited. */
  readonly formDueAt?: Instant;
  readonly completeness?: number;
  readonly missing: readonly string[];
};

export function submissionOf(referral: Referral): Submission {
  const { clocks, form } = frontDoorOf(referral);
  const due = clocks.find((clock) => clock.kind === 'FORM' && isRunning(clock))?.dueAt;
  const completeness = form && completenessOf(form);
  return {
    referral: referral.id,
    receivedAt: referral.receivedAt,
    ...(due && { formDueAt: due }),
    ...(completeness && { completeness: completeness.percent }),
    missing: completeness?.missing ?? [],
  };
}
