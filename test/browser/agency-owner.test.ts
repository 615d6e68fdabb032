import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { opensAfterSignIn } from '../support/console-pages-ig.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** The first hour of somebody who owns an agency's source, of somebody who answers for one, and of a developer. */
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

const shown = async () => (await page.getByRole('main').textContent()) ?? '';

test('an owner begins at their own sources, and sees nobody else’s', async () => {
  await opensAfterSignIn(page, trial.url, 'helen', '/console/sources');
  const text = await shown();
  expect(text).toContain('Northmere Health and Care Trust');
  expect(text).not.toMatch(/Police|Homes|Education/);
});

test('an owner who registers a source is told all that is missing at once, and loses nothing typed', async () => {
  await page.getByRole('button', { name: 'Register a source' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Northmere Walk-in Centre');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.getByRole('alert').getByText('There is a problem').waitFor();
  const troubles = await page.getByRole('alert').getByRole('listitem').allTextContents();
  expect(troubles.length).toBeGreaterThan(5);
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(
    'Northmere Walk-in Centre',
  );
});

test('an owner reads the terms of their own agreement in plain words, and of no other', async () => {
  await page.goto(`${trial.url}/console/agreements`);
  expect(await page.getByRole('rowheader').allTextContents()).toEqual([
    expect.stringContaining('ISA-northmere-health, version 1'),
  ]);
  await page.getByRole('link', { name: /ISA-northmere-health/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Agreement / }).waitFor();
  const text = await shown();
  expect(text).toContain('Child protection (Children Act 1989, section 47)');
  expect(text).toContain('In force');
  await page.goto(`${trial.url}/console/agreements/ISA-northmere-police/1`);
  expect(await shown()).toContain('There is no such agreement');
});

test('an agency’s contact is told of emergencies, and is shown no family and no log', async () => {
  await browser.context.clearCookies();
  await page.goto(`${trial.url}/console/`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('button[value="sgt-okoye"]').click();
  await page.waitForURL(`${trial.url}/console/**`);
  await page.goto(`${trial.url}/console/notices`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Notices');
  await page.goto(`${trial.url}/console/ig/access/all`);
  expect(await shown()).toContain('This is not available to you.');
});
