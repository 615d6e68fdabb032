import { Mistake } from '../../domain/mistake.ts';
import type { Disagreement, DisagreementStage } from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import { saying } from '../form/given.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { acted, type Act } from './act.ts';
import { dueAt, stopClocks } from './house.ts';

export type DisagreeAsks = { readonly says: string; readonly stage: number };

/** A professional does not agree; each stage has to be settled in its time. */
export const disagree: Act<DisagreeAsks> = (referral, { says, stage }, acting) => {
  const { house, signed } = acting;
  const { disagreements } = frontDoorOf(referral);
  const disagreement: Disagreement = {
    ...signed,
    id: `g${disagreements.length + 1}`,
    says: saying('says', says),
    stage: stageOf(stage),
    dueAt: dueAt(house.calendar, signed.at, house.settings.disagreementWithin),
  };
  const all = [...disagreements, disagreement];
  return {
    referral: acted(referral, 'DISAGREE', acting, {
      frontDoor: { disagreements: all, clocks: clocksOf(referral, all, signed.at) },
    }),
    reasons: [`STAGE_${stage}`],
  };
};

export type SettleAsks = { readonly disagreement: string; readonly how: string };

export const settle: Act<SettleAsks> = (referral, { disagreement: id, how }, acting) => {
  const { disagreements } = frontDoorOf(referral);
  const named = disagreements.find((one) => one.id === id);
  if (!named || named.settled) throw new Mistake('disagreement', 'is none that is open here.');
  const settled = { ...acting.signed, how: saying('how', how) };
  const all = disagreements.map((one) => (one.id === id ? { ...one, settled } : one));
  return {
    referral: acted(referral, 'SETTLE_DISAGREEMENT', acting, {
      frontDoor: { disagreements: all, clocks: clocksOf(referral, all, acting.signed.at) },
    }),
    reasons: [],
  };
};

function stageOf(stage: number): DisagreementStage {
  if (stage === 1 || stage === 2 || stage === 3 || stage === 4) return stage;
  throw new Mistake('stage', 'must be from 1 to 4.');
}

function clocksOf(referral: Referral, all: readonly Disagreement[], at: Disagreement['at']) {
  const stopped = stopClocks(frontDoorOf(referral).clocks, at, 'DISAGREEMENT');
  const [first] = all
    .filter(({ settled }) => !settled)
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  return first
    ? [...stopped, { kind: 'DISAGREEMENT', startedAt: first.at, dueAt: first.dueAt } as const]
    : stopped;
}
