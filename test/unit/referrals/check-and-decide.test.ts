import { describe, expect, test } from 'vitest';
import { COVERAGE_STATES, type CoverageState } from '../../../src/domain/coverage.ts';
import { instant } from '../../../src/domain/day.ts';
import { REFERRAL_OUTCOMES, type ReferralOutcome } from '../../../src/domain/referral-decision.ts';
import { beginChecks, noteAnswers } from '../../../src/referrals/acts/checks.ts';
import { decide } from '../../../src/referrals/acts/decide.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { fileOf } from '../../../src/referrals/reading/file-of.ts';
import {
  actingAs,
  after,
  agency,
  clocksOf,
  marcus,
  newReferral,
  outcome,
  police,
  rated,
  seen,
  why,
} from '../../support/front-door-acts.ts';
import { everyAgency } from '../../support/world.ts';

describe('checks', () => {
  test('that are due in the past, or ask an agency that is not registered, are refused', () => {
    const dueAt = instant(Date.parse('2026-11-23T10:00:00Z'));
    expect(() => after(rated('AMBER'), beginChecks, { dueAt })).toThrow(
      'dueAt must be in the future',
    );
    expect(() => after(rated('AMBER'), beginChecks, { agencies: [agency('nobody')] })).toThrow(
      'not registered',
    );
  });

  test('are chased once they are due, and stop their clock with the last answer', () => {
    const asked = after(rated('AMBER'), beginChecks, {});
    const { house } = actingAs(marcus);
    const at = (time: string) =>
      fileOf(asked, marcus, { now: instant(Date.parse(time)), house }).chase;
    expect(at('2026-11-23T15:59:00Z')).toEqual([]);
    expect(at('2026-11-23T16:00:00Z')).toHaveLength(6);
    const machine = after(asked, noteAnswers, {
      coverage: seen('ANSWERED', everyAgency.slice(1)).coverage,
      told: [],
    });
    expect(frontDoorOf(machine).checks.filter(({ answered }) => !answered)).toHaveLength(1);
    expect(clocksOf(machine)).toContain('PARTNER_REPLY RUNNING');
    const all = after(machine, noteAnswers, { coverage: [], told: [agency('social-care')] });
    expect(clocksOf(all)).toContain('PARTNER_REPLY MET');
    expect(() => after(rated('AMBER'), noteAnswers, { coverage: [], told: [police] })).toThrow(
      'of which nothing was asked',
    );
  });
});

describe('a decision', () => {
  const amber = after(rated('AMBER'), beginChecks, {});
  const heard: ReadonlySet<CoverageState> = new Set([
    'ANSWERED',
    'NO_TRACE',
    'WITHHELD',
    'NOTHING_SHAREABLE',
  ]);

  test.each(COVERAGE_STATES.filter((state) => heard.has(state)))(
    'without action, where every required source is %s, is taken as it is',
    (state) => {
      const decided = after(amber, decide, { ...outcome('NO_FURTHER_ACTION'), seen: seen(state) });
      expect(frontDoorOf(decided).decisions).toMatchObject([{ unheard: [] }]);
    },
  );

  test.each(COVERAGE_STATES.filter((state) => !heard.has(state)))(
    'without action, where a required source is %s, needs a reason',
    (state) => {
      const asks = { ...outcome('NO_FURTHER_ACTION'), seen: seen(state) };
      expect(() => after(amber, decide, asks)).toThrow(`police (${state})`);
      const despite = after(amber, decide, { ...asks, despiteUnheard: 'They rang back.' });
      const [decision] = frontDoorOf(despite).decisions;
      expect(decision?.unheard).toContainEqual({ agency: 'police', state });
      expect(decision?.despiteUnheard).toBe('They rang back.');
    },
  );

  test('without a picture counts every required source as not asked', () => {
    expect(() => after(amber, decide, outcome('NO_FURTHER_ACTION'))).toThrow('police (NOT_ASKED)');
  });

  test('is not held up by a source for which a person has answered', () => {
    const told = after(amber, noteAnswers, { coverage: [], told: [police] });
    const others = everyAgency.filter(({ code }) => code !== police);
    expect(
      after(told, decide, { ...outcome('NO_FURTHER_ACTION'), seen: seen('NO_TRACE', others) })
        .status,
    ).toBe('DECIDED');
  });

  const decidable = REFERRAL_OUTCOMES.filter((of) => of !== 'SECTION_47_ENQUIRY');
  const passive: readonly ReferralOutcome[] = ['NO_FURTHER_ACTION', 'ADVICE_AND_INFORMATION'];

  test.each(decidable)('%s needs them where it is rated Green', (of) => {
    const green = after(rated('GREEN'), beginChecks, {});
    expect(() => after(green, decide, outcome(of))).toThrow('despiteUnheard must say why');
  });

  test.each(decidable.filter((of) => !passive.includes(of)))(
    '%s, which is action, does not need them where it is more urgent',
    (of) => {
      expect(after(amber, decide, outcome(of)).status).toBe('DECIDED');
    },
  );

  test.each(passive)('%s needs them however urgent it is', (of) => {
    for (const rag of ['RED', 'AMBER', 'GREEN'] as const)
      expect(() => after(rated(rag, amber), decide, outcome(of))).toThrow('must say why');
  });

  test('of what is rated Blue needs nobody', () => {
    expect(after(rated('BLUE'), decide, outcome('NO_FURTHER_ACTION')).status).toBe('DECIDED');
  });

  test('needs a rating, a reason, and an outcome with its own kind alone', () => {
    expect(() => after(newReferral(), decide, outcome('ASSESSMENT'))).toThrow('has to be rated');
    expect(() => after(amber, decide, { ...outcome('ASSESSMENT'), rationale: '' })).toThrow(
      'rationale must say',
    );
    expect(() => after(amber, decide, { kind: 'OUTCOME', ...why })).toThrow('outcome goes with');
    expect(() => after(amber, decide, { ...outcome('ASSESSMENT'), kind: 'SECTION_47' })).toThrow(
      'outcome goes with',
    );
  });

  test('to enquire under section 47 is the only way to that purpose', () => {
    expect(() => after(amber, decide, outcome('SECTION_47_ENQUIRY'))).toThrow(
      'needs a decision of the kind SECTION_47',
    );
    const strategy = after(amber, decide, { kind: 'STRATEGY_DISCUSSION', ...why });
    expect(strategy).toMatchObject({ status: 'ESCALATED_STRATEGY', purpose: 'MASH_SCREENING' });
    expect(clocksOf(strategy)).toContain('STRATEGY_DISCUSSION RUNNING');
    const enquiry = after(strategy, decide, { kind: 'SECTION_47', ...why });
    expect(enquiry).toMatchObject({ threshold: 4, purpose: 'CHILD_PROTECTION_S47' });
    expect(frontDoorOf(enquiry).thresholds).toMatchObject([{ level: 4, rationale: 'A reason.' }]);
    expect(clocksOf(enquiry)).toContain('CHILD_PROTECTION_CONFERENCE RUNNING');
    expect(frontDoorOf(enquiry).decisions).toMatchObject([
      { kind: 'STRATEGY_DISCUSSION' },
      { kind: 'SECTION_47', byName: 'Marcus', at: '2026-11-23T10:00:00.000Z' },
    ]);
    expect(after(enquiry, decide, outcome('SECTION_47_ENQUIRY')).purpose).toBe(
      'CHILD_PROTECTION_S47',
    );
  });

  test('to share with the police under section 115 is on record of its own, and changes nothing else', () => {
    const shared = after(amber, decide, { kind: 'POLICE_SECTION_115', ...why });
    expect(shared).toMatchObject({
      status: 'INFO_GATHERING',
      purpose: 'MASH_SCREENING',
      threshold: 1,
    });
    expect(frontDoorOf(shared).decisions).toMatchObject([{ kind: 'POLICE_SECTION_115' }]);
  });

  test('for an assessment counts its 45 working days from the day the referral came', () => {
    const decided = after(amber, decide, outcome('ASSESSMENT'));
    expect(frontDoorOf(decided).clocks.at(-1)).toMatchObject({
      kind: 'ASSESSMENT',
      startedAt: '2026-11-23T10:00:00.000Z',
      dueAt: '2027-01-28T10:00:00.000Z',
    });
    expect(decided.purpose).toBe('CHILD_IN_NEED_S17');
  });
});
