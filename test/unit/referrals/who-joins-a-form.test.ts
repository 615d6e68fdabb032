import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId, type ReferralId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { frost, frontDoorHub, noor, type FrontDoorHub } from '../../support/front-door-desks.ts';
import { FORM } from '../../support/front-door-words.ts';
import { someone, stranger } from '../../support/governance.ts';
import { priya } from '../../support/world.ts';

let hub: FrontDoorHub;
beforeEach(async () => {
  hub = await frontDoorHub();
});
afterEach(() => hub.dispose());

const OAKFIELD = 'oakfield-school';
const NO_CALL = 'contact is no call that waits for its form.';
const join = (viewer: Practitioner, contact: ReferralId) =>
  hub.at(viewer, hub.doors.submitReferral, { contact, form: FORM });
const colleague = { ...someone('colleague', ['MASH_ANALYST']), teams: priya.teams };
const manager = { ...someone('manager', ['MASH_MANAGER']), teams: priya.teams };
const untouched = async (contact: ReferralId) =>
  expect(await hub.store.referrals.get(contact)).toMatchObject({
    version: 1,
    concern: 'He hits him.',
  });

test.each<[string, Practitioner]>([
  ['did not take the call, and works elsewhere', { ...stranger, teams: [] }],
  ['works it, and heard no call', colleague],
  ['manages it, and heard no call', manager],
  ['works it and knows the family', noor],
])(
  'somebody of the hub who %s joins no form to it, nor learns that there is one',
  async (_who, viewer) => {
    const contact = await hub.call('Siddiqui', OAKFIELD);
    await expect(join(viewer, contact)).rejects.toThrow(NO_CALL);
    await untouched(contact);
  },
);

test('whoever took the call joins the form of the caller, and what the call said stays', async () => {
  const contact = await hub.call('Siddiqui');
  expect((await join(priya, contact))?.referral).toBe(contact);
  const kept = await hub.store.referrals.get(contact);
  expect(kept?.people.map(({ traits }) => traits.names[0]?.family)).toContain('Siddiqui');
  expect(kept?.frontDoor?.history.at(-1)?.says).toContain('He hits him.');
  await expect(join(priya, contact)).rejects.toThrow(NO_CALL);
});

test('a form that the hub types in for a caller does not hide for whom they rang', async () => {
  const contact = await hub.call('Marlow', OAKFIELD);
  await join(priya, contact);
  const kept = await hub.store.referrals.get(contact);
  expect(kept?.frontDoor?.referrer).toMatchObject({ agency: OAKFIELD, name: 'Joanna Frost' });
  expect(kept?.frontDoor?.referrer.practitioner).toBeUndefined();
});

test('the people of whoever rang join the form while it is awaited, and no later', async () => {
  const contact = await hub.call('Marlow', OAKFIELD);
  expect((await join(frost, contact))?.referral).toBe(contact);
  const taken = await hub.call('Harker', OAKFIELD);
  await hub.at(priya, hub.doors.moveReferral, { referral: taken, version: 1, to: 'SCREENING' });
  await expect(join(frost, taken)).rejects.toThrow(NO_CALL);
});

test.each([
  ['another organisation', 'police', frost],
  ['nobody who is known', undefined, frost],
  ['a school, by somebody of another', OAKFIELD, someone('dsl-hill', ['REFERRER'], 'hill-school')],
])('of a call for %s, a reference alone lets nobody in', async (_whose, agency, viewer) => {
  const contact = await hub.call('Marlow', agency);
  await expect(join(viewer, contact)).rejects.toThrow(NO_CALL);
  await untouched(contact);
});

test('a refusal reads the same for a call that there is not', async () => {
  await expect(join(frost, asId('R-2026-NOBODY0000'))).rejects.toThrow(NO_CALL);
});

test('a call is taken for nobody but who refers to this hub, and an anonymous one for nobody', async () => {
  await expect(hub.call('Marlow', 'made-up-school')).rejects.toThrow(
    'agency is no organisation that refers to this hub.',
  );
});

test('whoever took a call hears again what is due when, and nobody else does', async () => {
  const referral = await hub.call('Marlow', OAKFIELD);
  const told = await hub.at(priya, hub.doors.contactTaken, { contact: referral });
  expect(told).toMatchObject({ referral, organisation: 'Oakfield School' });
  expect(told?.clocks.map(({ kind }) => kind)).toEqual([
    'FORM',
    'STATUTORY_DECISION',
    'ACKNOWLEDGEMENT',
  ]);
  expect(JSON.stringify(told)).not.toContain('Marlow');
  const refused = [colleague, manager].map((viewer) =>
    expect(hub.at(viewer, hub.doors.contactTaken, { contact: referral })).rejects.toMatchObject({
      code: 'NOT_AVAILABLE',
    }),
  );
  await Promise.all(refused);
});
