import type { Instant } from './day.ts';

/** What a clock waits for (domain guide §2.3). Local rows differ in what they measure, so each clock says it. */
export const CLOCK_KINDS = [
  'FORM',
  'ACKNOWLEDGEMENT',
  'STATUTORY_DECISION',
  'PARTNER_REPLY',
  'TRIAGE',
  'DECISION',
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'ASSESSMENT',
  'ROUTING_RECEIPT',
  'DISAGREEMENT',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** One deadline. Its due time is settled when it starts, so that a later change of settings moves nothing. */
export type Clock = {
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** When what it waited for happened, or stopped mattering. */
  readonly stoppedAt?: Instant;
};

export const isRunning = ({ stoppedAt }: Clock): boolean => stoppedAt === undefined;

/** The running clock that is due first. */
export function firstDue(clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter(isRunning)
    .reduce<Clock | undefined>(
      (first, clock) => (first && first.dueAt <= clock.dueAt ? first : clock),
      undefined,
    );
}
