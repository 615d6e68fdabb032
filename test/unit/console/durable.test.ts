import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastingIn } from '../../../src/hub/lasting.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { startConsole, type Answering, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { filledForm as filled } from '../../support/served-form.ts';
import { visitor } from '../../support/visitor.ts';

const RATE = '/console/referrals/R-2026-0417/rate';
const FILE = '/console/referrals/R-2026-0417/file';
const SLOW_MS = 300;

let folder: string;
let store: Store;
let running: RunningConsole;
const suspended = new Set<string>();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mash-console-'));
  store = await openEmbeddedStore(folder);
  suspended.clear();
});
afterEach(async () => {
  await running.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A form that is sent again waits so long for the first to be settled, unless told. */
async function opened(answering: Answering = samplePages, sendingMs = 15_000) {
  running = await startConsole(answering, {
    keeps: { lasting: await lastingIn(store.shelf), key: Buffer.alloc(32, 5) },
    suspended: (practitioner) => Promise.resolve(suspended.has(practitioner)),
    sendingMs,
  });
  const priya = visitor(running.origin);
  await priya.signIn('priya');
  const mutations = () =>
    running.asked.filter(({ question }) => question.query.includes('mutation'));
  return { priya, mutations };
}

const slowly: Answering = async (question, viewer) => {
  if (question.query.includes('mutation'))
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  return samplePages(question, viewer);
};

describe('when the hub is started anew', () => {
  test('between two pages of a form, nobody is signed out, and the form can still be sent', async () => {
    const { priya, mutations } = await opened();
    const form = filled((await priya.go(RATE)).text);
    await running.restarted();
    const sent = await priya.go(RATE, form);
    expect([sent.status, sent.location?.pathname]).toEqual([303, FILE]);
    expect(mutations()).toHaveLength(1);
  });

  test('what was typed is in the form again, and nowhere in the store as it was typed', async () => {
    const { priya } = await opened();
    const form = filled((await priya.go(RATE)).text);
    await priya.go('/console/kept', { ...form, keepFor: RATE });
    await running.restarted();
    expect((await priya.go(RATE)).text).toContain('>A bruise.</textarea>');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.some((bytes) => bytes.includes('console-lasting'))).toBe(true);
    expect(files.some((bytes) => bytes.includes('A bruise.') || bytes.includes('#priya'))).toBe(
      false,
    );
  });

  test('in the middle of signing in, the way goes on', async () => {
    await opened();
    const noor = visitor(running.origin);
    const begun = await noor.go('/console/sign-in/start');
    await running.restarted();
    const choice = await noor.go(begun.location ?? '');
    const chosen = await noor.go(choice.location ?? '', { persona: 'noor' });
    const callback = await noor.go(chosen.location ?? '');
    await noor.go(callback.location ?? '');
    expect((await noor.go('/console/')).status).toBe(200);
  });

  test('a form that was sent before leads where it led, and changes nothing again', async () => {
    const { priya, mutations } = await opened();
    const form = filled((await priya.go(RATE)).text);
    await priya.go(RATE, form);
    await running.restarted();
    expect((await priya.go(RATE, form)).location?.pathname).toBe(FILE);
    expect(mutations()).toHaveLength(1);
  });

  test('whoever locked a screen must still prove who they are', async () => {
    const { priya } = await opened();
    await priya.go('/console/lock', {});
    await running.restarted();
    const start = await priya.go('/console/sign-in/start');
    const known = await priya.go(start.location ?? '');
    const callback = await priya.go(known.location ?? '');
    expect(callback.location?.searchParams.get('prompt')).toBe('login');
    expect(priya.cookies.has('mash-session')).toBe(false);
  });
});

describe('with several processes of the hub', () => {
  test('any of them serves any page, and a form that two of them get at once is made once', async () => {
    const { priya, mutations } = await opened(slowly);
    await running.joined();
    const form = filled((await priya.go(RATE)).text);
    const sent = await Promise.all([priya.go(RATE, form), priya.go(RATE, form)]);
    expect(sent.map(({ status, location }) => [status, location?.pathname])).toEqual([
      [303, FILE],
      [303, FILE],
    ]);
    expect(mutations()).toHaveLength(1);
  });

  test('a screen that is locked at one is locked at all', async () => {
    const { priya } = await opened();
    await running.joined();
    const session = priya.cookies.get('mash-session') ?? '';
    await priya.go('/console/lock', {});
    priya.cookies.set('mash-session', session);
    const visits = [await priya.go('/console/'), await priya.go('/console/')];
    expect(visits.map(({ location }) => location?.pathname)).toEqual([
      '/console/sign-in',
      '/console/sign-in',
    ]);
    expect(running.asked).toEqual([]);
  });
});

describe('somebody whose access is suspended', () => {
  test('in the middle of a form has nothing of it taken, and is signed out everywhere', async () => {
    const { priya, mutations } = await opened();
    await running.joined();
    const form = filled((await priya.go(RATE)).text);
    const [{ viewer } = { viewer: { id: '' } }] = running.asked;
    suspended.add(viewer.id);
    const sent = await priya.go(RATE, form);
    expect(sent.location?.pathname).toBe('/console/sign-in');
    expect(mutations()).toEqual([]);
    suspended.clear();
    expect((await priya.go('/console/')).location?.pathname).toBe('/console/sign-in');
    await priya.signIn('priya');
    expect((await priya.go(RATE)).text).toContain('>A bruise.</textarea>');
  });

  test('does not sign in again, and is told no more than anybody', async () => {
    const { priya } = await opened();
    await priya.go('/console/');
    const [{ viewer } = { viewer: { id: '' } }] = running.asked;
    suspended.add(viewer.id);
    const again = await priya.signIn('priya').catch(() => undefined);
    expect(again?.status).toBe(401);
    expect((await priya.go('/console/')).location?.pathname).toBe('/console/sign-in');
  });
});

test('a form that was sent and never settled is not sent again by itself', async () => {
  const { priya, mutations } = await opened(async (question, viewer) => {
    if (question.query.includes('mutation')) await new Promise(() => undefined);
    return samplePages(question, viewer);
  }, 500);
  const form = filled((await priya.go(RATE)).text);
  void priya.go(RATE, form).catch(() => undefined);
  const second = await priya.go(RATE, form);
  expect(second.status).toBe(422);
  expect(second.text).toContain('cannot say whether that was taken');
  expect(second.text).toContain('>A bruise.</textarea>');
  expect(mutations()).toHaveLength(1);
}, 20_000);
