import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { FORM, formInBrowser, type FormInBrowser } from '../support/console-form.ts';

/** What somebody types is never lost, and never sent twice. */
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

describe('what somebody types', () => {
  test('is in the form again after the browser was closed on it', async () => {
    const why = await form.open();
    await why.fill('Half a thought');
    await page.close();
    page = await form.newPage();
    await expect.poll(async () => (await form.open(page)).inputValue()).toBe('Half a thought');
    await page.getByRole('button', { name: 'Throw it away and begin anew' }).click();
    expect(await page.getByLabel('Why').inputValue()).toBe('');
  });

  test('survives a session that the hub ended in mid-form', async () => {
    const why = await form.open();
    await page.getByLabel('Red: at once').check();
    await why.fill('Sent too late');
    form.clock.aheadMs = 16 * 60_000;
    await page.getByRole('button', { name: 'Rate' }).click();
    await page.waitForURL(/\/console\/sign-in/);
    await form.signInAgain();
    expect(await page.getByLabel('Why').inputValue()).toBe('Sent too late');
    expect(await page.getByLabel('Red: at once').isChecked()).toBe(true);
    expect(form.changes()).toEqual([]);
    await page.getByRole('button', { name: 'Rate' }).click();
    await page.waitForURL(/\/file$/);
    expect(form.changes()).toHaveLength(1);
    const after = await form.open();
    expect(await after.inputValue()).toBe('');
  });

  test('stays in the form with what is wrong read out first', async () => {
    const why = await form.open();
    await why.fill('No rating chosen');
    await page.getByRole('button', { name: 'Rate' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
    await page.getByRole('link', { name: 'Choose how urgent it is.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('rag-1');
    expect(await page.getByLabel('Why').inputValue()).toBe('No rating chosen');
  });
});

describe('a form that is too large', () => {
  test('stays in front of whoever typed it, with what to do, and is sent when it is shorter', async () => {
    const why = await form.open();
    expect(await page.getByText('more than the hub takes').isVisible()).toBe(false);
    await page.getByLabel('Red: at once').check();
    await why.fill('x'.repeat(1_100_000));
    await page.getByRole('button', { name: 'Rate' }).click();
    const told = page.getByText('more than the hub takes');
    await told.waitFor();
    expect(await told.evaluate('document.activeElement.textContent')).toContain('more than');
    expect(page.url()).toContain(FORM);
    expect(await why.inputValue()).toHaveLength(1_100_000);
    expect(form.changes()).toEqual([]);
    await why.fill('Shorter');
    await page.getByRole('button', { name: 'Rate' }).click();
    await page.waitForURL(/\/file$/);
    expect(form.changes()).toMatchObject([{ rationale: 'Shorter' }]);
  });
});

describe('two windows of one session', () => {
  test('each send their own form, and both name the version that they saw', async () => {
    const why = await form.open();
    const other = await form.newPage();
    const whyThere = await form.open(other);
    await page.getByLabel('Red: at once').check();
    await why.fill('From the first');
    await other.getByLabel('Red: at once').check();
    await whyThere.fill('From the second');
    await page.getByRole('button', { name: 'Rate' }).click();
    await page.waitForURL(/\/file$/);
    await other.getByRole('button', { name: 'Rate' }).click();
    await other.waitForURL(/\/file$/);
    expect(form.changes()).toMatchObject([
      { rationale: 'From the first', version: 7 },
      { rationale: 'From the second', version: 7 },
    ]);
  });

  test('are both closed by locking one, and what was typed in the other is kept', async () => {
    await form.open();
    const other = await form.newPage();
    const whyThere = await form.open(other);
    await whyThere.fill('In the other window');
    await page.getByRole('button', { name: 'Hide and lock' }).click();
    await Promise.all([page.waitForURL(/\/away$/), other.waitForURL(/\/away$/)]);
    await page.goto(`${form.origin}${FORM}`);
    await form.signInAgain();
    expect(await page.getByLabel('Why').inputValue()).toBe('In the other window');
  });
});

describe('a button', () => {
  test('pressed twice sends once', async () => {
    const why = await form.open();
    await page.getByLabel('Red: at once').check();
    await why.fill('Once');
    await page.getByRole('button', { name: 'Rate' }).dblclick();
    await page.waitForURL(/\/file$/);
    expect(form.changes()).toHaveLength(1);
  });

  test('is not pressed again by going back, which shows the form anew', async () => {
    const why = await form.open();
    await page.getByLabel('Red: at once').check();
    await why.fill('Once');
    await page.getByRole('button', { name: 'Rate' }).click();
    await page.waitForURL(/\/file$/);
    await page.goBack();
    expect(page.url()).toContain(FORM);
    expect(form.changes()).toHaveLength(1);
  });
});

test('a whole form is filled in and sent by the keyboard alone', async () => {
  await form.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = () =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Back to R-2026-0417');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('rag-1');
  await page.keyboard.press(' ');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('rationale');
  await page.keyboard.type('By keys');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Rate');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/file\b/);
  expect(form.changes()[0]).toMatchObject({ rag: 'RED', rationale: 'By keys' });
});
