import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentOf, element } from '../../src/returns/xml.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { signInAs } from '../support/console-pages.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

let trial: TrialProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
  page = await browser.context.newPage();
  await signInAs(page, trial.url, 'marcus');
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

describe('a manager', () => {
  test('finds the return in the header, and reads what it would have before it is taken', async () => {
    await page.getByRole('link', { name: 'Returns', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/console/returns');
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('April 2025 to March 2026');
    expect(await main.textContent()).toContain('The hub’s form does not ask for it.');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('says for whom and for what, and gets a file that a parser can read', async () => {
    await page.getByRole('button', { name: 'Take the return' }).click();
    await page.getByRole('button', { name: 'Download' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Say who receives it.');
    await page.getByLabel('Who receives it').fill('Performance team');
    await page.getByLabel('To be loaded into the authority’s own system').check();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^cin-2026-[0-9a-f]{12}\.xml$/);
    const bytes = await readFile(await download.path());
    const [root] = await parsed([bytes.toString()]);
    expect(root).toMatch(/^CIN2026/);
    await page.goto(`${trial.url}/console/returns/taken`);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(await page.getByRole('main').textContent()).toContain(digest);
  });
});

test('a parser reads every text back as it was written', async () => {
  const texts = fc
    .sample(fc.string({ unit: 'binary', maxLength: 40 }), 500)
    .filter((text) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text));
  const written = [...texts, '<a href="x">&amp;</a>', "it's ]]> -- \r\n\t.", '<!-- a --><?b?>'];
  expect(written.length).toBeGreaterThan(100);
  const documents = written.map((text) => documentOf(element('A', text), text));
  expect(await parsed(documents)).toEqual(written);
});

/** What the browser's own XML parser reads: the text of the innermost elements of each document. */
const parsed = async (documents: readonly string[]): Promise<readonly string[]> =>
  z.array(z.string()).parse(
    await page.evaluate(
      `(${JSON.stringify(documents)}).map((text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml');
        if (read.querySelector('parsererror')) return 'not well-formed';
        const leaves = [...read.querySelectorAll('*')].filter((one) => one.children.length === 0);
        return leaves.map((one) => one.textContent).join('');
      })`,
    ),
  );
