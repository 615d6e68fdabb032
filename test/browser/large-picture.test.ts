import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largePicture } from '../../bench/console/large-family.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { visitor } from '../support/visitor.ts';

/** A picture of twelve people and a thousand entries, as the browser gets it. */
const PICTURE = '/console/referrals/R-2026-0417';
const [MOST_HTML, MOST_SCRIPT] = [150 * 1024, 10 * 1024];

let running: RunningConsole;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await startConsole(() => largePicture(12, 1_000));
  browser = await startBrowser();
  page = await browser.context.newPage();
  await signInAs(page, running.origin, 'priya');
}, BROWSER_START_MS);
afterAll(async () => {
  await browser?.stop();
  await running?.stop();
});

test('is less than 150 kB of HTML and 10 kB of script, gzipped', async () => {
  const priya = visitor(running.origin);
  await priya.signIn('priya');
  const { text, status } = await priya.go(PICTURE);
  expect(status).toBe(200);
  expect(gzipSync(text).length).toBeLessThan(MOST_HTML);
  const scripts = [...text.matchAll(/<script src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(scripts).toHaveLength(1);
  const fetched = await Promise.all(scripts.map((src) => priya.go(src)));
  expect(gzipSync(fetched.map((one) => one.text).join('')).length).toBeLessThan(MOST_SCRIPT);
});

test('does not move while it is put together, nor afterwards', async () => {
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(`${running.origin}${PICTURE}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)))',
  );
  expect(await page.locator('.entry').count()).toBe(1_000);
  expect(await page.evaluate('window.shifts')).toEqual([]);
});
