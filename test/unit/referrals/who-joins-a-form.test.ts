import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReferralId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { frost, frontDoorHub, noor, type FrontDoorHub } from '../../support/front-door-desks.ts';
import { FORM } from '../../support/front-door-words.ts';
import { stranger } from '../../support/governance.ts';
import { priya } from '../../support/world.ts';

let hub: FrontDoorHub;
beforeEach(async () => {
  hub = await frontDoorHub();
});
afterEach(() => hub.dispose());

const NO_CALL = 'contact is no call that waits for its form.';
const join = (viewer: Practitioner, contact: ReferralId) =>
  hub.at(viewer, hub.doors.submitReferral, { contact, form: FORM });

test.each([
  ['does not work it', { ...stranger, teams: [] }],
  ['works it and knows the family', noor],
])(
  'somebody of the hub who %s joins no form to a call, nor learns that there is one',
  async (_who, viewer) => {
    const contact = await hub.call('Siddiqui');
    await expect(join(viewer, contact)).rejects.toThrow(NO_CALL);
    const kept = await hub.store.referrals.get(contact);
    expect(kept).toMatchObject({ version: 1, concern: 'He hits him.' });
  },
);

test('whoever works it joins the form, and what the call said stays', async () => {
  const contact = await hub.call('Siddiqui');
  expect((await join(priya, contact))?.referral).toBe(contact);
  const kept = await hub.store.referrals.get(contact);
  expect(kept?.people.map(({ traits }) => traits.names[0]?.family)).toContain('Siddiqui');
  expect(kept?.frontDoor?.history.at(-1)?.says).toContain('He hits him.');
  await expect(join(priya, contact)).rejects.toThrow(NO_CALL);
});

test('whoever rang joins the form while it is awaited, and no later', async () => {
  const contact = await hub.call('Marlow');
  expect((await join(frost, contact))?.referral).toBe(contact);
  const taken = await hub.call('Harker');
  await hub.at(priya, hub.doors.moveReferral, { referral: taken, version: 1, to: 'SCREENING' });
  await expect(join(frost, taken)).rejects.toThrow(NO_CALL);
});

test('nobody joins a form to what somebody else is known to have sent', async () => {
  const contact = await hub.call('Marlow');
  const kept = await hub.store.referrals.get(contact);
  if (!kept?.frontDoor) throw new Error('The call is gone');
  const { frontDoor } = kept;
  const referrer = { ...frontDoor.referrer, practitioner: priya.id, agency: priya.agency };
  await hub.store.referrals.replace({
    ...kept,
    version: 2,
    frontDoor: { ...frontDoor, referrer },
  });
  await expect(join(frost, contact)).rejects.toThrow(NO_CALL);
});
