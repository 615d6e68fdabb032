import type { Clock } from '../../domain/clock.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { RagRating, Referral, ThresholdLevel } from '../../domain/referral.ts';
import { mayRate } from '../may-rate.ts';
import { saying } from '../form/given.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { withPurpose } from '../purpose.ts';
import { stepFrom } from '../status-machine.ts';
import { acted, type Act, type Acting, type Changes } from './act.ts';
import { checkDue, checksFor, requiredAgencies } from './checks.ts';
import { restartClock, startClock, stopClocks } from './house.ts';

export type RateAsks = {
  readonly rag: RagRating;
  readonly rationale: string;
};

const RATING_CLOCKS = ['PARTNER_REPLY', 'TRIAGE', 'DECISION'] as const;

/**
 * How urgent it is, set by somebody qualified. The rating's clock runs from now; one for immediate response
 * opens social work and the checks at once. What stood before is kept.
 */
export const rate: Act<RateAsks> = (referral, { rag, rationale }, acting) => {
  const { house, viewer, signed } = acting;
  if (!mayRate(viewer, house.settings))
    throw new Mistake('rag', 'may be set only by those whom the hub has named as qualified.');
  const why = saying('rationale', rationale);
  const door = frontDoorOf(referral);
  const before = door.ratings.at(-1)?.rag;
  const rating = { ...signed, rag, ...(before && { before }), rationale: why };
  const { immediate } = house.settings.ratings[rag];
  const opened = immediate ? atOnce(referral, rag, acting) : {};
  const clocks = ratingClocks(referral, rag, acting);
  return {
    referral: acted(referral, 'RATE', acting, {
      rag,
      ...opened,
      frontDoor: { ratings: [...door.ratings, rating], clocks, ...opened.frontDoor },
    }),
    reasons: [`RATED_${rag}`, ...(immediate ? ['IMMEDIATE_RESPONSE'] : [])],
  };
};

/** The clocks once it counts as so urgent: what its council measures for that runs from now. */
export function ratingClocks(
  referral: Pick<Referral, 'frontDoor'>,
  rag: RagRating,
  { house, signed }: Acting,
): readonly Clock[] {
  const { clock } = house.settings.ratings[rag];
  const stopped = stopClocks(frontDoorOf(referral).clocks, signed.at, ...RATING_CLOCKS);
  return clock
    ? restartClock(stopped, startClock(house, clock.kind, signed.at, clock.allow))
    : stopped;
}

/** Social work and information gathering open in the same step as the rating, so that neither waits. */
function atOnce(referral: Referral, rag: RagRating, { house, signed, agencies }: Acting): Changes {
  const door = frontDoorOf(referral);
  const required = requiredAgencies(house.settings, rag, agencies);
  const check = { ...signed, dueAt: checkDue(house, rag, signed.at), required: true };
  return {
    status: stepFrom(referral.status, 'BEGIN_CHECKS') ?? referral.status,
    frontDoor: {
      immediateResponse: door.immediateResponse ?? signed.at,
      checks: checksFor(door, required, check),
    },
  };
}

export type ThresholdAsks = { readonly level: number; readonly rationale: string };

/** The level of need, apart from the rating. */
export const setThreshold: Act<ThresholdAsks> = (referral, { level, rationale }, acting) => {
  const why = saying('rationale', rationale);
  return {
    referral: withThreshold(referral, levelOf(level), why, acting),
    reasons: [`LEVEL_${level}`],
  };
};

export function levelOf(level: number): ThresholdLevel {
  if (level === 1 || level === 2 || level === 3 || level === 4) return level;
  throw new Mistake('level', 'must be from 1 to 4.');
}

/** The level with its history; what the hub may ask for follows from it. */
function withThreshold(
  referral: Referral,
  level: ThresholdLevel,
  rationale: string,
  acting: Acting,
): Referral {
  const { thresholds } = frontDoorOf(referral);
  const before = thresholds.at(-1)?.level;
  const setting = { ...acting.signed, level, ...(before && { before }), rationale };
  return withPurpose(
    acted(referral, 'SET_THRESHOLD', acting, {
      threshold: level,
      frontDoor: { thresholds: [...thresholds, setting] },
    }),
  );
}
