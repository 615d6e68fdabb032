import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signedOutPages, signInAs } from '../support/console-pages.ts';
import { samplePages } from '../support/sample-answers.ts';

/** Whoever reads a page that anybody may read, and must not be seen to. */
let browser: Browser;
let running: RunningConsole;
const AWAY = '/console/away';
/** The page that says nothing is where the others lead; the one after signing in goes on by itself. */
const PUBLIC = signedOutPages.filter(({ path }) => path !== AWAY && !path.includes('welcome'));
beforeAll(async () => {
  [browser, running] = await Promise.all([startBrowser(), startConsole(samplePages)]);
}, BROWSER_START_MS);
afterAll(async () => {
  await browser?.stop();
  await running?.stop();
});

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`${running.origin}${AWAY}`);
  await page.goto(`${running.origin}${path}`);
  return page;
};
const leaves = (page: Awaited<ReturnType<typeof open>>) =>
  page.waitForURL(`${running.origin}${AWAY}`);

describe.each(PUBLIC)('$name', ({ path }) => {
  test('is left by one press, and Back does not show it again', async () => {
    const page = await open(path);
    await page.getByRole('link', { name: 'Exit this page' }).click();
    await leaves(page);
    expect(await page.title()).toBe('Start page');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(AWAY);
    await page.close();
  });

  test('is left by Shift three times, from wherever the keyboard stands', async () => {
    const page = await open(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(new URL(page.url()).pathname).not.toBe(AWAY);
    await page.keyboard.press('Shift');
    await leaves(page);
    await page.close();
  });
});

test('whoever is signed in locks the hub instead, and is offered no exit that leaves it open', async () => {
  const page = await open('/console/help');
  await signInAs(page, running.origin, 'priya');
  await page.goto(`${running.origin}/console/help`);
  expect(await page.getByRole('link', { name: 'Exit this page' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Hide and lock' }).isVisible()).toBe(true);
  await page.close();
  await browser.context.clearCookies();
});

test(
  'without scripts the exit is a link',
  async () => {
    const plain = await startBrowser({ javaScript: false });
    const page = await plain.context.newPage();
    await page.goto(`${running.origin}/console/help`);
    await page.getByRole('link', { name: 'Exit this page' }).click();
    expect(new URL(page.url()).pathname).toBe(AWAY);
    await plain.stop();
  },
  BROWSER_START_MS,
);

test('it leads where the hub was told that it leads', async () => {
  const elsewhere = await startConsole(samplePages);
  const told = await startConsole(samplePages, { exitTo: `${elsewhere.origin}/console/away` });
  const page = await browser.context.newPage();
  await page.goto(`${told.origin}/console/help`);
  await page.getByRole('link', { name: 'Exit this page' }).click();
  await page.waitForURL(`${elsewhere.origin}/console/away`);
  expect(page.url().startsWith(told.origin)).toBe(false);
  await Promise.all([page.close(), elsewhere.stop(), told.stop()]);
});
