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
    consoleSignedOutUris: ['http://127.0.0.1/console/signed-out'],
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
        session: expect.stringMatching(/^.{20,}$/),
      },
    });
  });

  test('an access token is of RFC 9068, for the gateway alone, and lives an hour', async () => {
    const token = await signInAsPersona(provider.issuer, 'priya');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({ aud: 'urn:mash:gateway', client_id: 'mash-cli', scope: 'mash' });
    expect(claims.jti).toBeTruthy();
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3_600);
  });
});
