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
/** The date of each entry that has one, as far as it is known. */
const dates = async () => {
  const times = await page.locator('.entry time').all();
  return Promise.all(times.map(async (time) => (await time.getAttribute('datetime')) ?? ''));
};
const main = async () => (await page.getByRole('main').textContent()) ?? '';

describe('an analyst', () => {
  test('A1: signs in and lands on a search box and own open enquiries within two clicks', async () => {
    await open('/console/');
    expect(await page.getByLabel('Find a referral by its number').isVisible()).toBe(true);
    expect(await page.getByRole('rowheader').allTextContents()).toHaveLength(3);
  });

  test('A2: cannot open a person without a purpose, which stands on the page before anybody is asked', async () => {
    await open('/console/');
    await page.getByRole('link', { name: 'R-2026-0001' }).click();
    expect(new URL(page.url()).pathname).toBe(`${REFERRAL}/file`);
    expect(await main()).toContain('Child protection (Children Act 1989, section 47)');
    await page.getByRole('button', { name: 'Open the family picture' }).click();
    expect(await page.getByRole('contentinfo').textContent()).toContain(
      'Audit receipt for question',
    );
  });

  test('A5: sees with one source down what each source said, with the time', async () => {
    await open(REFERRAL);
    const sources = page.getByRole('table', { name: /Every registered source/ });
    const rows = (await sources.getByRole('row').allTextContents()).slice(1);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/Northmere Police\s+Could not be reached/);
    for (const row of rows)
      expect(row).toMatch(/(Answered|Asked) (?:[\w ]+ )?at \d\d:\d\d|Not asked now/);
  });

  test('A6: never sees a source that did not answer as “nothing known”, on the print neither', async () => {
    await open(REFERRAL);
    await page.emulateMedia({ media: 'print' });
    const gaps = page.getByText(/[Tt]reat (its|their) history as unknown\./);
    expect(await gaps.first().isVisible()).toBe(true);
    expect(await gaps.count()).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'screen' });
  });

  test('A7: reads a family diagram with its key; every person names a source, and stands in the table', async () => {
    await open(REFERRAL);
    const drawing = page.locator('.genogram__drawing');
    const figures = await drawing.getByRole('link').count();
    const table = page.getByRole('table', { name: /Everybody in the picture/ });
    expect(figures).toBe(await table.getByRole('rowheader').count());
    expect(await page.getByText('Who says so:').isVisible()).toBe(true);
    const sources = /The referral|Education|Health and Care Trust|Homes|Police|Social Care/;
    for (const row of (await table.getByRole('row').allTextContents()).slice(1))
      expect(row).toMatch(sources);
    await page.getByRole('button', { name: 'broken (US)' }).click();
    expect(await page.locator('html').getAttribute('class')).toContain('notation-us');
  });

  test('A8: filters the chronology by person, agency and date; every event shows its source, and no day is made up', async () => {
    await open(REFERRAL);
    const entries = page.locator('.entry__meta');
    await page.getByLabel('Agency').selectOption({ label: 'Northmere Education' });
    await page.getByLabel('Person').selectOption({ label: 'Mason James Hartley' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(/agency=northmere-education/);
    const ofSchool = await entries.allTextContents();
    expect(ofSchool.length).toBeGreaterThan(0);
    for (const text of ofSchool) expect(text).toMatch(/Mason James Hartley[^]*Northmere Education/);
    await open(REFERRAL);
    const before = await dates();
    const day = before.find((date) => date.length === 10);
    if (day === undefined) throw new Error('no entry is dated to the day');
    await page.getByLabel('From the day').fill(day);
    await page.getByLabel('To the day').fill(day);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(new RegExp(`from=${day}&to=${day}`));
    const within = await dates();
    expect(within).toEqual(before.filter((date) => day.startsWith(date)));
    expect(within.length).toBeLessThan(before.length);
    expect(await main()).toContain('those without a date too');
    await open(REFERRAL);
    for (const text of await entries.allTextContents()) expect(text).toMatch(/Northmere/);
    const unknown = page.locator('.entry:has(.entry__unknown) time');
    expect(await unknown.count()).toBeGreaterThan(0);
    for (const time of await unknown.allTextContents()) expect(time).not.toMatch(/^1 /);
  });

  test('A9: sees disagreement as claims, not as one winner', async () => {
    await open(REFERRAL);
    const disagreements = page.getByRole('region', { name: 'Where sources disagree' });
    expect(await disagreements.textContent()).toContain('The hub picks no winner.');
    const claims = disagreements.locator('.conflict').first().getByRole('listitem');
    expect(await claims.count()).toBeGreaterThan(1);
    const sources = await claims.locator('.conflict__sources').allTextContents();
    expect(sources.filter((names) => names.trim() !== '')).toHaveLength(await claims.count());
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

  test('A10: locks the screen with one action; Back shows sign-in; typed notes survive', async () => {
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
