import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import type { ReferralSource } from '../../../src/domain/referral-form.ts';
import { rate, setThreshold } from '../../../src/referrals/acts/assess.ts';
import { beginChecks } from '../../../src/referrals/acts/checks.ts';
import { joinForm } from '../../../src/referrals/acts/join-form.ts';
import { receiveCall, receiveForm, referralIdFrom } from '../../../src/referrals/acts/receive.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import {
  actingAs,
  after,
  clocksOf,
  councilSettings,
  formOf,
  newReferral,
  police,
  rated,
  why,
} from '../../support/front-door-acts.ts';
import { everyAgency, priya } from '../../support/world.ts';

describe('a call', () => {
  const call = {
    referrer: { source: 'ACQUAINTANCE', name: 'A neighbour' },
    children: [{ given: 'A girl', line: '3 Mill Lane', postcode: 'NM1 1AA' }],
    concern: 'Shouting at night.',
    immediateDanger: false,
    formExpected: false,
  } as const;
  const taken = (changes: object) =>
    receiveCall(asId('R-9'), { ...call, ...changes }, actingAs(priya)).referral;

  test('starts the statutory clocks, and that of the form where one is to follow', () => {
    expect(clocksOf(taken({}))).toEqual(['STATUTORY_DECISION RUNNING', 'ACKNOWLEDGEMENT RUNNING']);
    expect(taken({}).status).toBe('CONTACT_RECEIVED');
    const announced = taken({ formExpected: true });
    expect(announced.status).toBe('AWAITING_MARF');
    expect(clocksOf(announced)[0]).toBe('FORM RUNNING');
  });

  test('from somebody who stays unknown promises them no word', () => {
    expect(clocksOf(taken({ referrer: { source: 'ANONYMOUS' } }))).toEqual([
      'STATUTORY_DECISION RUNNING',
    ]);
  });

  test('of danger counts as the most urgent until somebody has rated it, and asks for the least', () => {
    expect(taken({ immediateDanger: true })).toMatchObject({
      rag: 'RED',
      threshold: 1,
      purpose: 'MASH_SCREENING',
    });
    expect(frontDoorOf(taken({ immediateDanger: true })).ratings).toEqual([]);
    expect(clocksOf(taken({ immediateDanger: true }))).toContain('PARTNER_REPLY DUE_SOON');
    expect(clocksOf(taken({}))).not.toContain('PARTNER_REPLY RUNNING');
  });

  test.each([
    ['tomorrow', '2026-11-24T10:00:00Z', 'must not be in the future'],
    ['a month ago', '2026-10-23T10:00:00Z', 'must be within the last seven days'],
    ['no time at all', 'yesterday', 'must be an instant'],
  ])('that came %s is refused', (_when, receivedAt, says) => {
    expect(() => taken({ receivedAt })).toThrow(says);
  });

  test('that is written down late is late', () => {
    const late = taken({ receivedAt: '2026-11-19T10:00:00Z', formExpected: true });
    expect(clocksOf(late)).toEqual([
      'FORM OVERDUE',
      'STATUTORY_DECISION OVERDUE',
      'ACKNOWLEDGEMENT OVERDUE',
    ]);
  });

  test('is joined by its form, which protects the caller as the call did', () => {
    const announced = taken({ formExpected: true, referrer: { ...call.referrer, protect: true } });
    const joined = joinForm(
      announced,
      formOf({ referrer: { source: 'SCHOOL', name: 'J. Frost' } }),
      actingAs(priya),
    ).referral;
    expect(joined).toMatchObject({ status: 'SCREENING', version: 2, familyAgreement: 'GIVEN' });
    expect(joined.people.map(({ part }) => part)).toEqual(['SUBJECT', 'PARENT_CARER']);
    expect(frontDoorOf(joined).referrer).toMatchObject({ source: 'SCHOOL', protect: true });
    expect(clocksOf(joined)[0]).toBe('FORM MET');
  });

  test('that somebody of the hub fills the form in for, or that stays unknown, has no sender', () => {
    const frost: Practitioner = { ...priya, roles: ['REFERRER'] };
    const sentBy = (viewer: Practitioner, source: ReferralSource, name?: string) =>
      frontDoorOf(
        receiveForm(
          asId('R-9'),
          formOf({ referrer: { source, ...(name && { name }) } }),
          actingAs(viewer),
        ).referral,
      ).referrer.practitioner;
    expect(sentBy(frost, 'SCHOOL', 'J. Frost')).toBe(frost.id);
    expect(sentBy(priya, 'SCHOOL', 'J. Frost')).toBeUndefined();
    expect(sentBy(frost, 'ANONYMOUS')).toBeUndefined();
  });

  test('has an id that the same question always gives, and no other', () => {
    const at = instant(Date.parse('2026-11-23T10:00:00Z'));
    expect(referralIdFrom('q1', at)).toBe(referralIdFrom('q1', at));
    const ids = Array.from({ length: 1_000 }, (_, n) => referralIdFrom(`q${n}`, at));
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^R-2026-[0-9A-HJKMNP-TV-Z]{10}$/);
  });
});

describe('a rating', () => {
  test('keeps what stood before, who set it and why', () => {
    const twice = rated('GREEN', rated('AMBER'));
    expect(frontDoorOf(twice).ratings).toMatchObject([
      { rag: 'AMBER', byName: 'Marcus', rationale: 'A reason.' },
      { rag: 'GREEN', before: 'AMBER' },
    ]);
    expect(frontDoorOf(twice).ratings[0]).not.toHaveProperty('before');
    expect(clocksOf(twice).filter((clock) => clock.startsWith('PARTNER'))).toEqual([
      'PARTNER_REPLY MET',
      'PARTNER_REPLY RUNNING',
    ]);
  });

  test('of Red opens social work and the checks of every agency in the same step', () => {
    const red = rated('RED');
    expect(red).toMatchObject({ status: 'INFO_GATHERING', version: 2 });
    expect(frontDoorOf(red).immediateResponse).toBe('2026-11-23T10:00:00.000Z');
    expect(frontDoorOf(red).checks.map(({ agency }) => agency)).toEqual(
      everyAgency.map(({ code }) => code),
    );
  });

  test('of Green asks only the agencies that the council chose', () => {
    const checked = after(rated('GREEN'), beginChecks, { agencies: [police] });
    expect(frontDoorOf(checked).checks.map(({ agency, required }) => [agency, required])).toEqual([
      ['social-care', true],
      ['health', true],
      ['education', true],
      ['police', false],
    ]);
  });

  test('by somebody who is not qualified, or without a reason, is refused', () => {
    expect(() => rate(newReferral(), { rag: 'RED', ...why }, actingAs(priya))).toThrow(
      'named as qualified',
    );
    expect(
      () =>
        rated('RED', newReferral()).version &&
        after(newReferral(), rate, { rag: 'RED', rationale: '  ' }),
    ).toThrow('rationale must say something');
    const surrey = actingAs(priya, undefined, councilSettings('surrey-police'));
    expect(after(newReferral(), rate, { rag: 'RED', ...why }, surrey).rag).toBe('RED');
  });

  test('is apart from the level of need, which alone changes what may be asked', () => {
    const red = rated('RED');
    expect(red).toMatchObject({ threshold: 1, purpose: 'MASH_SCREENING' });
    const levelled = after(red, setThreshold, { level: 3, ...why });
    expect(levelled).toMatchObject({ rag: 'RED', threshold: 3, purpose: 'CHILD_IN_NEED_S17' });
    expect(after(levelled, setThreshold, { level: 2, ...why }).purpose).toBe('MASH_SCREENING');
    for (const level of [0, 5, 2.5, -1])
      expect(() => after(red, setThreshold, { level, ...why })).toThrow(
        'level must be from 1 to 4',
      );
  });
});
