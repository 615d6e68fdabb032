import { afterEach, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';

afterEach(stopConsoles);

test.each([
  ['/console/contact', 'who rings'],
  ['/console/referrals/R-2026-0417/decide', 'what is decided'],
  ['/console/referrals/R-2026-0417/agreement/said', 'what it comes to'],
  ['/console/referrals/R-2026-0417/agreement/override', 'both reasons'],
])('%s says once what it needs, and of no field that it may stay empty', async (path, needed) => {
  const { priya } = await signedIn(samplePages);
  const { text, status } = await priya.go(path);
  expect(status).toBe(200);
  expect(text.split('Needed are ')).toHaveLength(2);
  expect(text).toContain(`Needed are ${needed}`);
  expect(text).not.toContain('(optional)');
});

test('a form of which most has to be answered says of each other field that it may stay empty', async () => {
  const { priya } = await signedIn(samplePages);
  const { text } = await priya.go('/console/emergency');
  expect(text).toContain('(optional)');
  expect(text).not.toContain('Needed are');
});
