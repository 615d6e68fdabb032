import { describe, expect, test } from 'vitest';
import { openIdentity } from '../../../src/identity/identity.ts';
import { issuerMistakes } from '../../../src/identity/issuer.ts';
import type { IssuerSettings } from '../../../src/identity/issuer.ts';

const GOOD: IssuerSettings = {
  issuer: 'https://login.northmere.example/hub',
  jwksUrl: 'https://login.northmere.example/hub/jwks',
  algorithms: ['ES256'],
  typ: 'at+jwt',
  audience: 'urn:mash:gateway',
  adapter: 'STANDARD',
  roleMap: {},
};

test('settings in good order have no mistakes', () => {
  expect(issuerMistakes(GOOD)).toEqual([]);
  expect(issuerMistakes({ ...GOOD, jwksUrl: 'http://127.0.0.1:4010/jwks' })).toEqual([]);
});

describe('a gateway does not open with an issuer', () => {
  test.each<readonly [string, Partial<IssuerSettings>, string]>([
    ['whose name is no address', { issuer: 'northmere' }, 'issuer must be'],
    ['whose name has a fragment', { issuer: `${GOOD.issuer}#x` }, 'issuer must be'],
    ['whose name has a query', { issuer: `${GOOD.issuer}?x` }, 'issuer must be'],
    ['whose keys come over plain HTTP', { jwksUrl: 'http://keys.example/' }, 'jwksUrl must be'],
    ['whose keys come from a file', { jwksUrl: 'file:///etc/keys' }, 'jwksUrl must be'],
    ['whose keys need a password', { jwksUrl: 'https://me:pw@keys.example/' }, 'jwksUrl must be'],
    ['without an algorithm', { algorithms: [] }, 'algorithms must be'],
    ['without a type', { typ: '' }, 'typ must not be empty'],
    ['without an audience', { audience: '' }, 'audience must not be empty'],
    ['whose access tokens say JWT like ID tokens', { typ: 'JWT' }, 'typ JWT is for'],
    ['of Entra without organisations', { adapter: 'ENTRA', typ: 'JWT' }, 'agencyMap is needed'],
    ['of CIS2 without organisations', { adapter: 'CIS2' }, 'agencyMap is needed'],
    ['whose tokens live for days', { maxLifetimeSeconds: 172_800 }, 'maxLifetimeSeconds must be'],
    ['whose tokens live for no time', { maxLifetimeSeconds: 0 }, 'maxLifetimeSeconds must be'],
  ])('%s', (_situation, changed, sentence) => {
    const settings = { ...GOOD, ...changed };
    expect(issuerMistakes(settings)).toEqual([expect.stringContaining(sentence)]);
    expect(() => openIdentity({ issuers: [settings] })).toThrow(sentence);
  });

  test('that is configured twice', () => {
    expect(() => openIdentity({ issuers: [GOOD, GOOD] })).toThrow('An issuer is configured twice');
  });
});
