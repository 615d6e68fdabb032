import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** An analyst says who is in which record, and the picture follows. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  await signInAs(page, trial.url, 'priya');
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const PICTURE = '/console/referrals/R-2026-0001';
const MATCHES = `${PICTURE}/matches/p1`;
const HEALTH = 'Northmere Health and Care Trust';
const open = (path: string) => page.goto(`${trial.url}${path}`);
const card = (agency: string) =>
  page.locator('.candidate').filter({ has: page.getByRole('heading', { level: 2, name: agency }) });
/** Whose records the chronology's entries about a child come from. */
const heldOf = (child: string) =>
  page.locator('.entry__meta', { hasText: `about ${child}` }).allTextContents();

async function say(agency: string, verdict: string, button: string): Promise<void> {
  await open(MATCHES);
  await card(agency)
    .getByRole('link', { name: `${verdict} for the record of ${agency}`, exact: true })
    .click();
  await page.getByLabel('What makes you say so').fill('The school and the health visitor agree.');
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(`${trial.url}${MATCHES}`);
}

test('each person of the picture leads to their records, with a sign where none is confirmed', async () => {
  await open(PICTURE);
  const row = page.locator('#person-p1');
  expect(await row.textContent()).toContain('4 not confirmed.');
  await row.getByRole('link', { name: 'Compare the records of Mason James Hartley' }).click();
  await page.waitForURL(`${trial.url}${MATCHES}`);
  expect(await page.title()).not.toContain('Hartley');
});

/** Where the first two records stand on the page. */
async function places() {
  const cards = await page.locator('.candidate').all();
  const boxes = await Promise.all(cards.slice(0, 2).map((one) => one.boundingBox()));
  const [first, second] = boxes.filter((box) => box !== null);
  if (!first || !second) throw new Error('there are no two records to compare');
  return { first, second };
}

test('records stand side by side, and below each other where the page is narrow', async () => {
  await open(MATCHES);
  const wide = await places();
  expect(wide.second.y).toBe(wide.first.y);
  expect(wide.second.x).toBeGreaterThan(wide.first.x);
  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = await places();
  expect(narrow.second.x).toBe(narrow.first.x);
  expect(narrow.second.y).toBeGreaterThan(narrow.first.y);
  await page.setViewportSize({ width: 1_280, height: 900 });
});

test('values are cut short until somebody has settled it', async () => {
  await open(MATCHES);
  const text = (await card(HEALTH).textContent()) ?? '';
  expect(text).toContain('M. J. H.');
  expect(text).not.toMatch(/Mason|Hartley|2018-09|September/);
});

test('“same” stands in the picture as confirmed by a person, and for that record alone', async () => {
  await say(HEALTH, 'Same person', 'It is the same person');
  expect(await card(HEALTH).textContent()).toContain('Confirmed as this person’s');
  await open(PICTURE);
  const confirmed = page.locator('#person-p1 .claims > li', { hasText: 'Confirmed by a person' });
  expect(await confirmed.count()).toBe(1);
  expect(await confirmed.textContent()).toContain('Health and Care Trust');
  expect(await page.locator('#person-p1').textContent()).toContain('3 not confirmed.');
});

test('“not the same” takes what the record holds out of the next picture, and nothing else', async () => {
  await open(PICTURE);
  const before = await heldOf('Mason James Hartley');
  const others = await heldOf('Ellie-Mae Hartley');
  const ofEducation = before.filter((text) => text.includes('Northmere Education'));
  expect(ofEducation.length).toBeGreaterThan(0);
  await say('Northmere Education', 'Not the same person', 'It is not the same person');
  expect(await card('Northmere Education').textContent()).toContain('It is not used');
  await open(PICTURE);
  const after = await heldOf('Mason James Hartley');
  expect(after.some((text) => text.includes('Northmere Education'))).toBe(false);
  expect(after).toHaveLength(before.length - ofEducation.length);
  expect(await heldOf('Ellie-Mae Hartley')).toEqual(others);
  expect(await page.locator('#person-p1').textContent()).toContain('2 not confirmed.');
});
