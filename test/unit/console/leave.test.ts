import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor } from '../../support/visitor.ts';

const PICTURE = '/console/referrals/R-2026-0417';

afterEach(stopConsoles);

const opened = () => signedIn(samplePages);

describe('a locked screen', () => {
  test('is locked at the hub before the browser goes anywhere, even by a form out of date', async () => {
    const { running, priya } = await opened();
    const session = priya.cookies.get('mash-session') ?? '';
    const locked = await priya.go('/console/lock', { formToken: 'out of date' });
    expect(locked.status).toBe(303);
    expect(locked.location?.href).toBe(`${running.origin}/console/away`);
    priya.cookies.set('mash-session', session);
    expect((await priya.go(PICTURE)).location?.pathname).toBe('/console/sign-in');
    expect(running.asked).toEqual([]);
  });

  test('leaves a page that names neither the hub nor anybody', async () => {
    const { priya } = await opened();
    await priya.go('/console/lock', {});
    const away = await priya.go('/console/away');
    expect(away.status).toBe(200);
    expect(away.text).not.toMatch(/Northmere|MASH|Priya|referral|sign/i);
  });

  test('is not opened by what the provider remembers: the person must prove anew who they are', async () => {
    const { priya } = await opened();
    await priya.go('/console/lock', {});
    const start = await priya.go('/console/sign-in/start');
    expect(start.location?.searchParams.has('prompt')).toBe(false);
    const known = await priya.go(start.location ?? '');
    const callback = await priya.go(known.location ?? '');
    expect(callback.location?.searchParams.get('prompt')).toBe('login');
    expect(callback.location?.searchParams.get('max_age')).toBe('0');
    expect(priya.cookies.has('mash-session')).toBe(false);
    const asked = await priya.go(callback.location ?? '');
    expect(asked.location?.pathname).toMatch(/^\/interaction\//);
  });

  test('opens to whoever does, once, and goes back to where they were', async () => {
    const { running, priya } = await opened();
    await priya.go('/console/lock', {});
    const welcome = await priya.signIn('priya', PICTURE);
    expect(welcome.location?.searchParams.get('to')).toBe(PICTURE);
    expect((await priya.go('/console/')).status).toBe(200);
    expect(running.asked).toHaveLength(1);
    const { text } = await priya.go('/console/');
    const [, formToken = ''] = /name="formToken" value="([^"]+)"/.exec(text) ?? [];
    await priya.go('/console/sign-out', { formToken });
    const silent = await priya.go('/console/sign-in/start');
    const back = await priya.go((await priya.go(silent.location ?? '')).location ?? '');
    expect(back.location?.pathname).toBe('/console/sign-in/welcome');
  });

  test('asks whoever the provider does not remember once, and not a second time', async () => {
    const { running, priya } = await opened();
    await priya.go('/console/lock', {});
    const elsewhere = visitor(running.origin);
    const start = await elsewhere.go('/console/sign-in/start');
    const choice = await elsewhere.go(start.location ?? '');
    expect(choice.location?.pathname).toMatch(/^\/interaction\//);
    // A person takes longer; the provider tells its moments in whole seconds.
    await pause(2_500);
    const chosen = await elsewhere.go(choice.location ?? '', { persona: 'priya' });
    const callback = await elsewhere.go(chosen.location ?? '');
    const welcome = await elsewhere.go(callback.location ?? '');
    expect(welcome.location?.pathname).toBe('/console/sign-in/welcome');
    expect((await elsewhere.go('/console/')).status).toBe(200);
  });

  test('is not opened by whoever was on their way to sign in when it was locked', async () => {
    const { running, priya, clock } = await opened();
    const elsewhere = visitor(running.origin);
    const start = await elsewhere.go('/console/sign-in/start');
    const choice = await elsewhere.go(start.location ?? '');
    const chosen = await elsewhere.go(choice.location ?? '', { persona: 'priya' });
    const callback = await elsewhere.go(chosen.location ?? '');
    clock.aheadMs += 5_000;
    await priya.go('/console/lock', {});
    const asked = await elsewhere.go(callback.location ?? '');
    expect(asked.location?.searchParams.get('prompt')).toBe('login');
    expect(elsewhere.cookies.has('mash-session')).toBe(false);
  });

  test('stays locked for anybody who only follows a link', async () => {
    const { priya } = await opened();
    expect((await priya.go('/console/lock')).status).toBe(404);
    expect((await priya.go('/console/')).status).toBe(200);
  });
});

describe('the size of text', () => {
  test('is kept in the browser, and every page follows it', async () => {
    const { priya } = await opened();
    expect((await priya.go('/console/')).text).toContain(
      'class="govuk-template text-standard notation-uk"',
    );
    const chosen = await priya.go('/console/choose-text', { chosen: 'large', to: PICTURE });
    expect(chosen.location?.pathname).toBe(PICTURE);
    expect(chosen.headers.getSetCookie()[0]).toMatch(/^mash-text=large; Max-Age=31536000;/);
    for (const address of ['/console/', '/console/help', '/console/nothing']) {
      // eslint-disable-next-line no-await-in-loop -- few
      expect((await priya.go(address)).text).toContain(
        'class="govuk-template text-large notation-uk"',
      );
    }
  });

  test.each([
    ['a size that there is not', { chosen: '"><script>', to: '/console/' }, 400, undefined],
    ['another site to go to', { chosen: 'small', to: 'https://evil.example/' }, 303, '/console/'],
  ])('leads nowhere with %s', async (_what, form: Record<string, string>, status, leadsTo) => {
    const { running, priya } = await opened();
    const visit = await priya.go('/console/choose-text', form);
    expect(visit.status).toBe(status);
    expect(visit.text).not.toContain('<script>"');
    expect(visit.location?.href).toBe(leadsTo && `${running.origin}${leadsTo}`);
  });
});

test('help and the accessibility statement are there for everybody, signed in or not', async () => {
  const { running, priya } = await opened();
  expect((await priya.go('/console/help')).text).toContain('Treat its history as unknown.');
  priya.cookies.clear();
  expect((await priya.go('/console/help')).status).toBe(200);
  expect((await priya.go('/console/accessibility')).status).toBe(200);
  expect(running.asked).toEqual([]);
});
