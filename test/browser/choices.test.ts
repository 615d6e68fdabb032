import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { samplePages } from '../support/sample-answers.ts';

const PICTURE = '/console/referrals/R-2026-0417';

/** What a reader may choose for themselves. */
describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a reader, %s,', (_how, javaScript) => {
  let running: RunningConsole;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    running = await startConsole(samplePages);
    browser = await startBrowser({ javaScript });
    page = await browser.context.newPage();
    await signInAs(page, running.origin, 'priya');
  }, BROWSER_START_MS);
  afterAll(async () => {
    await browser?.stop();
    await running?.stop();
  });

  test('makes the text larger, without another look-up where scripts run', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    const sizeOf = () =>
      page.evaluate<number>(
        "parseFloat(getComputedStyle(document.querySelector('.claims__value')).fontSize)",
      );
    const before = await sizeOf();
    const askedBefore = running.asked.length;
    await page.getByRole('button', { name: 'Larger text' }).click();
    const larger = page.getByRole('button', { name: 'Larger text', pressed: true });
    await larger.waitFor();
    expect((await sizeOf()) / before).toBeCloseTo(1.25, 2);
    expect(running.asked).toHaveLength(askedBefore + (javaScript ? 0 : 1));
    await page.goto(`${running.origin}/console/help`);
    expect(await larger.count()).toBe(1);
  });
});
