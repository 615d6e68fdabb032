import { expect, test } from 'vitest';
import { workedReferrals } from '../../../samples/borough/referrals.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { purposeOf } from '../../../src/referrals/purpose.ts';

const referrals = workedReferrals(
  (persona) => asId(`https://idp.test#${persona}`),
  instant(Date.parse('2026-11-23T10:00:00Z')),
);

test.each(referrals.map((referral) => [referral.id, referral] as const))(
  'the trial’s %s asks for no more than its recorded decisions and level allow',
  (_id, referral) => {
    expect(referral.version).toBe(1);
    expect(purposeOf(referral)).toBe(referral.purpose);
    expect(frontDoorOf(referral).ratings).toMatchObject([{ rag: referral.rag }]);
  },
);

test('each trial referral is traced to its child and home, and no two share a child', () => {
  const children = referrals.map((referral) => frontDoorOf(referral).traces.children);
  for (const traces of children) expect(traces.length).toBeGreaterThan(0);
  expect(new Set(children.flat()).size).toBe(children.flat().length);
});
