import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** A concern, from the school that has it to the manager who decides, over the whole product. */
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

const heading = () => page.getByRole('heading', { level: 1 });
/** How many referrals of their own they are shown. */
const referred = () =>
  page
    .getByRole('table', { name: /Your referrals/ })
    .getByRole('rowheader')
    .count();
async function saved(leadsTo: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(leadsTo);
}
async function become(persona: string): Promise<void> {
  await browser.context.clearCookies();
  await signInAs(page, trial.url, persona);
}

test('a school refers a concern step by step, and hears its reference', async () => {
  await become('dsl-frost');
  expect(await heading().textContent()).toBe('Refer a concern about a child');
  const before = await referred();
  await page.getByRole('button', { name: 'Begin a referral form' }).click();
  await page.getByLabel('Who you are to the child').selectOption({ label: 'A school' });
  await page.getByLabel('Your name').fill('Joanna Frost');
  await saved(/\/children$/);
  await page.getByLabel('Child 1: given names').fill('Robin');
  await page.getByLabel('Child 1: family name').fill('Testington');
  await page.getByLabel('Year').first().fill('2016');
  await page.getByRole('button', { name: 'Save and add another child' }).click();
  await page.getByLabel('Child 2: given names').waitFor();
  expect(await page.getByLabel('Child 1: given names').inputValue()).toBe('Robin');
  await saved(/\/household$/);
  await page.getByLabel('No information available').check();
  await saved(/\/parents$/);
  await page.goto(page.url().replace(/parents$/, 'check'));
  expect(await page.getByRole('main').textContent()).toContain('Not answered yet');
  await page.goto(page.url().replace(/check$/, 'parents'));
  await page.getByLabel('No information available').check();
  await saved(/\/concerns$/);
  await page.getByLabel('What worries you').fill('Came to school hungry, twice.');
  await saved(/\/danger$/);
  await page.getByLabel('No', { exact: true }).check();
  await saved(/\/agreement$/);
  await page.getByLabel('They agree').check();
  await saved(/\/professionals$/);
  await page.getByLabel('No information available').check();
  await saved(/\/check$/);
  await page.getByRole('button', { name: 'Send the referral' }).click();
  await page.waitForURL(`${trial.url}/console/refer`);
  expect(await referred()).toBe(before + 1);
});

test('a manager finds it among what nobody has, takes it, rates it and decides', async () => {
  await become('marcus');
  await page.goto(`${trial.url}/console/?queue=UNASSIGNED`);
  await page.getByRole('rowheader').getByRole('link').first().click();
  expect(await page.getByRole('main').textContent()).toContain('Came to school hungry, twice.');
  await page.getByRole('button', { name: 'Rate its urgency' }).click();
  await page.getByLabel('Red: at once').check();
  await page.getByLabel('Why').fill('Neglect is suspected.');
  await page.getByRole('button', { name: 'Rate' }).click();
  await page.waitForURL(/\/file$/);
  await page.getByRole('button', { name: 'Open the family picture' }).click();
  await page.getByRole('button', { name: 'Record a decision on this picture' }).click();
  const cited = new URL(page.url()).searchParams.get('picture') ?? 'none';
  await page.getByLabel('Hold a strategy discussion').check();
  await page.getByLabel('Why', { exact: true }).fill('To be weighed by all.');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.waitForURL(/\/file$/);
  const decisions = page.getByRole('table', { name: /Every decision/ });
  expect(await decisions.textContent()).toContain('To be weighed by all.');
  expect(await decisions.textContent()).toContain(`Picture ${cited}`);
});
