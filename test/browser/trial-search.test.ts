import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** A child whom a referral names wrongly is found all the same, and what is said of a record can be taken back. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

async function become(persona: string): Promise<void> {
  await browser.context.clearCookies();
  await signInAs(page, trial.url, persona);
}
async function saved(leadsTo: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(leadsTo);
}
async function nothingKnown(leadsTo: RegExp): Promise<void> {
  await page.getByLabel('No information available').check();
  await saved(leadsTo);
}

/** A referral of a child as the school has the name: a first name, a family name spelt wrongly, a year. */
async function refer(given: string, family: string, year: string): Promise<void> {
  await become('dsl-frost');
  await page.getByRole('button', { name: 'Begin a referral form' }).click();
  await page.getByLabel('Who you are to the child').selectOption({ label: 'A school' });
  await page.getByLabel('Your name').fill('Joanna Frost');
  await saved(/\/children$/);
  await page.getByLabel('Child 1: given names').fill(given);
  await page.getByLabel('Child 1: family name').fill(family);
  await page.getByLabel('Year').first().fill(year);
  await saved(/\/household$/);
  await nothingKnown(/\/parents$/);
  await nothingKnown(/\/concerns$/);
  await page.getByLabel('What worries you').fill('A mark on the wrist.');
  await saved(/\/danger$/);
  await page.getByLabel('No', { exact: true }).check();
  await saved(/\/agreement$/);
  await page.getByLabel('They agree').check();
  await saved(/\/professionals$/);
  await nothingKnown(/\/check$/);
  await page.getByRole('button', { name: 'Send the referral' }).click();
  await page.waitForURL(`${trial.url}/console/refer`);
}

const cards = () => page.locator('.candidate');

test('A3: finds a child by a name and a year with the family name misspelt, among the first three, with the reasons', async () => {
  await refer('Mason', 'Hartlee', '2018');
  await become('marcus');
  await page.goto(`${trial.url}/console/?queue=UNASSIGNED`);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Rate its urgency' }).click();
  await page.getByLabel('Red: at once').check();
  await page.getByLabel('Why').fill('An unexplained mark.');
  await page.getByRole('button', { name: 'Rate' }).click();
  await page.waitForURL(/\/file$/);
  await page.getByRole('button', { name: 'Open the family picture' }).click();
  await page.getByRole('link', { name: /Compare the records of Mason/ }).click();
  await page.waitForURL(/\/matches\//);
  const firstThree = (await cards().allTextContents()).slice(0, 3);
  expect(firstThree.length).toBeGreaterThan(0);
  for (const card of firstThree) {
    expect(card).toMatch(/Initials\s*M\. (?:J\. )?H\./);
    expect(card).toMatch(/Year of birth\s*2018/);
    expect(card).toContain('The family names differ by so little that it may be a slip');
    expect(card).toContain('A full date of birth is missing.');
  }
});

test('A4: says of two records side by side “not sure”, “not the same” and “same”, and takes it back', async () => {
  const before = page.url();
  const settle = async (index: number, verdict: string, button: string) => {
    await page.goto(before);
    await cards().nth(index).getByRole('link', { name: verdict }).first().click();
    await page.getByLabel('What makes you say so').fill('The school knows the family.');
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(before);
    return (await cards().nth(index).textContent()) ?? '';
  };
  const health = 'Northmere Health and Care Trust';
  const shown = await cards().allTextContents();
  const at = shown.findIndex((text) => text.includes(health));
  expect(await settle(at, 'Not sure for', 'I am not sure')).toContain('Nobody has settled it');
  expect(await settle(at, 'Same person for', 'It is the same person')).toContain('Confirmed');
  expect(await settle(at, 'Not sure for', 'I am not sure')).toContain('Nobody has settled it');
  const refused = await settle(at, 'Not the same person for', 'It is not the same person');
  expect(refused).toContain('It is not used');
  expect(refused).toContain('Same person');
});
