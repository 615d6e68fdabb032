import { afterEach, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { agreementAmong } from '../../../src/domain/family-agreement.ts';
import { asId } from '../../../src/domain/ids.ts';
import { RECORDABLE } from '../../../src/governance/family/record-agreement.ts';
import { governedHub, sharesAbout, START, type GovernedHub } from '../../support/governance.ts';
import { day, marlowReferral, priya } from '../../support/world.ts';

const referral = marlowReferral.id;
const CHILD = 'p1';

let world: GovernedHub | undefined;
afterEach(() => world?.dispose());

describe('what nobody of the family said', () => {
  test.each(['NOT_SOUGHT', 'SOUGHT_PENDING'] as const)(
    'such as %s, leaves a withdrawal as it is that names nobody',
    async (state) => {
      const hub = await governedHub({ purpose: 'CHILD_IN_NEED_S17', familyAgreement: 'GIVEN' });
      world = hub;
      expect(await sharesAbout(hub, { who: CHILD })).toBe(true);
      await hub.at(priya, hub.desks.withdrawAgreement, { referral });
      const about = marlowReferral.people.map(({ ref }) => ref);
      const agreement = { state, about };
      const records = await hub.at(priya, hub.desks.recordAgreement, { referral, agreement });
      expect(agreementAmong(records ?? [])).toBe('WITHDRAWN');
      expect(await sharesAbout(hub, { who: CHILD })).toBe(false);
    },
  );

  test('is never that no agreement is needed: going without is an override', () => {
    expect(RECORDABLE).not.toContain('NOT_REQUIRED');
    const kept = {
      id: 'a1',
      state: 'NOT_REQUIRED',
      about: [asId<never>(CHILD)],
      from: day('2026-11-20'),
      recordedBy: priya.id,
      recordedAt: instant(START),
    } as const;
    expect(agreementAmong([kept])).toBe('NOT_SOUGHT');
  });
});
