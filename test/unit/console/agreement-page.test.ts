import { expect, test } from 'vitest';
import { agreementPage } from '../../../src/http/console/agreement/agreement-page.ts';
import { priya } from '../../support/world.ts';

const read = (me: string) => ({
  me: { id: me, roles: ['MASH_MANAGER'] },
  agencies: [],
  referral: { id: 'R-1', familyAgreement: 'REFUSED', people: [{ ref: 'p1', name: 'Alfie' }] },
  familyAgreements: [
    {
      id: 'a1',
      state: 'OVERRIDDEN',
      givenBy: null,
      capacity: null,
      about: ['p1'],
      agencies: null,
      from: '2026-11-22',
      until: null,
      override: { reason: 'NOT_SAFE_TO_CONTACT', because: 'He listens in.', authorised: null },
      recordedBy: 'marcus',
      recordedAt: '2026-11-22T10:00:00.000Z',
    },
  ],
});
const shown = (me: string) => JSON.stringify(agreementPage.compose(read(me), 'R-1', priya));

test('a proposal to go without agreement is another manager’s to authorise', () => {
  expect(shown('moira')).toContain('/agreement/authorise/a1');
});

test('whoever proposed it is told that it waits, and is offered no way to authorise it', () => {
  expect(shown('marcus')).toContain('Counts for nothing until a manager authorises it');
  expect(shown('marcus')).not.toContain('/agreement/authorise/');
});
