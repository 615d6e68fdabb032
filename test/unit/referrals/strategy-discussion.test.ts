import { describe, expect, test } from 'vitest';
import { decide, type DecideAsks } from '../../../src/referrals/acts/decide.ts';
import { reopen } from '../../../src/referrals/acts/lifecycle.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { actingAs, after, clocksOf, marcus, rated, why } from '../../support/front-door-acts.ts';
import { priya } from '../../support/world.ts';

const called = () => after(rated('RED'), decide, { kind: 'STRATEGY_DISCUSSION', ...why });
const conclude = (strategy: DecideAsks['strategy'], of = called()) =>
  after(of, decide, { kind: 'STRATEGY_OUTCOME', ...(strategy && { strategy }), ...why });

describe('a strategy discussion', () => {
  test('that is called opens no enquiry: nothing has been decided of it', () => {
    const referral = called();
    expect(referral.status).toBe('ESCALATED_STRATEGY');
    expect(referral.purpose).toBe('MASH_SCREENING');
    expect(clocksOf(referral)).toContain('STRATEGY_DISCUSSION RUNNING');
  });

  test('that comes to an enquiry opens it, with its own decider, time and reason on record', () => {
    const referral = conclude('SECTION_47');
    expect(referral).toMatchObject({
      status: 'ANALYSIS',
      purpose: 'CHILD_PROTECTION_S47',
      threshold: 4,
    });
    const { decisions, thresholds } = frontDoorOf(referral);
    const signature = { by: marcus.id, byName: 'Marcus', rationale: 'A reason.' };
    expect(decisions).toMatchObject([
      { id: 'd1', kind: 'STRATEGY_DISCUSSION' },
      { id: 'd2', kind: 'STRATEGY_OUTCOME', strategy: 'SECTION_47', ...signature },
      { id: 'd3', kind: 'SECTION_47', ...signature },
    ]);
    expect(decisions[2]?.at).toBe(decisions[1]?.at);
    expect(decisions[2]).not.toHaveProperty('strategy');
    expect(thresholds.at(-1)).toMatchObject({ level: 4 });
    const clocks = clocksOf(referral);
    expect(clocks).toContain('STRATEGY_DISCUSSION MET');
    expect(clocks).toContain('CHILD_PROTECTION_CONFERENCE RUNNING');
  });

  test('that comes to none opens nothing, and ends its clock', () => {
    const referral = conclude('NO_SECTION_47');
    expect([referral.status, referral.purpose]).toEqual(['ANALYSIS', 'MASH_SCREENING']);
    expect(clocksOf(referral)).toContain('STRATEGY_DISCUSSION MET');
    expect(clocksOf(referral).join()).not.toContain('CONFERENCE');
  });

  test('that decides against an enquiry ends the purpose of one begun before it', () => {
    const enquired = after(rated('RED'), decide, { kind: 'SECTION_47', ...why });
    expect(enquired.purpose).toBe('CHILD_PROTECTION_S47');
    const again = after(enquired, decide, { kind: 'STRATEGY_DISCUSSION', ...why });
    expect(again.purpose).toBe('CHILD_PROTECTION_S47');
    expect(conclude('NO_SECTION_47', again).purpose).toBe('CHILD_IN_NEED_S17');
  });

  test('counts no more for the purpose once the referral was closed and opened again', () => {
    const ended = { ...conclude('SECTION_47'), status: 'CLOSED' } as const;
    const later = actingAs(marcus, '2026-11-24T10:00:00Z');
    expect(after(ended, reopen, { because: 'New word.' }, later).purpose).toBe('MASH_SCREENING');
  });

  test('has an outcome only where one was called, that is said, and given for nothing else', () => {
    expect(() => conclude('SECTION_47', rated('RED'))).toThrow('is not at a point');
    expect(() => conclude(undefined)).toThrow('goes with the outcome of a strategy discussion');
    const astray = { kind: 'SECTION_47', strategy: 'SECTION_47', ...why } as const;
    expect(() => after(called(), decide, astray)).toThrow('goes with the outcome of a strategy');
    expect(() =>
      decide(called(), { ...astray, kind: 'STRATEGY_OUTCOME', rationale: ' ' }, actingAs(priya)),
    ).toThrow('rationale must say something.');
  });
});
