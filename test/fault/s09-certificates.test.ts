import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keyPinOf, type Trust } from '../../src/agencies/kit/trust.ts';
import { type Authority, selfSigned, testAuthority } from '../support/certificates.ts';
import { guardWhere, HOST, PUBLIC, put, tlsServer } from '../support/guarded.ts';

const NOT_TRUSTED = { kind: 'NO_ANSWER', why: 'NOT_TRUSTED' };
const DAY_MS = 86_400_000;
let authority: Authority;
let stranger: Authority;
beforeAll(() => {
  authority = testAuthority();
  stranger = testAuthority('Another authority');
});

async function asked(
  issuer: Authority,
  trust: Trust,
  options: { readonly host?: string; readonly from?: number; readonly until?: number } = {},
) {
  const certificate = issuer.issue(options.host ?? HOST, options);
  const server = await tlsServer(certificate);
  const { guard } = guardWhere([server.port], () => [PUBLIC]);
  const answer = await put(guard, server.port, { trust });
  return { answer, requests: server.requests() };
}

describe('S09: a certificate', () => {
  test('of the pinned authority for the very name is believed', async () => {
    const { answer, requests } = await asked(authority, { authorities: [authority.cert] });
    expect(answer).toMatchObject({ kind: 'ARRIVED' });
    expect(requests).toBe(1);
  });

  test.each<[string, () => ReturnType<typeof asked>]>([
    ['for another name', () => asked(authority, ours(), { host: 'other.test' })],
    ['for a name below', () => asked(authority, ours(), { host: `x.${HOST}` })],
    ['that has expired', () => asked(authority, ours(), { until: Date.now() - DAY_MS })],
    ['that is not valid yet', () => asked(authority, ours(), { from: Date.now() + DAY_MS })],
    ['of an authority that is not pinned', () => asked(stranger, ours())],
    ['of an authority that nobody knows', () => asked(authority, {})],
    ['for another key than is pinned', () => asked(authority, { ...ours(), keyPins: ['AAAA'] })],
    ['where no key is pinned at all', () => asked(authority, { ...ours(), keyPins: [] })],
  ])('%s is not: nothing is asked', async (_what, ask) => {
    const { answer, requests } = await ask();
    expect(answer).toEqual(NOT_TRUSTED);
    expect(requests).toBe(0);
  });

  test('that signed itself is not believed, unless it is the very one that is pinned', async () => {
    const own = selfSigned(HOST);
    const server = await tlsServer(own);
    const { guard } = guardWhere([server.port], () => [PUBLIC]);
    const believing = (trust: Trust) => put(guard, server.port, { trust });
    expect(await believing({})).toEqual(NOT_TRUSTED);
    expect(await believing({ keyPins: [keyPinOf(own.x509)] })).toEqual(NOT_TRUSTED);
    expect(await believing({ authorities: [own.cert] })).toMatchObject({ kind: 'ARRIVED' });
    expect(server.requests()).toBe(1);
  });

  test('is not believed because the environment says that any would do', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { answer, requests } = await asked(stranger, ours());
    expect(answer).toEqual(NOT_TRUSTED);
    expect(requests).toBe(0);
  });

  test('changes without a lost question while both keys are pinned', async () => {
    const [now, next] = [authority.issue(HOST), authority.issue(HOST)];
    const trust = { ...ours(), keyPins: [keyPinOf(now.x509), keyPinOf(next.x509)] };
    const only = { ...ours(), keyPins: [keyPinOf(now.x509)] };
    const [before, after] = await Promise.all([tlsServer(now), tlsServer(next)]);
    const { guard } = guardWhere([before.port, after.port], () => [PUBLIC]);
    expect(await put(guard, before.port, { trust })).toMatchObject({ kind: 'ARRIVED' });
    expect(await put(guard, after.port, { trust })).toMatchObject({ kind: 'ARRIVED' });
    expect(await put(guard, after.port, { trust: only })).toEqual(NOT_TRUSTED);
    expect([before.requests(), after.requests()]).toEqual([1, 1]);
  });

  test('that was refused once is refused again: no session of it is resumed', async () => {
    const certificate = authority.issue('other.test');
    const server = await tlsServer(certificate);
    const { guard } = guardWhere([server.port], () => [PUBLIC]);
    const first = await put(guard, server.port, { trust: ours() });
    const second = await put(guard, server.port, { trust: ours() });
    expect([first, second]).toEqual([NOT_TRUSTED, NOT_TRUSTED]);
    expect(server.requests()).toBe(0);
  });

  const ours = () => ({ authorities: [authority.cert] });
});
