import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../src/sharing/desk.ts';
import { type Registration, REGISTRATIONS } from '../../../src/registration/registration.ts';
import { keepUp } from '../../../src/registration/upkeep.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import type { Store } from '../../../src/store/store.ts';
import { daysLater, IN_STATE, NOW } from '../../support/registering.ts';

const CODE = 'northmere-health';
let folder: string;
let store: Store;
let registrations: Shelf<Registration>;
let recorded: Change[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upkeep-'));
  store = await openEmbeddedStore(folder);
  registrations = await store.shelf(REGISTRATIONS);
  recorded = [];
  await registrations.put(CODE, IN_STATE.ACTIVE(), 0);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const look = (days: number, ...used: readonly string[]) =>
  keepUp(
    {
      registrations,
      unusedAfterDays: 180,
      record: async (change) => void recorded.push(change),
    },
    { used: new Set(used), now: daysLater(days, NOW) },
  );
const standing = async () => (await registrations.get(CODE))?.value;

test('a source that nobody used for longer than it may be loses its approval, on record first', async () => {
  await look(181);
  expect(await standing()).toMatchObject({ state: 'SUSPENDED', on: false });
  expect(recorded).toMatchObject([
    { changes: `data-source/${CODE}`, version: 2, reasons: ['LAPSE', 'SUSPENDED'] },
  ]);
  await look(182);
  expect(recorded).toHaveLength(1);
});

test('a source that is used stays, and its use is noted once a day', async () => {
  await look(100, CODE);
  await look(100.5, CODE);
  expect(recorded.map(({ reasons }) => reasons)).toEqual([['USED', 'ACTIVE']]);
  await look(181);
  expect(await standing()).toMatchObject({ state: 'ACTIVE', lastUsedAt: daysLater(100) });
});

test('what somebody else changes meanwhile stands', async () => {
  const racing = keepUp(
    {
      registrations,
      unusedAfterDays: 180,
      record: async () => void (await registrations.put(CODE, IN_STATE.PAUSED(), 1)),
    },
    { used: new Set(), now: daysLater(181) },
  );
  await racing;
  expect(await standing()).toMatchObject({ state: 'PAUSED' });
});

test('nothing is changed where it cannot be put on record', async () => {
  const unrecorded = keepUp(
    { registrations, unusedAfterDays: 180, record: () => Promise.reject(new Error('no log')) },
    { used: new Set(), now: daysLater(181) },
  );
  await expect(unrecorded).rejects.toThrow('no log');
  expect(await standing()).toMatchObject({ state: 'ACTIVE' });
});
