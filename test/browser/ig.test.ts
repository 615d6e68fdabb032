import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { opensAfterSignIn } from '../support/console-pages-ig.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';
import { visitor } from '../support/visitor.ts';

/** The first hour of an information-governance officer, on a hub that has been used. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;

/** Families of the referrals that were opened: their names stand nowhere in what an officer sees. */
const NAMES = /Hartley|Dennison/;

beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  const [priya, noor] = [visitor(trial.url), visitor(trial.url)];
  await priya.signIn('priya');
  await noor.signIn('noor');
  const [seen, refused] = await Promise.all([
    priya.go('/console/referrals/R-2026-0001'),
    noor.go('/console/referrals/R-2026-0001'),
  ]);
  if (seen.status !== 200 || refused.status !== 404) throw new Error('the door is not as it was');
  await opensAfterSignIn(page, trial.url, 'tom', '/console/ig/');
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

/** Everything that an officer or an auditor was shown. */
const everything: string[] = [];
async function shown(): Promise<string> {
  const text = (await page.getByRole('main').textContent()) ?? '';
  everything.push(text);
  return text;
}
/** Opens a list until what was recorded a moment ago is in it. */
async function openUntil(path: string, holds: RegExp): Promise<string> {
  for (let times = 0; times < 60; times += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a record has its place within a second or two
    await page.goto(`${trial.url}${path}`);
    // oxlint-disable-next-line no-await-in-loop
    const text = await shown();
    if (holds.test(text)) return text;
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(250);
  }
  throw new Error('it was not on record in time');
}

test('C1: opens an alert queue on signing in', async () => {
  await page.goto(`${trial.url}/console/`);
  expect(new URL(page.url()).pathname).toBe('/console/ig/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Alerts');
});

test('A2, C2: answers who saw a child’s record, when, why and which fields', async () => {
  await page.goto(`${trial.url}/console/ig/access/who-saw`);
  expect(await shown()).toContain('Name a person');
  const text = await openUntil(
    '/console/ig/access/who-saw?referral=R-2026-0001&person=p1',
    /Family picture/,
  );
  expect(text).toMatch(/#priya/);
  expect(text).toContain('Children Act 1989');
  expect(text).toMatch(/Northmere Health and Care Trust: .* shown; date, summary/);
  expect(text).not.toMatch(/#noor/);
  expect(text).not.toMatch(NAMES);
});

test('C3: goes from there to what that user saw this week, on one page', async () => {
  await page
    .getByRole('link', { name: /#priya/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'What somebody saw' }).waitFor();
  const text = await shown();
  expect(text).toContain('R-2026-0001');
  expect(text).not.toMatch(/#noor/);
  expect(text).not.toMatch(NAMES);
});

test('C7: sees refused requests with the rule that refused them', async () => {
  const text = await openUntil('/console/ig/access/refused', /#noor/);
  expect(text).toMatch(/Not assigned\s*Rules: DOOR-(?:OWN_REFERRAL|FAMILY)/);
  expect(text).toContain('The refusal, which gives no reason');
  expect(text).not.toMatch(NAMES);
});

test('C8: exports CSV for a date range; the export is itself on record', async () => {
  await page.getByRole('button', { name: 'Take this list out' }).click();
  await page.getByLabel('A table (CSV)').check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^access-events-[0-9a-f]{12}\.csv$/);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain('NOT_ASSIGNED');
  expect(csv).not.toMatch(NAMES);
  const text = await openUntil('/console/ig/access/all', /Export access events/);
  expect(text).toMatch(/#tom/);
});

test('C5: samples at random, names the seed, and looks into what was drawn', async () => {
  const today = new Date();
  const parts = { day: today.getDate(), month: today.getMonth() + 1, year: today.getFullYear() };
  await page.goto(`${trial.url}/console/ig/samples`);
  for (const name of ['from', 'until'])
    for (const [part, value] of Object.entries(parts))
      // oxlint-disable-next-line no-await-in-loop -- a person types into one box after the other
      await page.locator(`#${name}-${part}`).fill(String(value));
  await page.getByLabel('How many events').fill('1');
  await page.getByLabel('Seed (optional)').fill('north-21');
  await page.getByRole('button', { name: 'Draw' }).click();
  await page.getByRole('heading', { level: 1, name: /^Sample / }).waitFor();
  expect(await shown()).toContain('north-21');
  expect(await page.getByRole('link', { name: 'Look into it' }).count()).toBe(1);
});

test('C6: takes an alert up with a reason, and cannot settle what he opened himself', async () => {
  await openUntil('/console/ig/access/refused', /#noor/);
  await page.getByRole('link', { name: 'Look into it' }).first().click();
  await page.getByRole('button', { name: 'Open a review' }).click();
  await page.getByRole('alert').getByText('Say why.').waitFor();
  await page.getByLabel('Why').fill('She asked for a referral of another team.');
  await page.getByRole('button', { name: 'Open a review' }).click();
  await page.getByRole('heading', { name: 'What was done' }).waitFor();
  const text = await shown();
  expect(text).toContain('She asked for a referral of another team.');
  expect(text).toContain('It takes somebody else to settle it');
  expect(await page.getByRole('button', { name: 'Close the review' }).count()).toBe(0);
});

test('C6: a second officer closes it with a reason; what was done stands in order, and nobody edits it', async () => {
  const review = page.url();
  await browser.context.clearCookies();
  await opensAfterSignIn(page, trial.url, 'wren', '/console/ig/');
  await page.goto(review);
  await page.getByRole('button', { name: 'Close the review' }).click();
  await page.getByRole('alert').getByText('Say why it ends so.').waitFor();
  await page.getByRole('radio').first().check();
  await page.getByLabel('Why').fill('Her team was asked to help.');
  await page.getByRole('button', { name: 'Close the review' }).click();
  await page.waitForURL(`${trial.url}/console/ig/`);
  await page.goto(review);
  const deeds = page.getByRole('table', { name: 'In order; it is only ever added to' });
  const steps = (await deeds.getByRole('row').allTextContents()).slice(1);
  expect(steps).toHaveLength(2);
  expect(steps[0]).toMatch(/Opened[^]*#tom[^]*She asked for a referral of another team\./);
  expect(steps[1]).toMatch(/Closed[^]*#wren[^]*Her team was asked to help\./);
  expect(await shown()).toContain('It is settled. What was done in it stands as it is.');
  expect(await page.getByRole('main').locator('button, input, textarea').count()).toBe(0);
});

test('C4, C10: sees that the log holds, what is forgotten next, and numbers of no month that still runs', async () => {
  await openUntil('/console/ig/log', /Sound/);
  await page.goto(`${trial.url}/console/ig/retention`);
  expect(await shown()).toContain('time is over');
  await page.goto(`${trial.url}/console/statistics`);
  // Everything so far was done this month, which is told of when it is over.
  expect(await shown()).toContain('Whole months that are over, up to');
  expect(await shown()).toContain('Nothing was counted in that time. A hub that began in');
});

test('an auditor has alerts about officers alone, reads recorded access, and sees no family', async () => {
  await browser.context.clearCookies();
  await opensAfterSignIn(page, trial.url, 'ada', '/console/ig/');
  expect(await shown()).not.toMatch(/#noor|#priya/);
  await openUntil('/console/ig/access/refused', /#noor/);
  await page.goto(`${trial.url}/console/referrals/R-2026-0001`);
  expect(await shown()).toContain('This is not available to you.');
});

test('C9: no page showed a name, no address holds one, and nothing was asked of any other host', () => {
  expect(everything.length).toBeGreaterThan(10);
  expect(everything.filter((text) => NAMES.test(text))).toEqual([]);
  expect([...new Set(browser.requests.map((address) => new URL(address).hostname))]).toEqual([
    '127.0.0.1',
  ]);
  expect(browser.requests.filter((address) => NAMES.test(address))).toEqual([]);
});
