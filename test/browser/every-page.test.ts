import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screensIndex } from '../../scripts/screens-index.ts';
import { packageRoot } from '../../src/package-root.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { startConsole, type RunningConsole } from '../support/console.ts';
import {
  pagesUnderTest,
  signInAs,
  signedOutPages,
  type PageUnderTest,
} from '../support/console-pages.ts';
import { leadsOn, unwalked } from '../support/console-routes.ts';
import { screens, wantingIn } from '../support/console-screens.ts';
import {
  drawnWithoutTable,
  lostInForcedColours,
  outOfOrder,
  overflowing,
  smallTargets,
  unreadableDrawnWords,
  unreadableSigns,
  unsaidInWords,
} from '../support/page-checks.ts';
import { samplePages } from '../support/sample-answers.ts';

let running: RunningConsole;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  running = await startConsole(samplePages, { developers: true });
  browser = await startBrowser();
  page = await browser.context.newPage();
  // A page that leads on at once is looked at while what it leads to keeps the browser where it is.
  const leadsTo = ({ pathname }: URL) => pathname === '/console/stays';
  await page.route(leadsTo, (route) => route.fulfill({ status: 204 }));
}, BROWSER_START_MS);
afterAll(async () => {
  await browser?.stop();
  await running?.stop();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(): Promise<readonly unknown[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const atWidth = async (width: number, check: () => Promise<unknown>) => {
  await page.setViewportSize({ width, height: 800 });
  await check();
  await page.setViewportSize({ width: 1_280, height: 900 });
};

test('every page that the console registers is walked here', () => {
  const walked = [...pagesUnderTest, ...signedOutPages].map(({ path }) => path);
  expect(running.pages.length).toBeGreaterThan(50);
  expect(unwalked(running.pages, walked)).toEqual([]);
  expect(leadsOn.filter((path) => !running.pages.includes(path))).toEqual([]);
});

test('every page that the console registers has its picture in docs/screens, and no picture is left over', async () => {
  const files = await readdir(join(packageRoot(), 'docs', 'screens'));
  expect(wantingIn(files)).toEqual({ missing: [], left: [] });
  expect(new Set(screens.map(({ file }) => file)).size).toBe(screens.length);
  expect(
    unwalked(
      running.pages,
      screens.map(({ path }) => path),
    ),
  ).toEqual([]);
  const index = await readFile(join(packageRoot(), 'docs', 'screens', 'README.md'), 'utf8');
  expect(index).toBe(screensIndex());
});

test('E10: a page that breaks one rule is told by the rule’s name and the element that breaks it', async () => {
  await page.goto(`${running.origin}/console/sign-in`);
  expect(await violations()).toEqual([]);
  const unnamed = '<button type="button" class="unnamed"></button>';
  await page.getByRole('main').evaluate((main, html) => {
    main.insertAdjacentHTML('beforeend', html);
  }, unnamed);
  expect(await violations()).toEqual([['button-name', [unnamed]]]);
});

const checked = (under: PageUnderTest) => {
  beforeAll(async () => {
    await page.goto(`${running.origin}${under.path}`);
    if (under.path.endsWith('/console/stays')) await page.waitForLoadState('networkidle');
  });

  test('breaks no rule that axe knows of', async () => {
    expect(await violations()).toEqual([]);
  });

  test('breaks none on paper either', async () => {
    await page.emulateMedia({ media: 'print' });
    const printed = await violations();
    await page.emulateMedia({ media: null });
    expect(printed).toEqual([]);
  });

  test('fits a page of 320 pixels, with standard and with the largest text', async () => {
    await atWidth(320, async () => {
      expect(await overflowing(page)).toEqual([]);
      const sized = (from: string, to: string) =>
        page.evaluate(`document.documentElement.classList.replace('text-${from}', 'text-${to}')`);
      await sized('standard', 'large');
      expect(await overflowing(page)).toEqual([]);
      await sized('large', 'standard');
    });
  });

  test('says codes and times in words', async () => {
    expect(await unsaidInWords(page)).toEqual([]);
  });

  test('has no target smaller than 24 pixels, and is gone through in the order in which it is read', async () => {
    expect(await smallTargets(page)).toEqual([]);
    expect(await outOfOrder(page)).toEqual([]);
  });

  test('gives signs and drawn words contrast, in forced colours too, and every drawing its table', async () => {
    expect(await unreadableSigns(page)).toEqual([]);
    expect(await unreadableDrawnWords(page)).toEqual([]);
    expect(await drawnWithoutTable(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const lost = await lostInForcedColours(page);
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    expect(lost).toEqual([]);
  });
};

describe.each(signedOutPages)('$name', (under) => {
  checked(under);
});

describe('signed in', () => {
  beforeAll(() => signInAs(page, running.origin, 'priya'));

  describe.each(pagesUnderTest)('$name', (under) => {
    checked(under);

    test('breaks no rule either where something was left out of its form', async () => {
      const button = page.locator('form[data-keeps] .govuk-button-group button').first();
      if ((await button.count()) === 0) return;
      await button.click();
      await page.waitForLoadState();
      expect(await violations()).toEqual([]);
    });
  });
});
