import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../src/package-root.ts';
import { startBrowser } from '../test/support/browser.ts';
import { startConsole } from '../test/support/console.ts';
import { signInAs } from '../test/support/console-pages.ts';
import { samplePages } from '../test/support/sample-answers.ts';

/**
 * Takes the pictures under `docs/screens/` from the console over the sample family of the tests, so that
 * anybody can look at what a change does to a page. After a build: `node dist/scripts/screens.js`.
 */
const FOLDER = join(packageRoot(), 'docs', 'screens');
const MOST_HEIGHT = 2_400;
const PICTURE = '/console/referrals/R-2026-0417';

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  /** Only this part of the page. */
  readonly part?: string;
  readonly before?: (page: Page) => Promise<void>;
};

/** Rooms of other people than the analyst, by who is signed in. */
const ROOMS: Readonly<Record<string, readonly Shot[]>> = {
  tom: [
    { name: 'alerts', path: '/console/ig/' },
    { name: 'who-saw', path: '/console/ig/access/who-saw?referral=R-2026-0417&person=p1' },
    { name: 'restricted-people', path: '/console/restrictions' },
    { name: 'restriction-form', path: '/console/restrictions/new' },
    { name: 'staff-register', path: '/console/staff' },
    { name: 'record-of-processing', path: '/console/processing' },
    { name: 'retention', path: '/console/ig/retention' },
    { name: 'the-log', path: '/console/ig/log' },
    { name: 'statistics', path: '/console/statistics' },
    { name: 'sharing-agreements', path: '/console/agreements' },
  ],
  helen: [
    { name: 'own-sources', path: '/console/sources' },
    { name: 'one-source', path: '/console/sources/northmere-health' },
  ],
  root: [{ name: 'graphql-by-hand', path: '/console/query' }],
};

const SHOTS: readonly Shot[] = [
  { name: 'worklist', path: '/console/' },
  { name: 'referral', path: `${PICTURE}/file` },
  { name: 'decision', path: `${PICTURE}/decide` },
  { name: 'assign', path: `${PICTURE}/assign` },
  { name: 'matches', path: `${PICTURE}/matches/p1` },
  { name: 'family-agreement', path: `${PICTURE}/agreement` },
  {
    name: 'why-not-shown',
    path: `${PICTURE}/why?agency=northmere-health&category=ADULT_MENTAL_HEALTH`,
  },
  { name: 'referring', path: '/console/refer' },
  { name: 'referral-form-children', path: '/console/refer/D-1/children' },
  { name: 'hub-work', path: '/console/team' },
  { name: 'family-picture', path: PICTURE },
  { name: 'family-picture-narrow', path: PICTURE, width: 320 },
  { name: 'sources', path: PICTURE, part: '#sources' },
  { name: 'family-diagram', path: PICTURE, part: '#family' },
  { name: 'chronology', path: PICTURE, part: '#chronology' },
  {
    name: 'family-picture-printed',
    path: PICTURE,
    width: 720,
    before: (page) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'sources-forced-colours',
    path: PICTURE,
    part: '#sources',
    before: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  },
  {
    name: 'family-diagram-forced-colours',
    path: PICTURE,
    part: '#family',
    before: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  },
  { name: 'refusal', path: '/console/referrals/R-NOBODY' },
  { name: 'fault', path: '/console/referrals/R-FAULT' },
];

/** As much of a page as says how it looks. */
async function upperPart(page: Page) {
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: document.documentElement.scrollHeight })',
  );
  return { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
}

async function take(page: Page, origin: string, shot: Shot): Promise<void> {
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width: shot.width ?? 1_280, height: 900 });
  await page.goto(`${origin}${shot.path}`);
  await shot.before?.(page);
  const path = join(FOLDER, `${shot.name}.png`);
  await (shot.part === undefined
    ? page.screenshot({ path, fullPage: true, clip: await upperPart(page) })
    : page.locator(shot.part).screenshot({ path }));
}

await mkdir(FOLDER, { recursive: true });
const [running, browser] = await Promise.all([
  startConsole(samplePages, { developers: true }),
  startBrowser(),
]);
try {
  const page = await browser.context.newPage();
  await page.goto(`${running.origin}/console/sign-in`);
  await page.screenshot({ path: join(FOLDER, 'sign-in.png') });
  await signInAs(page, running.origin, 'priya');
  for (const shot of SHOTS) {
    // oxlint-disable-next-line no-await-in-loop -- there is one page, and it shows one thing at a time
    await take(page, running.origin, shot);
  }
  for (const [persona, shots] of Object.entries(ROOMS)) {
    // oxlint-disable-next-line no-await-in-loop
    await browser.context.clearCookies();
    // oxlint-disable-next-line no-await-in-loop
    await signInAs(page, running.origin, persona);
    for (const shot of shots) {
      // oxlint-disable-next-line no-await-in-loop
      await take(page, running.origin, shot);
    }
  }
} finally {
  await browser.stop();
  await running.stop();
}
