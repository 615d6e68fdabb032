import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { startLinkingSite } from '../support/linking-site.ts';
import { samplePages } from '../support/sample-answers.ts';

const PICTURE = '/console/referrals/R-2026-0417';

/** How an analyst's look-up ends, and how nobody else begins one for them. */
describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('an analyst, %s,', (_how, javaScript) => {
  let running: RunningConsole;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    running = await startConsole(samplePages);
    browser = await startBrowser({ javaScript });
    page = await browser.context.newPage();
  }, BROWSER_START_MS);
  afterAll(async () => {
    await browser?.stop();
    await running?.stop();
  });
  beforeEach(() => signInAs(page, running.origin, 'priya'));
  afterEach(() => browser.context.clearCookies());

  test('signs out, and Back shows the sign-in page', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('button[value="yes"], button[name="logout"]').click();
    await page.waitForURL(`${running.origin}/console/signed-out`);
    const askedBefore = running.asked.length;
    await page.goBack();
    await page.goBack();
    expect(page.url()).toContain('/console/sign-in?to=');
    expect(await page.getByText('Sign in to').first().isVisible()).toBe(true);
    expect(running.asked).toHaveLength(askedBefore);
  });

  test('hides and locks the screen, and Back shows the sign-in page', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    if (javaScript) {
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
    } else {
      await page.getByRole('button', { name: 'Hide and lock' }).click();
    }
    await page.waitForURL(`${running.origin}/console/away`);
    expect(await page.title()).toBe('Start page');
    const askedBefore = running.asked.length;
    await page.goBack();
    expect(page.url()).toContain('/console/sign-in?to=');
    expect(await page.getByText('Marlow').count()).toBe(0);
    expect(running.asked).toHaveLength(askedBefore);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('button[value="priya"]').click();
    await page.waitForURL(`${running.origin}${PICTURE}`);
  });

  test('is not led into a look-up by another site’s link', async () => {
    const askedBefore = running.asked.length;
    const elsewhere = await startLinkingSite(`${running.origin}${PICTURE}`);
    await page.goto(elsewhere.url);
    await page.getByText('a link').click();
    await page.waitForURL(/\/console\/sign-in/);
    expect(running.asked).toHaveLength(askedBefore);
    browser.requests.splice(0);
    elsewhere.stop();
  });
});
