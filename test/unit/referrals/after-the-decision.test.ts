import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { FEEDBACK_KINDS, type FeedbackKind } from '../../../src/domain/referral-decision.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../../../src/domain/referral-form.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { setThreshold } from '../../../src/referrals/acts/assess.ts';
import { beginChecks } from '../../../src/referrals/acts/checks.ts';
import { decide } from '../../../src/referrals/acts/decide.ts';
import { disagree, settle } from '../../../src/referrals/acts/disagree.ts';
import { sendFeedback, tellable } from '../../../src/referrals/acts/feedback.ts';
import {
  assign,
  close,
  move,
  passToWorker,
  reopen,
  withdraw,
} from '../../../src/referrals/acts/lifecycle.ts';
import { acknowledge, route } from '../../../src/referrals/acts/onward.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
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
  why,
} from '../../support/front-door-acts.ts';
import { priya } from '../../support/world.ts';

describe('what follows a decision', () => {
  const decided = after(rated('AMBER'), decide, outcome('EARLY_HELP'));
  const asks = { to: 'EARLY_HELP', agency: police, name: 'Team', note: 'Please.' } as const;

  test('is passed on, and lapses into an alarm until somebody says that it arrived', () => {
    const sent = after(decided, route, asks);
    expect(clocksOf(sent)).toContain('ROUTING_RECEIPT RUNNING');
    expect(() => after(sent, close, {})).toThrow('has not said that it arrived');
    const arrived = after(sent, acknowledge, { routing: 'r1' });
    expect(clocksOf(arrived)).toContain('ROUTING_RECEIPT MET');
    expect(() => after(arrived, acknowledge, { routing: 'r1' })).toThrow('acknowledged already');
    expect(() => after(arrived, acknowledge, { routing: 'r2' })).toThrow('none of this referral');
    expect(() => after(decided, route, { ...asks, agency: agency('nobody') })).toThrow(
      'not registered',
    );
  });

  test('is not closed while something is open, unless somebody says why; and the alarm outlives the end', () => {
    const sent = after(decided, route, asks);
    expect(() => after(decided, close, {})).toThrow('It has not been passed on.');
    const closed = after(sent, close, { despiteOpen: 'The family has moved.' });
    expect(closed).toMatchObject({ status: 'CLOSED', closedAt: '2026-11-23T10:00:00.000Z' });
    expect(clocksOf(closed).filter((clock) => clock.endsWith('RUNNING'))).toEqual([
      'ROUTING_RECEIPT RUNNING',
    ]);
    expect(
      frontDoorOf(after(closed, acknowledge, { routing: 'r1' })).routings[0]?.acknowledged,
    ).toBeDefined();
  });

  test('opened again, it begins without the decisions of before', () => {
    const enquiry = after(
      after(rated('AMBER'), decide, { kind: 'SECTION_47', ...why }),
      decide,
      outcome('SECTION_47_ENQUIRY'),
    );
    const closed = after(
      enquiry,
      close,
      { despiteOpen: 'Held elsewhere.' },
      actingAs(marcus, '2026-11-24T10:00:00Z'),
    );
    const again = after(
      closed,
      reopen,
      { because: 'A new bruise.' },
      actingAs(marcus, '2026-11-25T10:00:00Z'),
    );
    expect(again).toMatchObject({ status: 'REOPENED', threshold: 1, purpose: 'MASH_SCREENING' });
    const level = { level: 3, rationale: 'A new bruise.' };
    expect(
      after(again, setThreshold, level, actingAs(priya, '2026-11-25T10:05:00Z')),
    ).toMatchObject({
      threshold: 3,
      purpose: 'CHILD_IN_NEED_S17',
    });
    expect(again).not.toHaveProperty('closedAt');
    expect(frontDoorOf(again).decisions).toHaveLength(2);
  });

  test('a disagreement has its time and stage, and keeps the referral open until it is settled', () => {
    const told = after(decided, sendFeedback, { kind: 'RECEIVED' });
    const open = after(told, disagree, { says: 'The school asks for more.', stage: 2 });
    expect(clocksOf(open)).toContain('DISAGREEMENT RUNNING');
    expect(() => after(open, close, {})).toThrow('A disagreement is not settled.');
    const settled = after(open, settle, { disagreement: 'g1', how: 'Agreed at the meeting.' });
    expect(clocksOf(settled)).toContain('DISAGREEMENT MET');
    expect(() => after(settled, settle, { disagreement: 'g1', how: 'Again.' })).toThrow(
      'none that is open',
    );
    expect(() => after(told, disagree, { says: 'x', stage: 5 })).toThrow(
      'stage must be from 1 to 4',
    );
  });
});

const SOURCES = Object.keys(REFERRAL_SOURCES).filter((source): source is ReferralSource =>
  Object.hasOwn(REFERRAL_SOURCES, source),
);

describe('what a referrer may be told', () => {
  const PUBLIC = new Set<ReferralSource>([
    'RELATIVE_OR_CARER',
    'ACQUAINTANCE',
    'SELF',
    'OTHER_INDIVIDUAL',
    'UNKNOWN',
  ]);
  const PROFESSIONALS = SOURCES.filter((one) => one !== 'ANONYMOUS' && !PUBLIC.has(one));
  const by = (source: ReferralSource): Referral => {
    const referral = after(rated('BLUE'), decide, outcome('NO_FURTHER_ACTION'));
    const door = frontDoorOf(referral);
    return { ...referral, frontDoor: { ...door, referrer: { ...door.referrer, source } } };
  };
  const tell = (source: ReferralSource, kind: FeedbackKind) => () =>
    frontDoorOf(after(by(source), sendFeedback, { kind })).feedback;

  test.each<[string, readonly ReferralSource[], readonly FeedbackKind[]]>([
    ['nothing, who stays unknown', ['ANONYMOUS'], []],
    ['that it came, who is of the public', [...PUBLIC], ['RECEIVED', 'BEING_LOOKED_INTO']],
    [
      'what became of it, who is a professional',
      PROFESSIONALS,
      ['RECEIVED', 'BEING_LOOKED_INTO', 'NO_FURTHER_ACTION'],
    ],
  ])('is %s', (_who, sources, kinds) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(tellable(by(source))).toEqual(kinds);
      for (const kind of kinds) expect(tell(source, kind)()).toMatchObject([{ kind }]);
      for (const kind of FEEDBACK_KINDS.filter((one) => !kinds.includes(one)))
        expect(tell(source, kind)).toThrow('not what this referrer may be told');
    }
  });

  test('stops the clock of the acknowledgement', () => {
    expect(clocksOf(after(newReferral(), sendFeedback, { kind: 'RECEIVED' }))).toContain(
      'ACKNOWLEDGEMENT MET',
    );
  });
});

const ofTheTeam = actingAs({ ...priya, teams: [asId('mash')] });

describe('other ways', () => {
  test('a child with a worker goes to that worker, and the receipt is waited for', () => {
    const passed = after(newReferral(), passToWorker, {
      agency: agency('social-care'),
      name: 'Ann Lee',
      note: 'Yours.',
    });
    expect(passed).toMatchObject({ status: 'BYPASSED_OPEN_CASE' });
    expect(frontDoorOf(passed).allocatedWorker).toEqual({ name: 'Ann Lee', agency: 'social-care' });
    expect(clocksOf(passed).filter((clock) => clock.endsWith('RUNNING'))).toEqual([
      'ROUTING_RECEIPT RUNNING',
    ]);
  });

  test('what is withdrawn says why, and nothing waits any more', () => {
    const gone = after(newReferral(), withdraw, { because: 'Recorded twice.' });
    expect(clocksOf(gone).filter((clock) => /RUNNING|OVERDUE/.test(clock))).toEqual([]);
    expect(frontDoorOf(gone).history.at(-1)).toMatchObject({
      act: 'WITHDRAW',
      says: 'Recorded twice.',
    });
    expect(() => after(newReferral(), withdraw, { because: ' ' })).toThrow(
      'because must say something',
    );
  });

  test('nobody is given the family that they know', () => {
    const known = { ...newReferral(), conflictsDeclared: [priya.id] };
    expect(() => after(known, assign, { practitioners: [priya.id] })).toThrow('declared to know');
    expect(() => after(known, assign, {}, actingAs(priya))).toThrow('not available');
    const taken = after(newReferral(), assign, {}, ofTheTeam);
    expect(taken.assignedTo).toEqual([priya.id]);
    const stranger = actingAs({ ...priya, id: asId('other'), teams: [] });
    expect(() => after(taken, assign, {}, stranger)).toThrow('not available');
    expect(after(taken, assign, { practitioners: [] }).assignedTo).toEqual([]);
  });

  test('what a team works is taken by that team, and by nobody else but a manager', () => {
    const { team: _team, ...nobodys } = newReferral();
    expect(() => after(newReferral(), assign, {}, actingAs(priya))).toThrow('not available');
    expect(after(newReferral(), assign, {}, ofTheTeam).assignedTo).toEqual([priya.id]);
    expect(after(newReferral(), assign, {}, actingAs(marcus)).assignedTo).toEqual([marcus.id]);
    expect(after(nobodys, assign, {}, actingAs(priya)).assignedTo).toEqual([priya.id]);
  });

  test('each step is one version, and one line of the history', () => {
    const walked = after(after(rated('AMBER'), beginChecks, {}), move, { to: 'ANALYSIS' });
    expect(walked.version).toBe(4);
    expect(frontDoorOf(walked).history.map(({ act, version }) => [act, version])).toEqual([
      ['SUBMIT_FORM', 1],
      ['RATE', 2],
      ['BEGIN_CHECKS', 3],
      ['ANALYSE', 4],
    ]);
    expect(() => after(walked, move, { to: 'SCREENING' })).toThrow('not at a point');
  });
});
