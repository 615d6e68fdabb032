import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { samplePages } from '../support/sample-answers.ts';

const WALL = '/console/?queue=HUB&wall=yes';
const MINUTE_MS = 60_000;

describe.each([{ javaScript: true }, { javaScript: false }])(
  'the worklist on a wall, with scripts: $javaScript',
  ({ javaScript }) => {
    let running: RunningConsole;
    let browser: Browser;
    beforeAll(async () => {
      running = await startConsole(samplePages);
      browser = await startBrowser({ javaScript });
    }, BROWSER_START_MS);
    afterAll(async () => {
      await browser?.stop();
      await running?.stop();
    });

    test('names nobody, asks again within the minute, and can be left', async () => {
      const page = await browser.context.newPage();
      await signInAs(page, running.origin, 'priya');
      if (javaScript) await page.clock.install();
      await page.goto(`${running.origin}${WALL}`);
      expect(await page.getByRole('main').textContent()).not.toContain('Alfie Marlow');
      const refresh = page.locator('meta[http-equiv="refresh"]');
      expect(await refresh.count()).toBe(javaScript ? 0 : 1);
      const before = running.asked.length;
      const passed = javaScript
        ? [page.waitForEvent('load'), page.clock.fastForward(MINUTE_MS + 1)]
        : [];
      await Promise.all(passed);
      expect(running.asked.length).toBe(before + (javaScript ? 1 : 0));
      await page.getByRole('link', { name: 'With names', exact: true }).click();
      await page.getByRole('rowheader').first().waitFor();
      expect(await page.getByRole('main').textContent()).toContain('Alfie Marlow');
      expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(0);
    });
  },
);
