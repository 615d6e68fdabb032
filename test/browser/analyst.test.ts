import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { signInAs } from '../support/console-pages.ts';
import { samplePages } from '../support/sample-answers.ts';

const PICTURE = '/console/referrals/R-2026-0417';

/** What an analyst does in the first hour, with and without scripts. */
describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('an analyst, %s,', (_how, javaScript) => {
  let running: RunningConsole;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    running = await startConsole(samplePages);
    browser = await startBrowser({ javaScript });
    page = await browser.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => void complaints.push(error.message));
  }, BROWSER_START_MS);
  afterAll(async () => {
    await browser?.stop();
    await running?.stop();
  });
  beforeEach(() => signInAs(page, running.origin, 'priya'));
  afterEach(() => browser.context.clearCookies());

  test('signs in and finds a search box and their own referrals, the urgency in words', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Worklist');
    const row = page.getByRole('row', { name: /R-2026-0417/ });
    expect(await row.textContent()).toContain('Red: at once');
    expect(await row.textContent()).toContain('Alfie Marlow');
    expect(await row.textContent()).toContain('Overdue by 24 hours');
    await page.getByLabel('Find a referral by its number').fill('r-2026-0417');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`${PICTURE}/file`);
  });

  test('opens the referral, reads for what agencies will be asked, and only then has them asked', async () => {
    await page.getByRole('link', { name: 'R-2026-0417' }).click();
    expect(await page.getByRole('main').textContent()).toContain(
      'Child protection (Children Act 1989, section 47)',
    );
    const pictures = () =>
      running.asked.filter(({ question }) => question.query.includes('familyPicture')).length;
    const before = pictures();
    await page.getByRole('button', { name: 'Open the family picture' }).click();
    expect(pictures()).toBe(before + 1);
  });

  test('opens the picture and reads first which sources did not answer', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 2)).toEqual(['What to know first', 'What each source said']);
    const police = page.getByRole('row', { name: /Northmere Police/ });
    expect(await police.textContent()).toMatch(
      /Did not answer in time\s*Treat its history as unknown\./,
    );
    expect(await page.getByRole('note').textContent()).toContain(
      'Northmere Police; Northmere Probation',
    );
    const chronology = page.getByRole('region', { name: 'Chronology' });
    expect(await chronology.textContent()).toContain(
      'Nothing here from Northmere Police; Northmere Probation. Treat their history as unknown.',
    );
  });

  test('sees two dates of birth as two claims, each with who says so', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    const claims = page
      .getByRole('region', { name: 'Where sources disagree' })
      .getByRole('listitem');
    expect(await claims.allTextContents()).toEqual([
      '2 April 2019The referral; Health; Children’s Social Care',
      '20 April 2019Education',
      '14 Tannery Row, NM3 4QTChildren’s Social Care; Health',
      '3 Quarry Close, NM7 1LBEducation',
    ]);
  });

  test('narrows the chronology to one person and one agency, oldest first', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    await page.getByLabel('Person').selectOption({ label: 'Alfie Marlow' });
    await page.getByLabel('Agency').selectOption({ label: 'Northmere Health' });
    await page.getByLabel('Order').selectOption({ label: 'Oldest first' });
    await page.getByRole('button', { name: 'Show' }).click();
    expect(running.asked.at(-1)?.question.variables).toMatchObject({
      filter: { people: ['p1'], agencies: ['northmere-health'] },
    });
    const narrowed = Object.fromEntries(new URL(page.url()).searchParams);
    const nothing = { category: '', from: '', to: '' };
    expect(narrowed).toEqual({
      person: 'p1',
      agency: 'northmere-health',
      order: 'oldest',
      ...nothing,
    });
    const status = await page.getByRole('status').textContent();
    expect(status).toContain('Only entries about Alfie Marlow, held by Northmere Health.');
    expect(await page.locator('.year').allTextContents()).toEqual([
      '2021',
      '2023',
      '2024',
      '2025',
      '2026',
      'Date withheld or not known',
    ]);
  });

  test('unfolds the whole text of an entry', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    const text = page.getByText('The account fitted the injury.');
    expect(await text.isVisible()).toBe(false);
    await page.getByText('Full text').nth(1).click();
    expect(await text.isVisible()).toBe(true);
  });

  test('is told the same of a referral that is not theirs as of one that there is not', async () => {
    await page.goto(`${running.origin}/console/referrals/R-SOMEBODY-ELSES`);
    const theirs = await page.getByRole('main').textContent();
    await page.goto(`${running.origin}/console/referrals/R-NONE`);
    expect(await page.getByRole('main').textContent()).toBe(theirs);
    expect(theirs).toContain('This is not available to you.');
  });

  test('reaches the content with the first key, and everything with the keyboard', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('The referral');
  });

  test('prints everything unfolded, with what is unknown and the record of the look-up', async () => {
    await page.goto(`${running.origin}${PICTURE}`);
    await page.emulateMedia({ media: 'print' });
    const shown = (text: string) => page.getByText(text).first().isVisible();
    expect(await shown('The account fitted the injury.')).toBe(true);
    expect(await shown('4 of 6 sources answered. 2 did not: treat their history as unknown.')).toBe(
      true,
    );
    expect(await shown('Audit receipt for question')).toBe(true);
    expect(await shown('Made-up people.')).toBe(true);
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
    expect(await page.getByLabel('Person').isVisible()).toBe(false);
    // An address written out after its link would squeeze the column beside it into single letters.
    const written = await page
      .locator('main a[href]')
      .evaluateAll((links) =>
        links
          .map((link) => getComputedStyle(link, '::after').content)
          .filter((one) => one !== 'none'),
      );
    expect(written).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  });

  test('never makes the browser ask another host, nor complain', async () => {
    browser.requests.splice(0);
    complaints.splice(0);
    await page.goto(`${running.origin}${PICTURE}`);
    await page.goto(`${running.origin}/console/`);
    const hosts = new Set(browser.requests.map((address) => new URL(address).origin));
    expect([...hosts]).toEqual([running.origin]);
    expect(complaints).toEqual([]);
  });
});
