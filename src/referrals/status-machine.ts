import type { ReferralAct } from '../domain/front-door.ts';
import { Mistake } from '../domain/mistake.ts';
import type { ReferralStatus } from '../domain/referral.ts';

type Step = Readonly<Partial<Record<ReferralStatus, ReferralStatus>>>;

const staysIn = (...statuses: readonly ReferralStatus[]): Step =>
  Object.fromEntries(statuses.map((status) => [status, status]));
const leadsTo = (to: ReferralStatus, ...from: readonly ReferralStatus[]): Step =>
  Object.fromEntries(from.map((status) => [status, to]));

const RECEIVED = ['CONTACT_RECEIVED', 'AWAITING_MARF'] as const;
const AT_WORK = ['SCREENING', 'INFO_GATHERING', 'ANALYSIS', 'ESCALATED_STRATEGY'] as const;
const UNDECIDED = [...RECEIVED, 'REOPENED', ...AT_WORK] as const;
const OPEN = [...UNDECIDED, 'DECIDED'] as const;
const ENDED = ['CLOSED', 'WITHDRAWN', 'BYPASSED_OPEN_CASE'] as const;

/**
 * Where each act leads from each status (domain guide §2.4). What is not here is not legal. A rating for
 * immediate response, which opens the checks as well, is two acts in one.
 */
const STEPS: Readonly<Record<ReferralAct, Step>> = {
  RECEIVE_FORM: {
    ...leadsTo('SCREENING', ...RECEIVED),
    ...staysIn('REOPENED', ...AT_WORK),
  },
  SCREEN: leadsTo('SCREENING', ...RECEIVED, 'REOPENED'),
  RATE: staysIn(...UNDECIDED),
  SET_THRESHOLD: staysIn(...UNDECIDED),
  ASSIGN: staysIn(...OPEN),
  BEGIN_CHECKS: {
    ...leadsTo(
      'INFO_GATHERING',
      ...RECEIVED,
      'REOPENED',
      'SCREENING',
      'INFO_GATHERING',
      'ANALYSIS',
    ),
    ...staysIn('ESCALATED_STRATEGY'),
  },
  NOTE_ANSWERS: staysIn('INFO_GATHERING', 'ANALYSIS', 'ESCALATED_STRATEGY', 'DECIDED'),
  ANALYSE: leadsTo('ANALYSIS', 'SCREENING', 'INFO_GATHERING', 'ESCALATED_STRATEGY'),
  DECIDE_OUTCOME: leadsTo('DECIDED', ...AT_WORK, 'DECIDED'),
  HOLD_STRATEGY_DISCUSSION: leadsTo('ESCALATED_STRATEGY', ...UNDECIDED, 'DECIDED'),
  CONCLUDE_STRATEGY_DISCUSSION: leadsTo('ANALYSIS', 'ESCALATED_STRATEGY'),
  DECIDE_SECTION_47: staysIn(...OPEN),
  DECIDE_POLICE_SECTION_115: staysIn(...OPEN),
  ROUTE: staysIn('DECIDED'),
  ACKNOWLEDGE_ROUTING: staysIn('DECIDED', 'REOPENED', ...AT_WORK, ...ENDED),
  SEND_FEEDBACK: staysIn(...OPEN),
  DISAGREE: staysIn(...OPEN),
  SETTLE_DISAGREEMENT: staysIn(...OPEN),
  PASS_TO_ALLOCATED_WORKER: leadsTo('BYPASSED_OPEN_CASE', ...RECEIVED, 'REOPENED', 'SCREENING'),
  CLOSE: leadsTo('CLOSED', 'DECIDED'),
  WITHDRAW: leadsTo('WITHDRAWN', ...UNDECIDED),
  REOPEN: leadsTo('REOPENED', ...ENDED),
};

/** Where the act leads; undefined where it is not legal there. */
export const stepFrom = (status: ReferralStatus, act: ReferralAct): ReferralStatus | undefined =>
  STEPS[act][status];

/** Throws a Mistake where the act is not legal there. */
export function stepOrRefuse(status: ReferralStatus, act: ReferralAct): ReferralStatus {
  const to = stepFrom(status, act);
  if (to !== undefined) return to;
  throw new Mistake('referral', 'is not at a point at which this can be done.');
}
