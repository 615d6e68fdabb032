import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { guardedFetch } from '../../src/agencies/kit/guarded-fetch.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import { silent } from '../support/agency-hostile-transport.ts';
import { facing, SEEKING_DANA } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';
import { tcpServer } from '../support/guarded.ts';

const redirects =
  (status: number, location: string): Behaviour =>
  ({ response }) => {
    response.writeHead(status, { location, 'content-type': 'application/json' }).end('{"data":{}}');
  };

describe('S06: a redirect', () => {
  test.each([
    ['to a private machine', 'http://10.0.0.1/'],
    ['to where a cloud tells secrets', 'http://169.254.169.254/latest/meta-data/'],
    ['to another host', 'https://other.example/'],
    ['to another scheme', 'file:///etc/passwd'],
    ['to nowhere', ''],
  ])('%s is not an answer', async (_where, location) => {
    const { source, agency } = await facing(redirects(302, location));
    expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(agency.questions()).toBe(1);
  });

  test.each([301, 302, 303, 307, 308])(
    'with status %i is not followed to another agency',
    async (status) => {
      const elsewhere = await facing(silent);
      const { source } = await facing(redirects(status, elsewhere.agency.url));
      expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
      expect(elsewhere.agency.connections() + elsewhere.agency.questions()).toBe(0);
    },
  );

  test('is given to the hub’s own callers as it is, and not followed', async () => {
    const elsewhere = await facing(silent);
    const { agency } = await facing(redirects(302, elsewhere.agency.url));
    const guard = addressGuard(TRIAL_RULES);
    const call = guardedFetch({ guard, maxBytes: 1024, deadlineMs: 5_000 });
    const told = await call(agency.url, {
      method: 'POST',
      headers: { authorization: 'Bearer a.eyJqdGkiOiIxIn0.b' },
      body: '{"query":"{ agency { contract } }"}',
    });
    expect(told.status).toBe(302);
    expect(elsewhere.agency.connections()).toBe(0);
  });
});

test('S07: an agency that points at itself is asked once', async () => {
  const { source, agency } = await facing((exchange) =>
    redirects(307, exchange.targetUri)(exchange),
  );
  expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(agency.questions()).toBe(1);
});

test('a proxy that the environment names is told nothing', async () => {
  const proxy = await tcpServer((socket) => socket.destroy(), '127.0.0.1');
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'ALL_PROXY'])
    vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { source } = await facing(({ honest, signed }) => honest().then(signed));
  expect(await source.find([SEEKING_DANA], asking())).toMatchObject({ kind: 'ANSWERED' });
  expect(proxy.connections()).toBe(0);
});
