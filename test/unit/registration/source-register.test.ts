import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinedRegister } from '../../../src/hub/registered-agencies.ts';
import { HOST_ALLOWANCES } from '../../../src/registration/host-allowance.ts';
import { REGISTRATION_STATES, REGISTRATIONS } from '../../../src/registration/registration.ts';
import {
  allRegistrations,
  type RegistrationShelves,
} from '../../../src/registration/source-register.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { asId, type AgencyCode } from '../../../src/domain/ids.ts';
import { HEALTH_HOSTS, IN_STATE, NOW } from '../../support/registering.ts';

let folder: string;
let store: Store;
let shelves: RegistrationShelves;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registrations-'));
  store = await openEmbeddedStore(folder);
  shelves = {
    registrations: await store.shelf(REGISTRATIONS),
    allowances: await store.shelf(HOST_ALLOWANCES),
  };
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test('what is on the shelves is what is asked, in every state', async () => {
  const given = { all: async () => [], put: async () => undefined };
  const joined = joinedRegister({ ...shelves, given, clock: () => NOW, unusedAfterDays: 180 });
  const put = REGISTRATION_STATES.map((state) => {
    const registration = IN_STATE[state]();
    const code = asId<AgencyCode>(`source-${state.toLowerCase()}`);
    const details = { ...registration.details, code };
    const { approval, ...rest } = registration;
    const renamed = approval ? { approval: { ...approval, details } } : {};
    return shelves.registrations.put(code, { ...rest, ...renamed, details }, 0);
  });
  await Promise.all(put);
  expect(await allRegistrations(shelves.registrations)).toHaveLength(REGISTRATION_STATES.length);
  const paused = await joined.all();
  expect(paused.every(({ state }) => state === 'PAUSED')).toBe(true);
  await shelves.allowances.put(HEALTH_HOSTS.organisation, HEALTH_HOSTS, 0);
  const asked = await joined.all();
  expect(asked.map(({ code, state }) => [code, state])).toEqual([
    ['source-active', 'ACTIVE'],
    ['source-approved', 'PAUSED'],
    ['source-paused', 'PAUSED'],
    ['source-suspended', 'PAUSED'],
  ]);
  const ofHealth = { index: 'by-organisation', group: 'northmere-health', first: 10 };
  expect((await shelves.registrations.list(ofHealth)).found).toHaveLength(7);
  const waiting = await shelves.registrations.list({
    index: 'by-state',
    group: 'DRAFT',
    first: 10,
  });
  expect(waiting.found.map(({ id }) => id)).toEqual(['source-draft']);
});

test('more registrations than a page are all read', async () => {
  const draft = IN_STATE.DRAFT();
  await Promise.all(
    Array.from({ length: 205 }, (_one, at) => {
      const code = asId<AgencyCode>(`source-${at}`);
      return shelves.registrations.put(code, { ...draft, details: { ...draft.details, code } }, 0);
    }),
  );
  expect(await allRegistrations(shelves.registrations)).toHaveLength(205);
});
