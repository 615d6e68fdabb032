import { once } from 'node:events';
import { request } from 'node:http';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOpenIdProvider } from '../../samples/openid-provider/start.ts';
import type { OpenIdProvider } from '../../samples/openid-provider/start.ts';
import { openIdentity } from '../../src/identity/identity.ts';

/** The console's side of a sign-in, and a browser without scripts, as docs/identity.md describes them. */
const CALLBACK = 'http://127.0.0.1:4999/console/signed-in';
const SIGNED_OUT = 'http://127.0.0.1:4999/console/signed-out';

let provider: OpenIdProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider({
    port: 0,
    consoleRedirectUris: ['http://127.0.0.1:4000/console/signed-in'],
    consoleSignedOutUris: ['http://127.0.0.1:4000/console/signed-out'],
  });
});
afterAll(() => provider.stop());

function openBrowser() {
  const cookies = new Map<string, string>();
  return async (url: string | URL, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
}
type Browser = ReturnType<typeof openBrowser>;

const locationOf = (response: Response): URL =>
  new URL(response.headers.get('location') ?? '', provider.issuer);

const consoleAt = (secret = provider.consoleClient.secret) =>
  client.discovery(
    new URL(provider.issuer),
    provider.consoleClient.id,
    undefined,
    client.ClientSecretBasic(secret),
    { execute: [client.allowInsecureRequests] },
  );

async function begin(relyingParty: client.Configuration, extra: Record<string, string> = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const url = client.buildAuthorizationUrl(relyingParty, {
    redirect_uri: CALLBACK,
    scope: 'openid profile mash',
    resource: 'urn:mash:gateway',
    state: expectedState,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...extra,
  });
  return { url, checks: { pkceCodeVerifier, expectedState, idTokenExpected: true } };
}

async function signIn(browser: Browser, relyingParty: client.Configuration, persona: string) {
  const { url, checks } = await begin(relyingParty);
  const page = locationOf(await browser(url));
  expect(await (await browser(page)).text()).toContain(`value="${persona}"`);
  const resumed = locationOf(await browser(page, { persona }));
  const returned = locationOf(await browser(resumed));
  return client.authorizationCodeGrant(relyingParty, returned, checks, {
    resource: 'urn:mash:gateway',
  });
}

describe('the console signs a person in', () => {
  test('with a code, PKCE and its secret, on whichever port it listens', async () => {
    const tokens = await signIn(openBrowser(), await consoleAt(), 'marcus');
    const identity = openIdentity({ issuers: [provider.settings] });
    expect(await identity.practitioner(`Bearer ${tokens.access_token}`)).toMatchObject({
      kind: 'KNOWN',
      practitioner: { id: `${provider.issuer}#marcus`, roles: ['MASH_MANAGER'] },
    });
    expect(tokens.claims()).toMatchObject({ sub: 'marcus', name: 'Marcus Bell' });
    expect(tokens.refresh_token).toBeUndefined();
  });

  test('without a click while the provider remembers them, and not after they signed out', async () => {
    const browser = openBrowser();
    const relyingParty = await consoleAt();
    const tokens = await signIn(browser, relyingParty, 'priya');
    const again = await begin(relyingParty);
    expect(locationOf(await browser(again.url)).href).toContain(`${CALLBACK}?code=`);

    const signOut = client.buildEndSessionUrl(relyingParty, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: SIGNED_OUT,
    });
    const page = await (await browser(signOut)).text();
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    expect(locationOf(await browser(action, { xsrf, logout: 'yes' })).href).toBe(SIGNED_OUT);

    const after = await begin(relyingParty);
    expect(locationOf(await browser(after.url)).pathname).toMatch(/^\/interaction\//);
  });

  test('the ID token that comes with it opens nothing', async () => {
    const tokens = await signIn(openBrowser(), await consoleAt(), 'priya');
    const identity = openIdentity({ issuers: [provider.settings] });
    expect(await identity.practitioner(`Bearer ${tokens.id_token ?? ''}`)).toEqual({
      kind: 'UNKNOWN',
      reason: 'WRONG_TYPE',
      issuer: provider.issuer,
    });
  });
});

describe('the provider refuses', () => {
  test('a console that does not know the secret', async () => {
    const impostor = await consoleAt('not-the-secret');
    await expect(signIn(openBrowser(), impostor, 'priya')).rejects.toMatchObject({
      code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
      status: 401,
    });
  });

  test('to send anybody to an address that is not the console’s', async () => {
    const { url } = await begin(await consoleAt(), {
      redirect_uri: 'http://127.0.0.1:4999/elsewhere',
    });
    const response = await openBrowser()(url);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).not.toContain('elsewhere');
  });

  test('a request without PKCE', async () => {
    const { url } = await begin(await consoleAt());
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    expect(locationOf(await openBrowser()(url)).searchParams.get('error')).toBe('invalid_request');
  });

  test('a token for any other resource', async () => {
    const { url } = await begin(await consoleAt(), { resource: 'urn:mash:somebody-else' });
    expect(locationOf(await openBrowser()(url)).searchParams.get('error')).toBe('invalid_target');
  });

  test('a persona that is not on the list', async () => {
    const browser = openBrowser();
    const { url } = await begin(await consoleAt());
    const page = locationOf(await browser(url));
    const response = await browser(page, { persona: '<script>' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('<script>');
  });

  test('a sign-in page that belongs to no sign-in', async () => {
    const response = await openBrowser()(`${provider.issuer}/interaction/made-up`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('That did not work');
  });

  test('a browser that was led to it under another name', async () => {
    const sent = request(`${provider.issuer}/.well-known/openid-configuration`, {
      headers: { host: 'rebound.example' },
    }).end();
    expect(await once(sent, 'response')).toMatchObject([{ statusCode: 421 }]);
    sent.destroy();
  });
});

describe('the sign-in page', () => {
  test('works without scripts, loads nothing from anywhere, and says that it is the trial', async () => {
    const browser = openBrowser();
    const { url } = await begin(await consoleAt());
    const response = await browser(locationOf(await browser(url)));
    const html = await response.text();
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('TRIAL. Every person and every record here is invented.');
    expect(html).not.toMatch(/<script|src=|href=/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
