import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../src/domain/day.ts';
import { seedRegistrations } from '../../src/trial/registrations.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { lineOf, SAY, seenSource } from '../support/registering-source.ts';
import { practitionerAt } from '../support/small-borough.ts';
import { speakingHub } from '../support/speaking-hub.ts';

const PEOPLE = {
  priya: { sub: 'priya', roles: ['MASH_ANALYST'], teams: ['mash-north'] },
  helen: { sub: 'helen', roles: ['AGENCY_OWNER'], agency: 'health', teams: [] },
  okoye: { sub: 'okoye', roles: ['AGENCY_OWNER'], agency: 'police', teams: [] },
} as const;
/** A pause has to reach everybody within this. */
const SEEN_WITHIN = { timeout: 10_000, interval: 200 } as const;

/** As the trial does with the sample borough, whose sources begin as what the hub was given. */
const seed = async (store: Store) =>
  seedRegistrations(store, {
    sources: await store.agencies.all(),
    agreements: await store.agreements.all(),
    practitioner: (persona) => practitionerAt('https://idp.test', persona),
    now: instant(Date.now()),
  });

describe('the trial’s agencies', () => {
  let hub: Awaited<ReturnType<typeof speakingHub<keyof typeof PEOPLE>>>;
  beforeAll(async () => {
    hub = await speakingHub(PEOPLE, seed);
  });
  afterAll(() => hub.close());
  const line = async () => lineOf(await hub.get('priya', SAY.PICTURE), 'health');
  const act = async (query: string) =>
    seenSource.parse(await hub.get('helen', query, { code: 'health' }));

  test('are registered, approved and asked from the first start', async () => {
    expect(await act(SAY.SEE)).toMatchObject({ state: 'ACTIVE', served: true });
    expect(await line()).toEqual({ state: 'ANSWERED', shown: 1 });
  });

  test('are paused by their own owner alone, which analysts see within ten seconds', async () => {
    const { errors } = await hub.say('okoye', SAY.PAUSE, { code: 'health' });
    expect(errors).toEqual(['source is not one that your organisation registered']);
    expect(await act(SAY.PAUSE)).toMatchObject({ state: 'PAUSED', served: false });
    await expect.poll(line, SEEN_WITHIN).toEqual({ state: 'PAUSED', shown: 0 });
  });

  test('stay paused when the trial starts again, and are asked once they resume', async () => {
    const store = await openEmbeddedStore(`${hub.home.home}/store`);
    await seed(store);
    await store.close();
    expect(await act(SAY.SEE)).toMatchObject({ state: 'PAUSED', served: false });
    await act(SAY.RESUME);
    await expect.poll(line, SEEN_WITHIN).toEqual({ state: 'ANSWERED', shown: 1 });
  });
});
