import { expect, test } from 'vitest';
import type { Component } from '../../../src/http/probes.ts';
import { frontFor, post } from '../../support/gateway-front.ts';

const probesWith = (...components: readonly Component[]) => ({
  components: () => Promise.resolve(components),
  info: {},
  wellKnown: {},
});
const store = (up: boolean): Component => ({ name: 'store', up, essential: true });
const police = (up: boolean): Component => ({ name: 'northmere-police', up, essential: false });

test.each([
  ['all is well', [store(true), police(true)], 200, 'UP'],
  ['one source is gone', [store(true), police(false)], 200, 'DEGRADED'],
  ['the store is gone', [store(false), police(true)], 503, 'DOWN'],
])('D4: health where %s', async (_situation, components, status, word) => {
  const { url } = await frontFor({ probes: probesWith(...components) });
  const response = await fetch(`${url}/health`);
  expect([response.status, await response.json()]).toEqual([
    status,
    {
      status: word,
      components: Object.fromEntries(
        components.map(({ name, up }) => [name, { status: up ? 'UP' : 'DOWN' }]),
      ),
    },
  ]);
});

test.each([
  ['/ping', { status: 'UP' }],
  ['/info', { version: '0.1.0' }],
  ['/.well-known/mash-gateway.json', { origin: 'https://hub.example' }],
])('%s answers anybody', async (path, body) => {
  const { url } = await frontFor();
  const response = await fetch(`${url}${path}`);
  expect([response.status, await response.json()]).toEqual([200, body]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('the front page is the console', async () => {
  const { url } = await frontFor();
  const response = await fetch(`${url}/`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/console/']);
});

test.each(['/console', '/console/', '/console/referrals/R-1?order=oldest'])(
  '%s is the console’s',
  async (path) => {
    const { url } = await frontFor();
    expect(await (await fetch(`${url}${path}`, { method: 'POST' })).text()).toBe('the console');
  },
);

test.each(['/consoles', '/graphql/', '/metrics', '/toString', '/__proto__', '//graphql', '/audit'])(
  '%s is nowhere',
  async (path) => {
    const { url } = await frontFor();
    const response = await fetch(`${url}${path}`);
    expect([response.status, await response.text()]).toEqual([404, '{}']);
  },
);

test.each(['/ping', '/health', '/info', '/'])('%s is read and not written', async (path) => {
  const { url } = await frontFor();
  expect((await fetch(`${url}${path}`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${url}${path}`, { method: 'HEAD', redirect: 'manual' })).status).not.toBe(
    404,
  );
});

test('D7: numbers are served on a port of their own, and name nobody', async () => {
  const opened = await frontFor({ metricsPort: 0 });
  await post(opened, { query: '{ me { id } }' });
  await post(opened, { query: '{ nothing }' });
  const text = await (await fetch(`${opened.metricsUrl}/metrics`)).text();
  expect(text).toContain('mash_request_seconds_count{route="/graphql",status="200"} 1');
  expect(text).toContain('mash_faults_total{code="BAD_REQUEST"} 1');
  expect(text).toContain('mash_source_breaker_open{agency="police"} 1');
  expect(text).toContain('mash_source_breaker_open{agency="housing"} 0');
  expect(text).toContain('mash_audit_backlog 3');
  expect(text).toContain('mash_audit_writable 1');
  expect(text).toContain('mash_audit_behind_seconds 1.5');
  expect(text).not.toMatch(/priya|n1/i);
});
