import type { Clock } from '../../domain/clock.ts';
import type { Instant } from '../../domain/day.ts';
import {
  REFERRAL_ACTS,
  type Check,
  type FrontDoor,
  type ReferralAct,
} from '../../domain/front-door.ts';
import type { FeedbackKind } from '../../domain/referral-decision.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';
import { MINUTE_MS } from '../calendar/london.ts';
import { tellable } from '../acts/feedback.ts';
import { mayRate } from '../may-rate.ts';
import type { House } from '../acts/house.ts';
import { stillOpen } from '../acts/lifecycle.ts';
import { completenessOf } from '../form/completeness.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { stepFrom } from '../status-machine.ts';

export const CLOCK_STATES = ['RUNNING', 'DUE_SOON', 'OVERDUE', 'MET', 'MISSED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];
export type ReadClock = Clock & { readonly state: ClockState };

/** What the front door keeps of a referral, as it stands at one moment. */
export type ReferralFile = Omit<FrontDoor, 'clocks'> & {
  readonly clocks: readonly ReadClock[];
  /** How much of what a good form tells is there, in per cent; absent without a form. */
  readonly completeness?: number;
  /** What the form does not tell, in plain words. */
  readonly missing: readonly string[];
  /** Agencies that were to have answered by now. */
  readonly chase: readonly Check[];
  /** What the status allows now; rating, to those alone whom the hub has named as qualified. */
  readonly acts: readonly ReferralAct[];
  /** What the referrer may be told now. */
  readonly tellable: readonly FeedbackKind[];
  /** What is to be done before it can be closed. */
  readonly stillOpen: readonly string[];
};

type Reading = { readonly now: Instant; readonly house: House };

export function fileOf(
  referral: Referral,
  viewer: Practitioner,
  { now, house: { settings } }: Reading,
): ReferralFile {
  const door = frontDoorOf(referral);
  const complete = door.form && completenessOf(door.form);
  return {
    ...door,
    clocks: door.clocks.map((clock) => readClock(clock, now, settings.dueSoonMinutes)),
    ...(complete && { completeness: complete.percent }),
    missing: complete?.missing ?? [],
    chase: door.checks.filter(({ answered, dueAt }) => !answered && dueAt <= now),
    acts: REFERRAL_ACTS.filter(
      (act) => mayBeDone(referral, act) && (act !== 'RATE' || mayRate(viewer, settings)),
    ),
    tellable: tellable(referral),
    stillOpen: stillOpen(referral),
  };
}

const mayBeDone = ({ status, frontDoor }: Referral, act: ReferralAct): boolean =>
  stepFrom(status, act) !== undefined && (act !== 'RECEIVE_FORM' || frontDoor?.form === undefined);

export function readClock(clock: Clock, now: Instant, dueSoonMinutes: number): ReadClock {
  const { dueAt, stoppedAt } = clock;
  if (stoppedAt !== undefined) return { ...clock, state: stoppedAt <= dueAt ? 'MET' : 'MISSED' };
  if (dueAt <= now) return { ...clock, state: 'OVERDUE' };
  const soon = Date.parse(dueAt) - Date.parse(now) <= dueSoonMinutes * MINUTE_MS;
  return { ...clock, state: soon ? 'DUE_SOON' : 'RUNNING' };
}
