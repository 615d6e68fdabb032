import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../src/package-root.ts';
import { startBrowser } from '../test/support/browser.ts';
import { startConsole } from '../test/support/console.ts';
import { signInAs } from '../test/support/console-pages.ts';
import { screens, wantingIn, type Screen } from '../test/support/console-screens.ts';
import { samplePages } from '../test/support/sample-answers.ts';
import { paletted } from './palette-png.ts';
import { screensIndex } from './screens-index.ts';

/**
 * Takes the pictures under `docs/screens/` from the console over the sample family of the tests, so that
 * anybody can look at what a change does to a page: one of every page, and some as they are otherwise seen.
 * After a build: `node dist/scripts/screens.js`, or with words of pages' names for those alone.
 */
const FOLDER = join(packageRoot(), 'docs', 'screens');
const MOST_HEIGHT = 1_600;
const COLOURS = 28;
const LEADS_ON = '/console/stays';
/** The sample's day: pictures that are taken later show the same times. */
const SAMPLE_NOW = Date.parse('2026-11-22T10:17:00Z');

/** As much of a page as says how it looks. */
async function upperPart(page: Page) {
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: document.documentElement.scrollHeight })',
  );
  return { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
}

const AS: Readonly<Record<NonNullable<Screen['as']>, (page: Page) => Promise<unknown>>> = {
  PAPER: (page) => page.emulateMedia({ media: 'print' }),
  FORCED_COLOURS: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  LARGE_TEXT: (page) =>
    page.evaluate("document.documentElement.classList.replace('text-standard', 'text-large')"),
};

async function take(page: Page, origin: string, screen: Screen): Promise<void> {
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width: screen.width ?? 1_280, height: 900 });
  await page.goto(`${origin}${screen.path}`);
  if (screen.path.endsWith(LEADS_ON)) await page.waitForLoadState('networkidle');
  if (screen.as) await AS[screen.as](page);
  const png = await (screen.part === undefined
    ? page.screenshot({ fullPage: true, clip: await upperPart(page) })
    : page.locator(screen.part).screenshot());
  await writeFile(join(FOLDER, screen.file), paletted(png, COLOURS));
}

const sought = process.argv.slice(2);
const taken = screens.filter(({ name }) => sought.every((word) => name.includes(word)));
await mkdir(FOLDER, { recursive: true });
const [running, browser] = await Promise.all([
  startConsole(samplePages, { developers: true, clock: () => Math.min(Date.now(), SAMPLE_NOW) }),
  startBrowser(),
]);
try {
  const page = await browser.context.newPage();
  // A page that leads on at once is looked at while what it leads to keeps the browser where it is.
  const leadsTo = ({ pathname }: URL) => pathname === LEADS_ON;
  await page.route(leadsTo, (route) => route.fulfill({ status: 204 }));
  let signedIn: string | undefined;
  // oxlint-disable no-await-in-loop -- there is one page, and it shows one thing to one person at a time
  for (const screen of taken) {
    if (screen.persona !== signedIn) {
      await browser.context.clearCookies();
      if (screen.persona !== undefined) await signInAs(page, running.origin, screen.persona);
      signedIn = screen.persona;
    }
    await take(page, running.origin, screen);
  }
  // oxlint-enable no-await-in-loop
} finally {
  await browser.stop();
  await running.stop();
}
const { left } = wantingIn(await readdir(FOLDER));
await Promise.all(left.map((file) => rm(join(FOLDER, file))));
await writeFile(join(FOLDER, 'README.md'), screensIndex());
