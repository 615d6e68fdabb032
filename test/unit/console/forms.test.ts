import { afterEach, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import type { Answering } from '../../support/console.ts';

afterEach(stopConsoles);

const PATH = '/console/referrals/R-1/conflict';
const refusing =
  (message: string, code: string): Answering =>
  ({ query }) =>
    query.includes('mutation')
      ? { data: null, errors: [{ message, extensions: { code } }] }
      : { data: { referral: { id: 'R-1' } } };
const taking: Answering = ({ query }) =>
  query.includes('mutation')
    ? { data: { declareConflict: 'R-1' } }
    : { data: { referral: { id: 'R-1' } } };

const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('what is sent is one change, in one corridor, and leads on', async () => {
  const { running, priya } = await signedIn(taking);
  const shown = await priya.go(PATH);
  expect(shown.text).toContain('I know this family');
  const sent = await priya.go(PATH, { formToken: tokenIn(shown.text) });
  expect([sent.status, sent.location?.pathname]).toEqual([303, '/console/']);
  expect(running.asked.map(({ question }) => question.query.trim().split(' ')[0])).toEqual([
    'query',
    'mutation',
  ]);
  expect(running.corridors.map(({ log }) => log.released.length)).toEqual([1, 1]);
});

test('what the hub does not take comes back with the reason and with what was typed', async () => {
  const { running, priya } = await signedIn(refusing('reason is missing.', 'BAD_REQUEST'));
  const formToken = tokenIn((await priya.go(PATH)).text);
  const sent = await priya.go(PATH, { formToken, reason: 'typed <b>text</b>' });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('There is a problem');
  expect(sent.text).toContain('reason is missing.');
  expect(running.corridors.map(({ log }) => log.released.length)).toEqual([1, 1]);
});

test('what was changed meanwhile is said in words, and never as the name of a field', async () => {
  const stale = 'version is not the newest: somebody has changed the referral. Read it again.';
  const { priya } = await signedIn(refusing(stale, 'BAD_REQUEST'));
  const formToken = tokenIn((await priya.go(PATH)).text);
  const sent = await priya.go(PATH, { formToken, version: '7' });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('in another window or by somebody else, so nothing was sent');
  expect(sent.text).not.toContain('version is');
});

test('a refusal is the one page of refusals', async () => {
  const { priya } = await signedIn(refusing('This is not available to you.', 'NOT_AVAILABLE'));
  const formToken = tokenIn((await priya.go(PATH)).text);
  const sent = await priya.go(PATH, { formToken });
  expect([sent.status, sent.text.includes('Not available')]).toEqual([404, true]);
});

test('a form of another session changes nothing', async () => {
  const { running, priya } = await signedIn(taking);
  const sent = await priya.go(PATH, { formToken: 'of-somebody-else' });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('out of date');
  expect(running.asked.filter(({ question }) => question.query.includes('mutation'))).toEqual([]);
});

test('what is sent after the session has ended is kept for the same person, and for nobody else', async () => {
  const { running, priya } = await signedIn(taking);
  const formToken = tokenIn((await priya.go(PATH)).text);
  const cookies = [...priya.cookies];
  await priya.go('/console/lock', { formToken });
  const orphan = await priya.go(PATH, { formToken, reason: 'long thoughts' });
  expect([orphan.status, orphan.location?.pathname]).toEqual([303, '/console/sign-in']);
  expect(orphan.location?.searchParams.get('to')).toBe(PATH);
  expect(running.asked.filter(({ question }) => question.query.includes('mutation'))).toEqual([]);
  await priya.signIn('marcus');
  expect((await priya.go(PATH)).text).not.toContain('was kept');
  await priya.go('/console/sign-out', { formToken: tokenIn((await priya.go(PATH)).text) });
  expect(cookies.length).toBeGreaterThan(0);
  await priya.signIn('priya');
  const again = await priya.go(PATH);
  expect(again.text).toContain('What you typed before was kept');
});
