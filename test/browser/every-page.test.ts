import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import { pagesUnderTest, signInAs, type PageUnderTest } from '../support/console-pages.ts';
import {
  overflowing,
  smallTargets,
  unreadableDrawnWords,
  unreadableSigns,
} from '../support/page-checks.ts';
import { samplePages } from '../support/sample-answers.ts';

let running: RunningConsole;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  running = await startConsole(samplePages, { developers: true });
  browser = await startBrowser();
  page = await browser.context.newPage();
  await signInAs(page, running.origin, 'priya');
}, BROWSER_START_MS);
afterAll(async () => {
  await browser?.stop();
  await running?.stop();
});

const open = async ({ path }: PageUnderTest) => {
  await page.goto(`${running.origin}${path}`);
};

describe.each(pagesUnderTest)('$name', (under) => {
  test('breaks no rule that axe knows of', async () => {
    await open(under);
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('fits a page of 320 pixels without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(under);
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  test('fits it still with the largest text', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(under);
    await page.evaluate(
      "document.documentElement.classList.replace('text-standard', 'text-large')",
    );
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  test('has no target smaller than 24 pixels', async () => {
    await open(under);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('gives every sign a contrast of 3 to 1', async () => {
    await open(under);
    expect(await unreadableSigns(page)).toEqual([]);
  });

  test('gives drawn words a contrast of 4.5 to 1', async () => {
    await open(under);
    expect(await unreadableDrawnWords(page)).toEqual([]);
  });
});
