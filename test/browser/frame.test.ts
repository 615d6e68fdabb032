import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { FORM, formInBrowser, type FormInBrowser } from '../support/console-form.ts';

const WARNED_AFTER = '13:05';
const ENDED_AFTER = '02:00';

/** What the frame around every page does for whoever leaves it, or forgets to. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, BROWSER_START_MS);
afterAll(() => browser?.stop());

let form: FormInBrowser;
let page: Page;
beforeEach(async () => {
  form = await formInBrowser(browser);
  ({ page } = form);
});
afterEach(() => form.stop());

const openWithClock = async () => {
  await page.clock.install();
  return form.open();
};
const warning = () => page.getByRole('alertdialog', { name: 'You will soon be signed out' });

describe('a session that nobody uses', () => {
  test('is announced two minutes before its end, and goes on with one key', async () => {
    const why = await openWithClock();
    await why.focus();
    await page.clock.runFor(WARNED_AFTER);
    await warning().waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Stay signed in');
    await page.keyboard.press('Enter');
    await warning().waitFor({ state: 'hidden' });
    expect(await why.evaluate('document.activeElement.id')).toBe('rationale');
    await page.clock.runFor('10:00');
    expect(await warning().isVisible()).toBe(false);
  });

  test('goes on with Escape too, which nobody presses to be signed out', async () => {
    await openWithClock();
    await page.clock.runFor(WARNED_AFTER);
    await warning().waitFor();
    await page.keyboard.press('Escape');
    await warning().waitFor({ state: 'hidden' });
    expect(page.url()).toContain(FORM);
  });

  test('ends with a cleared screen, and what was typed is there again after signing in', async () => {
    const why = await openWithClock();
    const kept = page.waitForResponse(/\/console\/kept$/);
    await why.fill('Two calls from the school.');
    await page.clock.runFor('00:06');
    await kept;
    await page.clock.runFor(WARNED_AFTER);
    await warning().waitFor();
    form.clock.aheadMs = 16 * 60_000;
    await page.clock.runFor(ENDED_AFTER);
    await page.waitForURL(/\/console\/timed-out/);
    expect(await page.getByText('Two calls').count()).toBe(0);
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await form.signInAgain();
    expect(await page.getByRole('status').textContent()).toContain('was kept');
    expect(await page.getByLabel('Why').inputValue()).toBe('Two calls from the school.');
    expect(form.changes()).toEqual([]);
  });

  test('is kept alive in one window by what is done in another', async () => {
    await openWithClock();
    await page.clock.runFor('12:50');
    const other = await form.newPage();
    await form.open(other);
    await page.clock.runFor('05:00');
    expect(await warning().isVisible()).toBe(false);
    expect(page.url()).toContain(FORM);
  });

  test('is not idle while somebody types', async () => {
    const why = await openWithClock();
    await page.clock.runFor('12:30');
    const kept = page.waitForResponse(/\/console\/kept$/);
    await why.pressSequentially('Long');
    await page.clock.runFor('00:06');
    await kept;
    await page.clock.runFor('05:00');
    expect(await warning().isVisible()).toBe(false);
  });
});

describe('hide and lock', () => {
  test('keeps what was typed for the next sign-in, on one key pressed three times', async () => {
    const why = await form.open();
    await why.fill('She said that “Daz” shouts.');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL(`${form.origin}/console/away`);
    await page.goBack();
    expect(page.url()).toContain('/console/sign-in?to=');
    await form.signInAgain();
    expect(await page.getByLabel('Why').inputValue()).toBe('She said that “Daz” shouts.');
  });

  test('keeps more than a browser lets a page send while it goes away', async () => {
    const why = await form.open();
    const long = 'Œ'.repeat(9_999);
    await why.fill(long);
    await page.getByRole('button', { name: 'Hide and lock' }).click();
    await page.waitForURL(`${form.origin}/console/away`);
    await page.goto(`${form.origin}${FORM}`);
    await form.signInAgain();
    expect(await page.getByLabel('Why').inputValue()).toBe(long);
  });

  test('clears every other window of the same person', async () => {
    await form.open();
    const other = await form.newPage();
    await form.open(other);
    await other.getByRole('button', { name: 'Hide and lock' }).click();
    await page.waitForURL(`${form.origin}/console/away`);
    expect(await page.getByText('R-2026-0417').count()).toBe(0);
  });
});
