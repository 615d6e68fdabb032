import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

const clock = { now: 0 };
let running: RunningConsole;
let priya: Visitor;
beforeEach(async () => {
  clock.now = Date.now();
  running = await startConsole(samplePages, { clock: () => clock.now });
  priya = visitor(running.origin);
});
afterEach(() => running.stop());

/** Where the provider leads back to, once somebody has chosen who they are. */
async function ledBack(): Promise<URL | string> {
  const begun = await priya.go('/console/sign-in/start');
  const choice = await priya.go(begun.location ?? '');
  const chosen = await priya.go(choice.location ?? '', { persona: 'priya' });
  return (await priya.go(chosen.location ?? '')).location ?? '';
}

describe('signing in', () => {
  test('by an errand that was run already does not work again', async () => {
    const callback = await ledBack();
    const errand = priya.cookies.get('mash-errand') ?? '';
    const [first, again] = [visitor(running.origin), visitor(running.origin)];
    for (const { cookies } of [first, again]) cookies.set('mash-errand', errand);
    const ran = await first.go(callback);
    expect(ran.location?.pathname).toBe('/console/sign-in/welcome');
    expect((await again.go(callback)).status).toBe(401);
    expect(again.cookies.has('mash-session')).toBe(false);
  });

  test('tells nobody who holds the browser what must come back from the provider', async () => {
    const { location } = await priya.go('/console/sign-in/start');
    const cookie = priya.cookies.get('mash-errand') ?? '';
    const errand = Buffer.from(cookie, 'base64url').toString('latin1');
    expect(errand.length).toBeGreaterThan(100);
    expect(errand).not.toContain(location?.searchParams.get('state') ?? '');
    expect(errand).not.toContain('verifier');
  });

  test('that takes longer than ten minutes is begun anew', async () => {
    const callback = await ledBack();
    clock.now += 10 * 60_000;
    expect((await priya.go(callback)).status).toBe(401);
    expect(priya.cookies.has('mash-session')).toBe(false);
  });
});
