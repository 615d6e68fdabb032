import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { startConsole } from './console.ts';
import { signInAs } from './console-pages.ts';
import { samplePages } from './sample-answers.ts';

export const FORM = '/console/referrals/R-2026-0417/rate';

export type FormInBrowser = Awaited<ReturnType<typeof formInBrowser>>;

/** A console of its own with Priya signed in, and a form of it in a window of its own. */
export async function formInBrowser({ context }: Browser) {
  /** How far the hub's clock is ahead of the browser's. */
  const clock = { aheadMs: 0 };
  const running = await startConsole(samplePages, { clock: () => Date.now() + clock.aheadMs });
  const page = await context.newPage();
  await signInAs(page, running.origin, 'priya');
  return {
    clock,
    page,
    origin: running.origin,
    /** Another window of the same browser. */
    newPage: () => context.newPage(),
    /** Opens the form, and gives its text field. */
    open: async (on: Page = page) => {
      await on.goto(`${running.origin}${FORM}`);
      return on.getByLabel('Why');
    },
    /** Signs in once more, from the sign-in page where the browser stands, and waits for the form. */
    signInAgain: async () => {
      await page.getByRole('button', { name: 'Sign in' }).click();
      const choice = page.locator('button[value="priya"]');
      await Promise.race([choice.waitFor(), page.waitForURL(`${running.origin}${FORM}`)]);
      if (await choice.isVisible()) await choice.click();
      await page.waitForURL(`${running.origin}${FORM}`);
    },
    /** The changes that were asked of the hub. */
    changes: () =>
      running.asked
        .filter(({ question }) => question.query.includes('mutation'))
        .map(({ question }) => question.variables),
    stop: async () => {
      const [, ...windows] = context.pages();
      await Promise.all(windows.map((other) => other.close()));
      await context.clearCookies();
      await running.stop();
    },
  };
}
