import { afterEach, describe, expect, test } from 'vitest';
import { lastingInMemory } from '../../../src/http/console/lasting/in-memory.ts';
import type { ConsoleOptions } from '../../../src/http/console/settings.ts';
import { startConsole, type Answering, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { filledForm as filled } from '../../support/served-form.ts';
import { visitor } from '../../support/visitor.ts';

const RATE = '/console/referrals/R-2026-0417/rate';
const running: RunningConsole[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.stop()));
});

async function opened(answering: Answering = samplePages, changes: Partial<ConsoleOptions> = {}) {
  const started = await startConsole(answering, changes);
  running.push(started);
  const priya = visitor(started.origin);
  await priya.signIn('priya');
  const mutations = () =>
    started.asked.filter(({ question }) => question.query.includes('mutation'));
  return { started, priya, mutations };
}

describe('a form that is sent', () => {
  test('twice at once makes its change once, and both go on to the same page', async () => {
    const { priya, mutations } = await opened();
    const form = filled((await priya.go(RATE)).text);
    const sent = await Promise.all([priya.go(RATE, form), priya.go(RATE, form)]);
    expect(sent.map(({ status, location }) => [status, location?.pathname])).toEqual([
      [303, '/console/referrals/R-2026-0417/file'],
      [303, '/console/referrals/R-2026-0417/file'],
    ]);
    expect(mutations()).toHaveLength(1);
  });

  test('twice at once gives its file once, and the second sending leads back to the list', async () => {
    const { started, mutations } = await opened();
    const tom = visitor(started.origin);
    await tom.signIn('tom');
    const path = '/console/ig/export/refused';
    const form = { ...filled((await tom.go(path)).text), format: 'CSV' };
    const sent = await Promise.all([tom.go(path, form), tom.go(path, form)]);
    const file = sent.filter(({ status }) => status === 200);
    const led = sent.filter(({ status }) => status === 303);
    expect([file.length, led.length]).toEqual([1, 1]);
    expect(file[0]?.headers.get('content-disposition')).toContain('attachment');
    expect(led[0]?.location?.pathname).toBe('/console/ig/access/refused');
    expect(mutations()).toHaveLength(1);
  });

  test('names the version of the referral that was seen', async () => {
    const { priya, mutations } = await opened();
    await priya.go(RATE, filled((await priya.go(RATE)).text));
    expect(mutations()[0]?.question.variables).toEqual({
      referral: 'R-2026-0417',
      version: 7,
      rag: 'RED',
      rationale: 'A bruise.',
    });
  });

  test('again after the hub did not take it makes the change', async () => {
    let tries = 0;
    const { priya, mutations } = await opened((question, viewer) => {
      if (!question.query.includes('mutation')) return samplePages(question, viewer);
      tries += 1;
      return tries === 1
        ? { data: null, errors: [{ message: 'No.', extensions: { code: 'HUB_UNAVAILABLE' } }] }
        : { data: {} };
    });
    const form = filled((await priya.go(RATE)).text);
    expect((await priya.go(RATE, form)).status).toBe(422);
    expect((await priya.go(RATE, form)).status).toBe(303);
    expect(mutations()).toHaveLength(2);
  });

  test('with gaps says all of them at once, and changes nothing', async () => {
    const { priya, mutations } = await opened();
    const form = { ...filled((await priya.go(RATE)).text), rag: '', rationale: ' ' };
    const sent = await priya.go(RATE, form);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('<a href="#rag-1">Choose how urgent it is.</a>');
    expect(sent.text).toContain('<a href="#rationale">Say why.</a>');
    expect(sent.text).toContain('<title>Error: How urgent is it?');
    expect(mutations()).toEqual([]);
  });

  test('comes back with the field’s own name where the hub says what is wrong', async () => {
    const { priya } = await opened((question, viewer) =>
      question.query.includes('mutation')
        ? {
            data: null,
            errors: [{ message: 'rationale is too long.', extensions: { code: 'BAD_REQUEST' } }],
          }
        : samplePages(question, viewer),
    );
    const sent = await priya.go(RATE, filled((await priya.go(RATE)).text));
    expect(sent.text).toContain('“Why” is too long.');
    expect(sent.text).toContain('>A bruise.</textarea>');
  });
});

describe('what was typed', () => {
  test('and kept is in the form again, until somebody throws it away', async () => {
    const { priya } = await opened();
    const form = filled((await priya.go(RATE)).text);
    const kept = await priya.go('/console/kept', { ...form, keepFor: RATE });
    expect([kept.status, Number(kept.text)]).toEqual([200, 900_000]);
    expect((await priya.go(RATE)).text).toContain('>A bruise.</textarea>');
    const forgotten = await priya.go('/console/forget', { ...form, keepFor: RATE });
    expect(forgotten.location?.pathname).toBe(RATE);
    expect((await priya.go(RATE)).text).not.toContain('A bruise.');
  });

  test('is kept after the session has ended too, which it does not bring back', async () => {
    const { priya } = await opened();
    const form = filled((await priya.go(RATE)).text);
    await priya.go('/console/lock', form);
    const kept = await priya.go('/console/kept', { ...form, keepFor: RATE });
    expect([kept.status, kept.text]).toEqual([202, '']);
    expect((await priya.go(RATE)).location?.pathname).toBe('/console/sign-in');
    await priya.signIn('priya');
    expect((await priya.go(RATE)).text).toContain('>A bruise.</textarea>');
  });

  test('is not kept for a page of another site, nor without a form of ours', async () => {
    const { priya } = await opened();
    const form = filled((await priya.go(RATE)).text);
    await priya.go('/console/kept', { ...form, keepFor: 'https://evil.example/' });
    await priya.go('/console/kept', { ...form, formToken: 'made up', keepFor: RATE });
    expect((await priya.go(RATE)).text).not.toContain('A bruise.');
  });

  test('is not given back when it is too old', async () => {
    const clock = { now: Date.now() };
    const { priya } = await opened(samplePages, { clock: () => clock.now });
    const form = filled((await priya.go(RATE)).text);
    await priya.go('/console/kept', { ...form, keepFor: RATE });
    clock.now += 73 * 3_600_000;
    await priya.signIn('priya');
    expect((await priya.go(RATE)).text).not.toContain('A bruise.');
  });

  test('that cannot be kept keeps nobody from working', async () => {
    const full = { ...lastingInMemory() };
    const key = Buffer.alloc(32, 3);
    const { started, priya } = await opened(samplePages, { keeps: { lasting: full, key } });
    const form = filled((await priya.go(RATE)).text);
    full.put = () => Promise.reject(new Error('disk'));
    expect((await priya.go('/console/kept', { ...form, keepFor: RATE })).status).toBe(200);
    expect((await priya.go(RATE)).text).not.toContain('A bruise.');
    expect(started.reported.map(String)).toEqual(['Error: disk']);
  });
});

test('a session says how long it lasts, and never longer than its token', async () => {
  const clock = { now: Date.now() };
  const { priya } = await opened(samplePages, { clock: () => clock.now, longestMs: 1_000_000 });
  const stay = () => priya.go('/console/stay', {});
  expect((await stay()).text).toBe('900000');
  clock.now += 800_000;
  expect(Number((await stay()).text)).toBeLessThanOrEqual(200_000);
  clock.now += 300_000;
  expect((await stay()).status).toBe(401);
});
