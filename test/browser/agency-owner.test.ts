import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { opensAfterSignIn } from '../support/console-pages-ig.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';
import { visitor } from '../support/visitor.ts';

/** The first hour of somebody who owns an agency's source, of somebody who answers for one, and of a developer. */
let trial: TrialProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  const priya = visitor(trial.url);
  await priya.signIn('priya');
  const { status } = await priya.go('/console/referrals/R-2026-0001');
  if (status !== 200) throw new Error('priya saw no picture');
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const shown = async () => (await page.getByRole('main').textContent()) ?? '';
async function become(persona: string): Promise<void> {
  await browser.context.clearCookies();
  await signInAs(page, trial.url, persona);
}
const HEALTH = '/console/sources/northmere-health';
/** Opens a page until what was recorded a moment ago is on it. */
async function openedUntil(path: string, holds: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(`${trial.url}${path}`);
        return shown();
      },
      { timeout: 30_000, interval: 250 },
    )
    .toMatch(holds);
}

test('an owner begins at their own sources, and sees nobody else’s', async () => {
  await opensAfterSignIn(page, trial.url, 'helen', '/console/sources');
  const text = await shown();
  expect(text).toContain('Northmere Health and Care Trust');
  expect(text).not.toMatch(/Police|Homes|Education/);
});

test('B1: an owner who registers a source is told all that is missing at once, and loses nothing typed', async () => {
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

test('B1: what the hub finds wrong is told at once too, each with its field', async () => {
  await page.getByLabel('Short name within the hub').fill('Walk In');
  await page.getByLabel('Kind of organisation').selectOption({ label: 'Health' });
  await page.getByLabel('Where it is asked').fill('https://walk-in.northmere.example/');
  await page.getByLabel('Public keys that sign its answers').fill('not-a-key');
  await page.getByLabel(/Only public keys of its certificate/).fill('not-a-pin');
  await page.getByRole('checkbox', { name: 'GP registration' }).check();
  await page.getByLabel('Sharing agreement that it is joined for').fill('ISA-northmere-health');
  await page.getByLabel('Data protection impact assessment').fill('DPIA-002');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  const troubles = page.getByRole('alert').getByRole('link');
  await troubles.getByText('Short name within the hub').waitFor();
  expect(await troubles.allTextContents()).toEqual([
    expect.stringContaining('“Short name within the hub” is made of small letters'),
    expect.stringContaining('“Public keys that sign its answers” is one public Ed25519 key'),
    expect.stringContaining('“Only public keys of its certificate” is at most two'),
  ]);
});

test('B1: a dry run says that nothing stands against a change, and changes nothing', async () => {
  await page.goto(`${trial.url}${HEALTH}/change`);
  await page.getByLabel('Name', { exact: true }).fill('Northmere Walk-in Health');
  await page.getByRole('button', { name: 'Check it and register nothing' }).click();
  await page.getByRole('status').getByText('Nothing stands against it.').waitFor();
  const name = page.getByLabel('Name', { exact: true });
  expect(await name.inputValue()).toBe('Northmere Walk-in Health');
  await name.fill('');
  await page.getByRole('button', { name: 'Check it and register nothing' }).click();
  await page.getByRole('alert').getByText('Give it a name.').waitFor();
  await page.goto(`${trial.url}${HEALTH}`);
  expect(await shown()).not.toContain('Northmere Walk-in Health');
});

test('B5: an owner reads the terms of their own agreement in plain words, and of no other', async () => {
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

test('B2: an owner has their source tried, and each check is a line of its own, with what to mend', async () => {
  await page.goto(`${trial.url}${HEALTH}`);
  expect(await shown()).toContain('It has not been tested.');
  await page.getByRole('button', { name: 'Test it' }).click();
  await page.waitForURL(`${trial.url}${HEALTH}/prove`);
  await page.getByRole('button', { name: 'Test it' }).click();
  await page.waitForURL(`${trial.url}${HEALTH}`);
  const checks = page.getByRole('table', { name: /^Tested at / });
  const columns = await checks.getByRole('columnheader').allTextContents();
  expect(columns).toEqual(['Check', 'How it ended', 'What is wrong', 'How to mend it']);
  const lines = (await checks.getByRole('row').allTextContents()).slice(1);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/Nothing is wrong|Something is wrong|Not tested/);
});

test('B4: an owner reads what never leaves, and a query for it gets none of it', async () => {
  await page.goto(`${trial.url}${HEALTH}/rules`);
  const kept = page.getByRole('row', { name: /NO-02/ });
  expect(await kept.textContent()).toContain(
    'The content of sexual health records never passes through the hub.',
  );
  await become('priya');
  await page.goto(`${trial.url}/console/query`);
  const wanted = 'categories: ["SEXUAL_HEALTH", "GP_REGISTRATION"]';
  await page
    .getByLabel('Document')
    .fill(
      `{ familyPicture(referral: "R-2026-0001", ${wanted}) { chronology { nodes { category summary detail } } } }`,
    );
  await page.getByRole('button', { name: 'Ask' }).click();
  const answer = await page.getByLabel('Answer').inputValue();
  expect(answer).toContain('GP_REGISTRATION');
  expect(answer).not.toContain('SEXUAL_HEALTH');
  await become('helen');
});

test('B5: an owner reads in plain words who may see what they hold, for what, and by which law', async () => {
  await page.goto(`${trial.url}${HEALTH}/rules`);
  const rules = page.getByRole('table', { name: 'Rules about Adult mental health' });
  const text = await rules.textContent();
  expect(text).toContain('In a section 47 enquiry');
  expect(text).toContain('MASH analyst');
  expect(text).toContain('Child protection (Children Act 1989, section 47)');
  expect(text).not.toMatch(/[A-Z]{3,}_[A-Z]{3,}/);
});

test('B6: an owner sees how fast their source answers, whether it is asked, and when it last answered', async () => {
  await openedUntil(HEALTH, /Last answered\s*\d+ \w+ \d{4} at \d\d:\d\d/);
  const text = await shown();
  expect(text).toMatch(/Status\s*Asked wherever rules and an agreement allow/);
  expect(text).toMatch(/Half of the answers within\s*\d+ ms/);
  expect(text).toMatch(/Nineteen of twenty within\s*\d+ ms/);
  expect(text).toMatch(/Without an answer\s*None/);
  await page.goto(`${trial.url}/console/sources/northmere-police`);
  expect(await shown()).toContain('There is no such source');
});

test('B9: an owner sees what ends within sixty days, and here nothing does', async () => {
  await page.goto(`${trial.url}${HEALTH}`);
  expect(await shown()).toContain('Nothing by which it is believed ends within sixty days.');
});

test('B10: an owner reads who asked of their source, for which purpose, and what it showed', async () => {
  await openedUntil(`${HEALTH}/use`, /R-2026-0001/);
  const text = await shown();
  expect(text).toMatch(/#priya/);
  expect(text).toContain('Child protection (Children Act 1989, section 47)');
  expect(text).toContain('ISA-northmere-health, version 1');
  expect(text).not.toMatch(/Hartley|Dennison/);
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
