import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** The first hour of a MASH analyst, statement by statement, over the whole product. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  await trial.stopAgency('northmere-police');
  await signInAs(page, trial.url, 'priya');
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const REFERRAL = '/console/referrals/R-2026-0001';
const open = (path: string) => page.goto(`${trial.url}${path}`);
const main = async () => (await page.getByRole('main').textContent()) ?? '';

describe('an analyst', () => {
  test('signs in and lands on a search box and own open enquiries within two clicks', async () => {
    await open('/console/');
    expect(await page.getByLabel('Find a referral by its number').isVisible()).toBe(true);
    expect(await page.getByRole('rowheader').allTextContents()).toHaveLength(3);
  });

  test('cannot open a person without a purpose, which stands on the page before anybody is asked', async () => {
    await open('/console/');
    await page.getByRole('link', { name: 'R-2026-0001' }).click();
    expect(new URL(page.url()).pathname).toBe(`${REFERRAL}/file`);
    expect(await main()).toContain('Child protection (Children Act 1989, section 47)');
    await page.getByRole('button', { name: 'Open the family picture' }).click();
    expect(await page.getByRole('contentinfo').textContent()).toContain(
      'Audit receipt for question',
    );
  });

  test('sees with one source down what each source said, with the time', async () => {
    await open(REFERRAL);
    const sources = page.getByRole('table', { name: /Every registered source/ });
    const rows = (await sources.getByRole('row').allTextContents()).slice(1);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/Northmere Police\s+Could not be reached/);
    for (const row of rows) expect(row).toMatch(/(Answered|Asked) at \d\d:\d\d:\d\d|Not asked now/);
  });

  test('never sees a source that did not answer as “nothing known”, on the print neither', async () => {
    await open(REFERRAL);
    await page.emulateMedia({ media: 'print' });
    const gaps = page.getByText(/[Tt]reat (its|their) history as unknown\./);
    expect(await gaps.first().isVisible()).toBe(true);
    expect(await gaps.count()).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'screen' });
  });

  test('reads a family diagram with its key; every person names a source, and stands in the table', async () => {
    await open(REFERRAL);
    const drawing = page.locator('.genogram__drawing');
    const figures = await drawing.getByRole('link').count();
    const table = page.getByRole('table', { name: /Everybody in the picture/ });
    expect(figures).toBe(await table.getByRole('rowheader').count());
    expect(await page.getByText('Who says so:').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'broken (US)' }).click();
    expect(await page.locator('html').getAttribute('class')).toContain('notation-us');
  });

  test('filters the chronology by agency; every event shows its source, and no day is made up', async () => {
    await open(REFERRAL);
    await page.getByLabel('Agency').selectOption({ label: 'Northmere Education' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(/agency=northmere-education/);
    const entries = page.locator('.entry__meta');
    expect(await entries.count()).toBeGreaterThan(0);
    for (const text of await entries.allTextContents())
      expect(text).toContain('Northmere Education');
    const unknown = page.locator('.entry:has(.entry__unknown) time');
    for (const time of await unknown.allTextContents()) expect(time).not.toMatch(/^1 /);
  });

  test('sees disagreement as claims, not as one winner', async () => {
    await open(REFERRAL);
    const claims = page.locator('.conflict').first().getByRole('listitem');
    expect(await claims.count()).toBeGreaterThan(1);
  });

  test('asks why something is not shown, and hears of rules and of no record', async () => {
    await open(REFERRAL);
    await page.getByRole('link', { name: /What may I see of it\? Northmere Police/ }).click();
    await page.getByLabel('Kind of entry').selectOption({ label: 'Police intelligence' });
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.waitForURL(/category=POLICE_INTELLIGENCE/);
    expect(await main()).toMatch(/You may (?:know|not be told) whether it holds any/);
    expect(await main()).not.toMatch(/Hartley|Dennison/);
  });

  test('locks the screen with one action; Back shows sign-in; typed notes survive', async () => {
    await open(`${REFERRAL}/level`);
    await page.getByLabel('Why').fill('Bruise on the upper arm.');
    await page.getByRole('button', { name: 'Hide and lock' }).click();
    await page.waitForURL(`${trial.url}/console/away`);
    await page.goBack();
    expect(page.url()).toContain('/console/sign-in?to=');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('button[value="priya"]').click();
    await page.waitForURL(`${trial.url}${REFERRAL}/level`);
    expect(await page.getByLabel('Why').inputValue()).toBe('Bruise on the upper arm.');
    await page.getByLabel('Level 4').check();
    await page.getByRole('button', { name: 'Set the level' }).click();
    await page.waitForURL(/\/file$/);
    expect(await main()).toContain('Bruise on the upper arm.');
  });
});
