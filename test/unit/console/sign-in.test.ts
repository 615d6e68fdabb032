import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

const PICTURE = '/console/referrals/R-2026-0417';
const clock = { now: 0 };

let running: RunningConsole;
let priya: Visitor;
beforeEach(async () => {
  clock.now = Date.now();
  running = await startConsole(samplePages, {
    clock: () => clock.now,
  });
  priya = visitor(running.origin);
});
afterEach(() => running.stop());

const formTokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('somebody who is not signed in', () => {
  test.each([['/console/'], [PICTURE]])(
    'is sent from %s to sign in, and nothing is asked',
    async (page) => {
      const visit = await priya.go(page);
      expect(visit.status).toBe(303);
      expect(visit.location?.pathname).toBe('/console/sign-in');
      expect(visit.text).toBe('');
      expect(running.asked).toEqual([]);
    },
  );

  test('comes back to the page that they wanted', async () => {
    const { location } = await priya.go(PICTURE);
    expect((await priya.go(location ?? '')).text).toContain(
      'href="/console/sign-in/start?to=%2Fconsole%2Freferrals%2FR-2026-0417"',
    );
    const signedIn = await priya.signIn('priya', PICTURE);
    const welcome = await priya.go(signedIn.location ?? '');
    expect(welcome.text).toContain(`content="0;url=${PICTURE}"`);
  });

  test('cannot be led to another site by signing in', async () => {
    const signedIn = await priya.signIn('priya', 'https://evil.example/');
    expect(signedIn.location?.searchParams.get('to')).toBe('/console/');
  });
});

describe('signing in', () => {
  test('asks the hub as the person whom the access token names', async () => {
    await priya.signIn('priya');
    const visit = await priya.go('/console/');
    expect(visit.status).toBe(200);
    expect(visit.text).toContain('Alfie Marlow');
    expect(running.asked).toHaveLength(1);
    expect(running.asked[0]?.viewer).toMatchObject({
      id: `${running.providerOrigin}#priya`,
      roles: ['MASH_ANALYST'],
      teams: ['mash-north'],
    });
  });

  test('leaves nothing in the browser but an id that scripts and other sites cannot use', async () => {
    const signedIn = await priya.signIn('priya');
    const session = signedIn.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('mash-session'));
    expect(session).toMatch(/^mash-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect([...priya.cookies.values()].some((value) => value.includes('eyJ'))).toBe(false);
  });

  test('gives a new id, whatever the browser held before', async () => {
    priya.cookies.set('mash-session', 'chosen-by-somebody-else');
    await priya.signIn('priya');
    expect(priya.cookies.get('mash-session')).not.toBe('chosen-by-somebody-else');
  });

  test.each([
    ['without having begun here', 'code=stolen&state=guessed'],
    ['with the provider’s refusal', 'error=access_denied&error_description=SECRET'],
  ])('%s opens no session', async (_how, query) => {
    const visit = await priya.go(`/console/sign-in/callback?${query}`);
    expect(visit.status).toBe(401);
    expect(visit.text).toContain('Sign in to use the hub.');
    expect(visit.text).not.toContain('SECRET');
    expect(priya.cookies.has('mash-session')).toBe(false);
  });

  test('with another state than it was begun with opens no session', async () => {
    const begun = await priya.go('/console/sign-in/start');
    expect(begun.location?.origin).toBe(running.providerOrigin);
    const forged = await priya.go('/console/sign-in/callback?code=abc&state=guessed');
    expect(forged.status).toBe(401);
    expect(priya.cookies.has('mash-session')).toBe(false);
    expect(running.reported).toHaveLength(1);
  });

  test('asks the provider for PKCE, a nonce and a token for this hub alone', async () => {
    const { location } = await priya.go('/console/sign-in/start');
    const asked = Object.fromEntries(location?.searchParams ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      resource: 'urn:mash:gateway',
      redirect_uri: `${running.origin}/console/sign-in/callback`,
    });
    expect(asked['nonce']).toMatch(/^[\w-]{43}$/);
    expect(asked['state']).toMatch(/^[\w-]{43}$/);
  });
});

describe('a session', () => {
  beforeEach(() => priya.signIn('priya'));

  test('ends after a quarter of an hour without a request', async () => {
    clock.now += 14 * 60_000;
    expect((await priya.go('/console/')).status).toBe(200);
    clock.now += 14 * 60_000;
    expect((await priya.go('/console/')).status).toBe(200);
    clock.now += 15 * 60_000;
    expect((await priya.go('/console/')).location?.pathname).toBe('/console/sign-in');
    expect(running.asked).toHaveLength(2);
  });

  test('never outlives the access token that vouched for it', async () => {
    for (let minute = 0; minute < 59; minute += 10) {
      // eslint-disable-next-line no-await-in-loop -- one request after the other
      expect((await priya.go('/console/')).status).toBe(200);
      clock.now += 10 * 60_000;
    }
    expect((await priya.go('/console/')).location?.pathname).toBe('/console/sign-in');
  });

  test('is ended by signing out, here first, and then at the provider', async () => {
    const { text } = await priya.go('/console/');
    const session = priya.cookies.get('mash-session') ?? '';
    const visit = await priya.go('/console/sign-out', { formToken: formTokenIn(text) });
    expect(visit.status).toBe(303);
    expect(visit.location?.origin).toBe(running.providerOrigin);
    expect(visit.location?.searchParams.get('post_logout_redirect_uri')).toBe(
      `${running.origin}/console/signed-out`,
    );
    expect(priya.cookies.has('mash-session')).toBe(false);
    priya.cookies.set('mash-session', session);
    expect((await priya.go('/console/')).location?.pathname).toBe('/console/sign-in');
  });

  test.each([
    ['no token', {}],
    ['another token', { formToken: 'x'.repeat(43) }],
    ['a token of another length', { formToken: 'x' }],
  ])('is not ended by a form with %s', async (_what, form: Record<string, string>) => {
    const visit = await priya.go('/console/sign-out', form);
    expect(visit.status).toBe(400);
    expect(visit.text).toContain('The request could not be read.');
    expect((await priya.go('/console/')).status).toBe(200);
  });

  test('is not ended by following a link', async () => {
    expect((await priya.go('/console/sign-out')).status).toBe(404);
    expect((await priya.go('/console/')).status).toBe(200);
  });
});

test('over TLS the cookies are bound to this host', async () => {
  const secure = await startConsole(() => ({}), { origin: 'https://mash.northmere.example' });
  const visit = await visitor(secure.origin).go('/console/sign-in/start');
  expect(visit.headers.getSetCookie()[0]).toMatch(
    /^__Host-mash-errand=[\w-]{200,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  await secure.stop();
});

test('a provider that cannot be reached is a fault of the hub, and says so without an address', async () => {
  const lost = await startConsole(() => ({}), {
    signIn: {
      issuer: 'http://127.0.0.1:9',
      clientId: 'mash-console',
      clientAuth: { kind: 'NONE' },
      scope: 'openid',
      resource: 'urn:mash:gateway',
    },
  });
  const visit = await visitor(lost.origin).go('/console/sign-in/start');
  expect(visit.status).toBe(503);
  expect(visit.text).toContain('The hub could not answer.');
  expect(visit.text).not.toContain('127.0.0.1:9');
  expect(lost.reported).toHaveLength(1);
  await lost.stop();
});
