import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedHidden } from '../../samples/borough/referrals.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { overflowing } from '../support/page-checks.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** The whole product, from the sign-in page to six agencies and back, as somebody who tries it sees it. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const shownText = () => page.getByRole('main').textContent();

test('D1: the one command leads to a page that works: the front page to the sign-in, and that to the referrals that the persona works', async () => {
  await page.goto(trial.url);
  expect(new URL(page.url()).pathname).toBe('/console/sign-in');
  await signInAs(page, trial.url, 'priya');
  const referrals = await page.getByRole('rowheader').allTextContents();
  expect(referrals.map((text) => text.trim()).toSorted()).toEqual([
    'R-2026-0001',
    'R-2026-0002',
    'R-2026-0003',
  ]);
});

test.each(expectedHidden)(
  'the picture of $referral shows whom it hides, in the table and in the drawing',
  async ({ referral, names }) => {
    await page.goto(`${trial.url}/console/referrals/${referral}`);
    const people = page.getByRole('table', { name: /Everybody in the picture/ });
    expect(await people.textContent()).toMatch(new RegExp(names.join('|')));
    const drawing = page.locator('.genogram__drawing');
    const figures = await drawing.getByRole('link').count();
    expect(figures).toBe(await people.getByRole('rowheader').count());
    expect(
      await page
        .getByRole('table', { name: /Every registered source/ })
        .getByRole('rowheader')
        .count(),
    ).toBe(6);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 1_280, height: 900 });
  },
);

test('an agency that was stopped by hand stands first, and its history is unknown', async () => {
  await trial.stopAgency('northmere-police');
  await page.goto(`${trial.url}/console/referrals/R-2026-0001`);
  const [, first] = await page
    .getByRole('table', { name: /Every registered source/ })
    .getByRole('row')
    .allTextContents();
  expect(first).toMatch(/Northmere Police\s+Could not be reached\s+Treat its history as unknown\./);
  expect(await shownText()).toContain(
    '4 of 6 sources answered. 2 did not: treat their history as unknown.',
  );
});

test('somebody else’s referral reads like one that there is not', async () => {
  await browser.context.clearCookies();
  await signInAs(page, trial.url, 'noor');
  await page.goto(`${trial.url}/console/referrals/R-2026-0001`);
  const refused = await shownText();
  await page.goto(`${trial.url}/console/referrals/R-1999-0001`);
  expect(await shownText()).toBe(refused);
  expect(refused).toContain('This is not available to you.');
  expect(refused).not.toMatch(/Hartley|Dennison/);
});

test('nothing was asked of any other host', () => {
  const hosts = new Set(browser.requests.map((address) => new URL(address).hostname));
  expect([...hosts]).toEqual(['127.0.0.1']);
});
