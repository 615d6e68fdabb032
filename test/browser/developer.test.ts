import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** A newcomer who wants to see a family in GraphQL. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await signInAs(page, trial.url, 'priya');
  await page.goto(`${trial.url}/console/query`);
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const ask = async (document: string, variables = '{}') => {
  await page.getByLabel('Document').fill(document);
  await page.getByLabel('Variables (JSON)').fill(variables);
  await page.getByRole('button', { name: 'Ask' }).click();
};
const answer = () => page.getByLabel('Answer').inputValue();

test('E3: runs an example query against a synthetic family', async () => {
  await ask(
    'query Look($id: ID!) { familyPicture(referral: $id) { coverage { agency state } } }',
    '{ "id": "R-2026-0001" }',
  );
  expect(await answer()).toContain('"northmere-health"');
});

test('is refused what the person signed in may not ask', async () => {
  await ask('{ reviewQueue { findings { id } } }');
  await page.getByText('reviewQueue').first().waitFor();
  expect(await answer()).toContain('NOT_AVAILABLE');
});

test('is told of a mistake, and keeps what was typed', async () => {
  await ask('{ me { id } }', 'not json');
  await page.getByText('Variables are one JSON object.').waitFor();
  expect(await page.getByLabel('Document').inputValue()).toBe('{ me { id } }');
});

test('finds every type and field with what it means', async () => {
  await page.getByRole('link', { name: 'Every type and field, in words' }).click();
  await page.getByRole('link', { name: 'FamilyPicture', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'FamilyPicture' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('a decision cites it');
});

test('nothing was asked of another host, and the page broke no policy of its own', () => {
  const hosts = new Set(browser.requests.map((address) => new URL(address).hostname));
  expect([...hosts]).toEqual(['127.0.0.1']);
  expect(complaints).toEqual([]);
});
