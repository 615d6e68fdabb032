import { CLOCK_KINDS } from '../../domain/clock.ts';
import { Fault } from '../../domain/fault.ts';
import type { PractitionerId, TeamId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { ReferralOutcome } from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import { saying } from '../form/given.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { standingDecisions, withPurpose } from '../purpose.ts';
import { acted, type Act } from './act.ts';
import { startClock, stopClocks } from './house.ts';
import { LEAST_LEVEL } from './receive.ts';
import { routingClocks, routingOf, type RouteAsks } from './onward.ts';

/** The clocks of an ended referral: only the receipt of what was passed on is still waited for. */
const ENDING = CLOCK_KINDS.filter((kind) => kind !== 'ROUTING_RECEIPT');

export type MoveAsks = { readonly to: 'SCREENING' | 'ANALYSIS' };

/** Takes it up for screening, or for weighing what was gathered. */
export const move: Act<MoveAsks> = (referral, { to }, acting) => {
  const act = to === 'SCREENING' ? 'SCREEN' : 'ANALYSE';
  return { referral: acted(referral, act, acting, {}), reasons: [] };
};

export type AssignAsks = {
  /** Who works it; whoever asks, where nobody and no team is named. */
  readonly practitioners?: readonly PractitionerId[];
  readonly team?: TeamId;
};

/**
 * Gives it to people and a team. A manager assigns anything; others take what no person and no team
 * works, and hand on what they or their team work. Nobody who declared to know the family assigns it or gets it.
 */
export const assign: Act<AssignAsks> = (referral, { practitioners, team }, acting) => {
  const { viewer } = acting;
  if (!mayAssign(referral, viewer)) throw new Fault('NOT_AVAILABLE');
  const people = practitioners ?? (team === undefined ? [viewer.id] : []);
  if (people.some((one) => referral.conflictsDeclared.includes(one)))
    throw new Mistake('practitioners', 'has somebody who declared to know the family.');
  return {
    referral: acted(referral, 'ASSIGN', acting, {
      assignedTo: [...new Set(people)],
      ...(team !== undefined && { team }),
    }),
    reasons: [],
  };
};

function mayAssign(referral: Referral, { id, teams, roles }: Practitioner): boolean {
  const { assignedTo, team, conflictsDeclared } = referral;
  if (conflictsDeclared.includes(id)) return false;
  const works = assignedTo.includes(id) || (team !== undefined && teams.includes(team));
  const free = assignedTo.length === 0 && team === undefined;
  return works || free || roles.includes('MASH_MANAGER');
}

/** The child has a worker already: it goes to them, and has arrived once they say so. */
export const passToWorker: Act<Omit<RouteAsks, 'to'>> = (referral, asks, acting) => {
  const routing = routingOf(referral, { ...asks, to: 'ALLOCATED_WORKER' }, acting);
  const door = frontDoorOf(referral);
  const routings = [...door.routings, routing];
  const { name, agency } = routing;
  const { at } = acting.signed;
  const clocks = stopClocks(routingClocks(referral, routings, at), at, ...ENDING);
  return {
    referral: acted(referral, 'PASS_TO_ALLOCATED_WORKER', acting, {
      closedAt: at,
      frontDoor: { allocatedWorker: { name, ...(agency && { agency }) }, routings, clocks },
    }),
    reasons: ['OPEN_CASE'],
  };
};

export type BecauseAsks = { readonly because: string };

export const withdraw: Act<BecauseAsks> = (referral, { because }, acting) => {
  const { at } = acting.signed;
  const clocks = stopClocks(frontDoorOf(referral).clocks, at, ...ENDING);
  return {
    referral: acted(referral, 'WITHDRAW', acting, {
      closedAt: at,
      frontDoor: { clocks },
      says: saying('because', because),
    }),
    reasons: [],
  };
};

export type CloseAsks = { readonly despiteOpen?: string };

/** Closes what is decided, once all that follows from the decision is done, or somebody says why not. */
export const close: Act<CloseAsks> = (referral, { despiteOpen }, acting) => {
  const open = stillOpen(referral);
  if (open.length > 0 && despiteOpen === undefined)
    throw new Mistake('despiteOpen', `must say why. Still open: ${open.join(' ')}`);
  const { at } = acting.signed;
  const clocks = stopClocks(frontDoorOf(referral).clocks, at, ...ENDING);
  return {
    referral: acted(referral, 'CLOSE', acting, {
      closedAt: at,
      frontDoor: { clocks },
      ...(despiteOpen !== undefined && { says: saying('despiteOpen', despiteOpen) }),
    }),
    reasons: open.length > 0 ? ['DESPITE_OPEN_STEPS'] : [],
  };
};

const GOES_ON_ELSEWHERE: ReadonlySet<ReferralOutcome> = new Set([
  'EARLY_HELP',
  'ASSESSMENT',
  'SECTION_47_ENQUIRY',
  'RETURNED_TO_REFERRAL_SERVICE',
]);

/** What is not done yet, in plain words. */
export function stillOpen(referral: Referral): readonly string[] {
  const { routings, disagreements } = frontDoorOf(referral);
  return [
    ...(isTold(referral) ? [] : ['The referrer has had no feedback.']),
    ...(goesOn(referral) && routings.length === 0 ? ['It has not been passed on.'] : []),
    ...(routings.some(({ acknowledged }) => !acknowledged)
      ? ['Somebody whom it was passed on to has not said that it arrived.']
      : []),
    ...(disagreements.some(({ settled }) => !settled) ? ['A disagreement is not settled.'] : []),
  ];
}

function isTold(referral: Referral): boolean {
  const { referrer, feedback } = frontDoorOf(referral);
  return feedback.length > 0 || referrer.source === 'ANONYMOUS';
}

function goesOn(referral: Referral): boolean {
  const outcome = standingDecisions(referral).findLast((one) => one.outcome)?.outcome;
  return outcome !== undefined && GOES_ON_ELSEWHERE.has(outcome);
}

/** Opens it again. Decisions and levels of before count no more for what may be asked. */
export const reopen: Act<BecauseAsks> = (referral, { because }, acting) => {
  const { house, signed } = acting;
  const clock = startClock(house, 'STATUTORY_DECISION', signed.at, house.settings.decideWithin);
  const { closedAt: _ended, ...rest } = referral;
  const opened = acted(rest, 'REOPEN', acting, {
    threshold: LEAST_LEVEL,
    frontDoor: { clocks: [...frontDoorOf(referral).clocks, clock] },
    says: saying('because', because),
  });
  return { referral: withPurpose(opened), reasons: [] };
};
