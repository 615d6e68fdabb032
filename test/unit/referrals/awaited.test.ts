import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId, type ReferralId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { frontDoorHub, noor, type FrontDoorHub } from '../../support/front-door-desks.ts';
import { someone, stranger } from '../../support/governance.ts';
import { priya } from '../../support/world.ts';

let hub: FrontDoorHub;
beforeEach(async () => {
  hub = await frontDoorHub();
});
afterEach(() => hub.dispose());

const elsewhere: Practitioner = { ...stranger, teams: [asId('mash-south')] };
const manager = { ...someone('manager', ['MASH_MANAGER']), teams: priya.teams };
const DAY_MS = 86_400_000;
const isoAt = (ms: number) => new Date(ms).toISOString();
const forms = (viewer: Practitioner) => hub.at(viewer, hub.doors.formsAwaited, {});

/** Rings about a child so long ago. */
async function called(agoMs: number): Promise<ReferralId> {
  const taken = await hub.at(priya, hub.doors.recordContact, {
    contact: {
      referrer: { source: 'SCHOOL', name: 'Joanna Frost' },
      agency: 'oakfield-school',
      children: [{ given: 'Robin', family: 'Marlow' }],
      concern: 'Hungry.',
      immediateDanger: false,
      formExpected: true,
      receivedAt: isoAt(hub.hub.clock() - agoMs),
    },
  });
  if (!taken) throw new Error('The call was not taken');
  return taken.referral;
}

test('a form that is overdue stands before one that is not, and tells no name', async () => {
  const late = await called(2 * DAY_MS);
  const early = await called(0);
  const awaited = (await forms(priya)) ?? [];
  expect(awaited.map(({ referral, due }) => [referral, due.state])).toEqual([
    [late, 'OVERDUE'],
    [early, 'RUNNING'],
  ]);
  expect(JSON.stringify(awaited)).not.toMatch(/Robin|Marlow|Hungry|Joanna/);
});

test('who rang is told to those who work it, and to nobody else', async () => {
  await called(0);
  expect((await forms(priya))?.[0]?.organisation).toBe('Oakfield School');
  expect((await forms(elsewhere))?.[0]).not.toHaveProperty('organisation');
});

test('a form that came, or that nobody waits for, is on no list', async () => {
  const referral = await called(0);
  await hub.at(priya, hub.doors.withdrawReferral, { referral, version: 1, because: 'In error.' });
  expect(await forms(priya)).toEqual([]);
});

test('a call about somebody’s own family is on no list of theirs', async () => {
  const referral = await hub.call('Siddiqui', 'oakfield-school');
  expect((await forms(priya))?.map((one) => one.referral)).toEqual([referral]);
  expect(await forms(noor)).toEqual([]);
});

test('what was passed on waits, and lapses, until somebody says that it has arrived', async () => {
  const referral = await called(0);
  await hub.at(priya, hub.doors.passToAllocatedWorker, {
    referral,
    version: 1,
    name: 'Sam Reed',
    note: 'He has a worker.',
  });
  const receipts = (viewer: Practitioner) => hub.at(viewer, hub.doors.receiptsAwaited, {});
  const [waiting] = (await receipts(priya)) ?? [];
  expect(waiting).toMatchObject({
    referral,
    to: 'ALLOCATED_WORKER',
    name: 'Sam Reed',
    lapsed: false,
  });
  expect((await receipts(elsewhere))?.[0]).not.toHaveProperty('name');
  await hub.at(priya, hub.doors.acknowledgeRouting, { referral, routing: waiting?.routing ?? '' });
  expect(await receipts(priya)).toEqual([]);
});

test('nothing waits for an authority where nobody proposed to go without agreement', async () => {
  await called(0);
  expect(await hub.at(manager, hub.doors.authorisationsAwaited, {})).toEqual([]);
});
