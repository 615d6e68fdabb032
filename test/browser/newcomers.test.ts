import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { samplePages } from '../support/sample-answers.ts';

/** An analyst is shown an adult whom the referral does not name, and asks who that is. */
let running: RunningConsole;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await startConsole(samplePages);
  browser = await startBrowser();
  page = await browser.context.newPage();
  await signInAs(page, running.origin, 'priya');
}, BROWSER_START_MS);
afterAll(async () => {
  await browser?.stop();
  await running?.stop();
});

const PICTURE = '/console/referrals/R-2026-0417';

test('the picture points the adult out before disagreements, with who says so', async () => {
  await page.goto(`${running.origin}${PICTURE}`);
  const section = page.locator('#newcomers');
  expect(await section.getByRole('heading', { level: 2 }).textContent()).toBe(
    'Adults whom the referral does not name',
  );
  expect(await section.textContent()).toMatch(
    /Steven Reid lives with Kayleigh Marlow, since February 2026\s+Housing and Community Safety/,
  );
  const places = await page.locator('.section').evaluateAll((all) => all.map(({ id }) => id));
  expect(places.indexOf('newcomers')).toBeLessThan(places.indexOf('disagreements'));
});

test('from there the records are a step away, and too little to look for is said so', async () => {
  await page.goto(`${running.origin}${PICTURE}`);
  await page.locator('#newcomers').getByRole('link', { name: 'Who is in which record' }).click();
  await page.waitForURL(`${running.origin}${PICTURE}/matches/n5`);
  const main = await page.getByRole('main').textContent();
  expect(main).toContain('Not named in the referral. An agency named them.');
  expect(main).toContain('Too little is known of this person to look for them');
});
