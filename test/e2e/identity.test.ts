import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOpenIdProvider } from '../../samples/openid-provider/start.ts';
import type { OpenIdProvider } from '../../samples/openid-provider/start.ts';
import { PERSONAS } from '../../samples/openid-provider/personas.ts';
import { signInAsPersona } from '../../samples/openid-provider/sign-in.ts';
import { openIdentity } from '../../src/identity/identity.ts';

let provider: OpenIdProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider({
    port: 0,
    consoleRedirectUris: ['http://127.0.0.1/console/signed-in'],
  });
});
afterAll(() => provider.stop());

describe('the personas of the trial', () => {
  test.each(PERSONAS)('$sub signs in and is known to the gateway', async (persona) => {
    const identity = openIdentity({ issuers: [provider.settings] });
    const token = await signInAsPersona(provider.issuer, persona.sub);
    expect(await identity.practitioner(`Bearer ${token}`)).toEqual({
      kind: 'KNOWN',
      practitioner: {
        id: `${provider.issuer}#${persona.sub}`,
        name: persona.name,
        agency: persona.agency,
        roles: [persona.role],
        teams: persona.teams,
        session: decodeJwt(token)['sid'],
      },
    });
  });

  test('are those of the design, a second of each who needs one, and somebody of each place that refers or answers', () => {
    expect(PERSONAS.map(({ sub, role }) => `${sub} ${role}`)).toEqual([
      'priya MASH_ANALYST',
      'noor MASH_ANALYST',
      'marcus MASH_MANAGER',
      'sgt-okoye AGENCY_CONTACT',
      'officer-hale AGENCY_CONTACT',
      'helen AGENCY_OWNER',
      'bea-lowe AGENCY_OWNER',
      'tom IG_OFFICER',
      'wren IG_OFFICER',
      'ada AUDITOR',
      'dsl-frost REFERRER',
      'sue-hart AGENCY_CONTACT',
      'rita-shah REFERRER',
      'root OPERATOR',
    ]);
  });

  test('somebody who is not among them cannot sign in', async () => {
    await expect(signInAsPersona(provider.issuer, 'nobody')).rejects.toThrow(
      'The persona was not accepted',
    );
  });
});

describe('an access token of the trial', () => {
  test('is of RFC 9068, for the gateway alone, and lives an hour', async () => {
    const token = await signInAsPersona(provider.issuer, 'priya');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({ aud: 'urn:mash:gateway', client_id: 'mash-cli', scope: 'mash' });
    expect(claims.jti).toMatch(/^.{20,}$/);
    expect(claims['sid']).toMatch(/^.{20,}$/);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3_600);
  });

  test('is another one, of another session, at each sign-in', async () => {
    const [one, other] = await Promise.all([
      signInAsPersona(provider.issuer, 'priya'),
      signInAsPersona(provider.issuer, 'priya'),
    ]);
    expect(decodeJwt(one).jti).not.toBe(decodeJwt(other).jti);
    expect(decodeJwt(one)['sid']).not.toBe(decodeJwt(other)['sid']);
  });

  test('means nothing to a gateway that was set up with another run’s keys', async () => {
    const other = await startOpenIdProvider({ port: 0, consoleRedirectUris: [] });
    const token = await signInAsPersona(provider.issuer, 'priya');
    const identity = openIdentity({
      issuers: [{ ...provider.settings, jwksUrl: other.jwksUrl }],
    });
    expect(await identity.practitioner(`Bearer ${token}`)).toEqual({
      kind: 'UNKNOWN',
      reason: 'UNKNOWN_KEY',
      issuer: provider.issuer,
    });
    await other.stop();
  });
});
