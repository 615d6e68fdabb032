import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import { handsOn, type Hands } from '../support/front-door-hands.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** A hub that wants to hear of a red referral within two seconds, so that a person there is overdue at once. */
const given = z
  .looseObject({ ratings: z.looseObject({ RED: z.looseObject({}) }) })
  .parse(
    JSON.parse(readFileSync(join(packageRoot(), 'samples', 'front-door', 'luton.json'), 'utf8')),
  );
const SOON = { kind: 'DECISION', allow: { hours: 0.0005, counted: 'CLOCK' } };
const frontDoor = {
  ...given,
  intakeTeam: 'mash-north',
  ratings: { ...given.ratings, RED: { ...given.ratings.RED, clock: SOON } },
};

const SUMMARY = 'Supervised on licence since his release';
const NEWER = 'Seen every second week';
let trial: TrialProcess;
let browser: Browser;
let hands: Hands;
beforeAll(async () => {
  [browser, trial] = await Promise.all([startBrowser(), startTrialProcess({ frontDoor })]);
  hands = handsOn(await browser.context.newPage(), trial.url);
}, BROWSER_START_MS + TRIAL_START_MS);
afterAll(async () => {
  await browser?.stop();
  await trial?.stop();
}, TRIAL_START_MS);

const violations = async () =>
  (await new AxeBuilder({ page: hands.page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
const unfold = (name: string) => hands.page.getByText(name, { exact: true }).click();
const linesOf = () => hands.page.getByRole('rowheader').count();

describe('the contact of an agency without a system', () => {
  test('lands on what waits, sees due times with the overdue first, and no name of a family', async () => {
    const { page, become, open, main } = hands;
    await become('priya');
    await open('/console/referrals/R-2026-0002');
    await open('/console/referrals/R-2026-0001');
    expect(await main()).toContain('Awaited: a person there will answer');
    await become('officer-hale');
    const listed = async () => {
      await open('/console/requests');
      return page.getByRole('row').allTextContents();
    };
    await expect
      .poll(listed, { timeout: 30_000, interval: 1_000 })
      .toEqual([
        expect.anything(),
        expect.stringContaining('Overdue since'),
        expect.stringMatching(/By \d/),
      ]);
    expect(await main()).not.toMatch(/Hartley|Pearson|Dennison/);
    await open('/console/');
    await become('officer-hale');
    expect(new URL(page.url()).pathname).toBe('/console/requests');
    expect(await violations()).toEqual([]);
  });

  test('makes a mistake, is told where, and loses nothing that was typed', async () => {
    const { page, press, fill } = hands;
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Answer for your agency' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(3_000);
    const later = ['Probation supervision', 'If you do not say whether you know'].map((words) =>
      page.getByText(new RegExp(`^${words}:? Karl Dennison(?:: why)?$`)).isVisible(),
    );
    expect(await Promise.all(later)).toEqual([false, false]);
    await page
      .getByRole('group', { name: /know Karl Dennison/ })
      .getByLabel(/^Yes/)
      .check();
    await unfold('Probation supervision: Karl Dennison');
    await fill('Probation supervision: Karl Dennison (optional)', SUMMARY);
    await press('Send the answer');
    const alert = page.getByRole('alert');
    expect(await alert.getByRole('link').allTextContents()).toEqual([
      'Say whether your agency knows person 1.',
      'Say whether your agency knows person 2.',
      'Choose what kind of statement it is, about person 3.',
    ]);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel(/^Probation supervision: Karl/).inputValue()).toBe(SUMMARY);
    expect(await violations()).toEqual([]);
    await page
      .getByLabel('What kind of statement: Probation supervision: Karl Dennison')
      .selectOption('FACT');
    await page
      .getByRole('group', { name: 'Now: Probation supervision: Karl Dennison' })
      .getByLabel('It still holds')
      .check();
  });

  test('adds another dated entry, and says who works with the person', async () => {
    const { page, press, fill } = hands;
    await press('Add another entry under Probation supervision');
    expect(await page.getByRole('alert').count()).toBe(0);
    const second = 'Probation supervision: Karl Dennison, 2';
    await fill(`${second} (optional)`, `${NEWER}\nAt the office`);
    const when = page.getByRole('group', { name: `When: ${second}` });
    await when.getByLabel('Month').fill('5');
    await when.getByLabel('Year').fill('2026');
    await page.getByLabel(`What kind of statement: ${second}`).selectOption('FACT');
    await unfold(`Who works with them: ${second}`);
    await fill(`Name of who works with them: ${second} (optional)`, 'Jo Larch');
    await press('Send the answer');
    expect(await page.getByRole('alert').textContent()).toContain('give name, role and service');
    await fill(`Their role: ${second} (optional)`, 'Probation officer');
    await fill(`Their service or team: ${second} (optional)`, 'Northmere office');
  });

  test('says what is held and may not be shared, and why one is not spoken of; sends, and it is done', async () => {
    const { page, send, main, open } = hands;
    const of = (name: string) => page.getByRole('group', { name: `know ${name}?` });
    await of('Leanne Hartley').getByLabel('We do not say').check();
    await page
      .getByLabel('Why you do not say it of Leanne Hartley')
      .selectOption({ label: 'An investigation could be harmed' });
    await of('Craig Pearson').getByLabel(/^No/).check();
    await unfold('What you may not share of Karl Dennison, or share under conditions');
    await page
      .getByRole('group', { name: 'What you hold about Karl Dennison' })
      .getByLabel('Licence condition')
      .check();
    await send('Send the answer', /\/console\/requests\//);
    expect(await main()).toContain('Your agency has answered');
    expect(await main()).toContain(', after it was due');
    expect(await main()).not.toMatch(/Hartley|Pearson|Dennison/);
    expect(await violations()).toEqual([]);
    await open('/console/requests');
    expect(await linesOf()).toBe(1);
  });

  test('is heard in the analyst’s next picture, and chased no more', async () => {
    const { become, open, main } = hands;
    await become('priya');
    await open('/console/referrals/R-2026-0001');
    const picture = await main();
    expect(picture).toContain(SUMMARY);
    expect(picture).toContain(NEWER);
    expect(picture).toContain('Jo Larch');
    expect(picture).not.toContain('Awaited: a person there will answer');
    await become('marcus');
    await open('/console/team');
    expect(await main()).toContain('No agency owes an answer.');
  });

  test('is asked again from their line, which says by when, and afterwards that they are', async () => {
    const { page, become, open } = hands;
    await become('priya');
    await open('/console/referrals/R-2026-0001');
    const line = page.locator('#source-northmere-probation');
    await line.getByText('Ask its people again').click();
    expect(await line.textContent()).toMatch(/An answer is due by \d/);
    expect(await violations()).toEqual([]);
    await Promise.all([
      page.waitForEvent('load'),
      line.getByRole('button', { name: /^Ask again/ }).click(),
    ]);
    expect(new URL(page.url()).hash).toBe('#source-northmere-probation');
    expect(await line.textContent()).toMatch(/A person there [\s\S]*Due by \d/);
    expect(await line.getByText('Ask its people again').count()).toBe(0);
  });
});
