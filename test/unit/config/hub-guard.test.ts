import { expect, test } from 'vitest';
import { fetchFor, guardFor } from '../../../src/hub/guard.ts';
import { sourceSettings } from '../../../src/settings/source-settings.ts';
import { startJson } from '../../support/json-listening.ts';

const flawOf = (...[settings, address]: [Parameters<typeof guardFor>[0], string]) => {
  const read = guardFor(settings).read(address);
  return 'flaw' in read ? read.flaw : undefined;
};

test('a trial calls its own machine, a live hub never', () => {
  expect(flawOf({ mode: 'TRIAL' }, 'http://127.0.0.1:7100/')).toBeUndefined();
  expect(flawOf({ mode: 'LIVE' }, 'http://127.0.0.1:7100/')).toBe('NOT_HTTPS');
  expect(flawOf({ mode: 'LIVE' }, 'https://127.0.0.1/')).toBe('NUMERIC_HOST');
});

test('a port is called once the hub opens it, and then no other', () => {
  const live = { mode: 'LIVE', sources: { allowedPorts: [9443] } } as const;
  expect(flawOf(live, 'https://edge.example:9443/')).toBeUndefined();
  expect(flawOf(live, 'https://edge.example/')).toBe('PORT');
});

test('a live hub reads no key set from its own machine, and says nothing of what stands there', async () => {
  const server = await startJson({ keys: [] });
  const trial = await fetchFor({ mode: 'TRIAL' })(server.url);
  expect(await trial.json()).toEqual({ keys: [] });
  await expect(fetchFor({ mode: 'LIVE' })(server.url)).rejects.toThrow(
    /^The address gave no answer that can be used$/,
  );
  expect(server.asked()).toBe(1);
  await server.close();
});

test.each([
  [{ privateNetworks: ['10.20.0.0/16', 'fd12::/48'] }, true],
  [{ privateNetworks: ['10.20.0.0'] }, false],
  [{ privateNetworks: ['10.20.0.0/33'] }, false],
  [{ privateNetworks: ['all/0'] }, false],
  [{ allowedPorts: [] }, false],
  [{ allowedPorts: [0] }, false],
  [{ unusedAfterDays: 0 }, false],
  [{ waitingPerOrganisation: 1 }, true],
  [{ anythingElse: true }, false],
])('the settings %j can be used: %s', (settings, usable) => {
  expect(sourceSettings.safeParse(settings).success).toBe(usable);
});
