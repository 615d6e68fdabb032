import { describe, expect, test } from 'vitest';
import { deciderOf } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { instant } from '../../../src/domain/day.ts';
import type { FamilyAgreementRecord } from '../../../src/domain/family-agreement.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { FamilyAgreement } from '../../../src/domain/referral.ts';
import { day, factsWith, matterOf } from '../../support/world.ts';

const decide = deciderOf(rulebook);

const word = (
  state: FamilyAgreement,
  more: Partial<FamilyAgreementRecord> = {},
): FamilyAgreementRecord => ({
  id: 'a1',
  state,
  givenBy: asId('p2'),
  about: [asId('p1')],
  from: day('2026-11-20'),
  recordedBy: asId('priya'),
  recordedAt: instant(0),
  ...more,
});

type Told = {
  /** What the referral itself says. */
  readonly referral: FamilyAgreement;
  readonly records?: readonly FamilyAgreementRecord[];
  /** The records that speak of the person; all where left out. */
  readonly coveredBy?: readonly string[];
};

/** Whether a need under section 17 opens what social care holds of the child. */
const opens = ({ referral: familyAgreement, records, coveredBy }: Told) => {
  const facts = factsWith({
    purpose: 'CHILD_IN_NEED_S17',
    threshold: 3,
    familyAgreement,
    ...(records && { familyAgreementRecords: records }),
  });
  const about = { part: 'SUBJECT' as const, age: 7, ...(coveredBy && { coveredBy }) };
  const ruling = decide('CONTENT', matterOf('SOCIAL_CARE', 'CHILD_IN_NEED_PLAN', { facts, about }));
  return ruling.effect === 'PERMIT';
};

describe('whether the family agreed', () => {
  test.each<[FamilyAgreement, boolean]>([
    ['NOT_SOUGHT', false],
    ['SOUGHT_PENDING', false],
    ['GIVEN', true],
    ['REFUSED', false],
    ['WITHDRAWN', false],
    ['OVERRIDDEN', true],
    ['NOT_REQUIRED', true],
  ])('is what the referral says while nobody’s words are on record: %s', (referral, expected) => {
    expect(opens({ referral })).toBe(expected);
    expect(opens({ referral, records: [] })).toBe(expected);
  });

  test('is what was said since, once that is on record', () => {
    expect(opens({ referral: 'GIVEN', records: [word('REFUSED')] })).toBe(false);
    expect(opens({ referral: 'REFUSED', records: [word('GIVEN')] })).toBe(true);
  });

  test('is what the referral says where nobody spoke of this person', () => {
    const records = [word('REFUSED')];
    expect(opens({ referral: 'GIVEN', records, coveredBy: [] })).toBe(true);
    expect(opens({ referral: 'GIVEN', records, coveredBy: ['a1'] })).toBe(false);
    expect(opens({ referral: 'GIVEN', records, coveredBy: ['another'] })).toBe(true);
    expect(opens({ referral: 'NOT_SOUGHT', records: [word('GIVEN')], coveredBy: [] })).toBe(false);
  });

  test('is what the referral says where nobody spoke of this category or this agency', () => {
    const elsewhere = word('GIVEN', { categories: ['ATTENDANCE'] });
    expect(opens({ referral: 'NOT_SOUGHT', records: [elsewhere] })).toBe(false);
    expect(opens({ referral: 'GIVEN', records: [elsewhere] })).toBe(true);
    const others = word('REFUSED', { agencies: [asId('health')] });
    expect(opens({ referral: 'GIVEN', records: [others] })).toBe(true);
    const ours = word('REFUSED', { agencies: [asId('social-care')] });
    expect(opens({ referral: 'GIVEN', records: [ours] })).toBe(false);
  });

  test('is nothing once what was said is over: the referral does not speak again', () => {
    const over = word('GIVEN', { until: day('2026-11-21') });
    expect(opens({ referral: 'GIVEN', records: [over] })).toBe(false);
    const today = word('GIVEN', { until: day('2026-11-22') });
    expect(opens({ referral: 'NOT_SOUGHT', records: [today] })).toBe(true);
    const tomorrow = word('GIVEN', { from: day('2026-11-23') });
    expect(opens({ referral: 'GIVEN', records: [tomorrow] })).toBe(false);
  });
});
