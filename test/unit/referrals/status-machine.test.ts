import { describe, expect, test } from 'vitest';
import { REFERRAL_ACTS, type ReferralAct } from '../../../src/domain/front-door.ts';
import { isOpen, REFERRAL_STATUSES, type ReferralStatus } from '../../../src/domain/referral.ts';
import { stepFrom, stepOrRefuse } from '../../../src/referrals/status-machine.ts';
import { marlowReferral } from '../../support/world.ts';

const every = REFERRAL_STATUSES.flatMap((status) =>
  REFERRAL_ACTS.map((act): [ReferralStatus, ReferralAct] => [status, act]),
);
const open = (status: ReferralStatus) => isOpen({ ...marlowReferral, status });

/** Everything that may be done to what has ended. */
const AFTER_THE_END = new Set<ReferralAct>(['REOPEN', 'ACKNOWLEDGE_ROUTING']);
describe('the life of a referral', () => {
  test('every act from every status either leads somewhere or is refused by name', () => {
    expect(every).toHaveLength(REFERRAL_STATUSES.length * REFERRAL_ACTS.length);
    const refused = every.filter(([status, act]) => stepFrom(status, act) === undefined);
    const legal = every.filter(([status, act]) => stepFrom(status, act) !== undefined);
    expect([refused.length > 0, legal.length > 0]).toEqual([true, true]);
    for (const [status, act] of refused)
      expect(() => stepOrRefuse(status, act)).toThrow('referral is not at a point');
    for (const [status, act] of legal)
      expect(stepOrRefuse(status, act)).toBe(stepFrom(status, act));
  });

  test('what has ended is only opened again, or said to have arrived', () => {
    const done = every.filter(([status, act]) => !open(status) && stepFrom(status, act));
    expect(new Set(done.map(([, act]) => act))).toEqual(AFTER_THE_END);
    expect(done.filter(([, act]) => act === 'REOPEN')).toHaveLength(3);
  });

  test('it ends only by the acts that end it', () => {
    const endings = every.flatMap(([status, act]) => {
      const to = stepFrom(status, act);
      return open(status) && to !== undefined && !open(to) ? [`${act} ${to}`] : [];
    });
    expect([...new Set(endings)].toSorted()).toEqual([
      'CLOSE CLOSED',
      'PASS_TO_ALLOCATED_WORKER BYPASSED_OPEN_CASE',
      'WITHDRAW WITHDRAWN',
    ]);
  });

  test('it is closed only once it is decided, and withdrawn only until then', () => {
    const from = (act: ReferralAct) => REFERRAL_STATUSES.filter((status) => stepFrom(status, act));
    expect(from('CLOSE')).toEqual(['DECIDED']);
    expect(from('ROUTE')).toEqual(['DECIDED']);
    expect(from('WITHDRAW')).not.toContain('DECIDED');
    expect(from('RATE')).not.toContain('DECIDED');
  });

  test('nothing is decided before it is screened', () => {
    for (const status of ['CONTACT_RECEIVED', 'AWAITING_MARF', 'REOPENED'] as const)
      expect(stepFrom(status, 'DECIDE_OUTCOME')).toBeUndefined();
  });

  test('a strategy discussion can be held from wherever it is open', () => {
    for (const status of REFERRAL_STATUSES.filter(
      (one) => open(one) && one !== 'ESCALATED_STRATEGY',
    ))
      expect(stepFrom(status, 'HOLD_STRATEGY_DISCUSSION')).toBe('ESCALATED_STRATEGY');
  });

  test('every status can be reached from a call, and every open one can be left to an end', () => {
    const reached = new Set<ReferralStatus>(['CONTACT_RECEIVED', 'AWAITING_MARF']);
    for (const [status, act] of REFERRAL_STATUSES.flatMap(() => every)) {
      const to = stepFrom(status, act);
      if (to !== undefined && reached.has(status)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...REFERRAL_STATUSES].toSorted());
  });
});
