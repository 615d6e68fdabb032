import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import {
  decideOnPicture,
  fillForm,
  handsOn,
  passToSocialCare,
  type Hands,
} from '../support/front-door-hands.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

const coventry = readFileSync(join(packageRoot(), 'samples/front-door/coventry.json'), 'utf8');
const frontDoor = {
  ...z.record(z.string(), z.unknown()).parse(JSON.parse(coventry)),
  intakeTeam: 'mash-north',
  referralService: { name: 'Referral and Assessment Service', agency: 'northmere-ras' },
};

describe('where the hub sits behind a referral service', () => {
  let trial: TrialProcess;
  let browser: Browser;
  let hands: Hands;
  let referral = '';
  beforeAll(async () => {
    [browser, trial] = await Promise.all([startBrowser(), startTrialProcess({ frontDoor })]);
    hands = handsOn(await browser.context.newPage(), trial.url);
  }, BROWSER_START_MS + TRIAL_START_MS);
  afterAll(async () => {
    await browser?.stop();
    await trial?.stop();
  }, TRIAL_START_MS);

  test('a school is told at once where its referral goes, and fills in nothing in vain', async () => {
    const { page, become, main } = hands;
    await become('dsl-frost');
    expect(await main()).toContain(
      'This hub takes referrals from Referral and Assessment Service: send yours there.',
    );
    expect(await page.getByRole('button', { name: 'Begin a referral form' }).count()).toBe(0);
  });

  test('the service passes a case on at the level that the hub takes', async () => {
    const { page, become, press, select, send } = hands;
    await become('rita-shah');
    await fillForm(hands);
    const levels = page.getByLabel('Level of need at which you pass it on').getByRole('option');
    expect(await levels.allTextContents()).toEqual([
      'Choose',
      'Level 3, complex need',
      'Level 4, acute need',
    ]);
    await press('Send the referral');
    expect(await page.getByRole('alert').textContent()).toContain('must be from 1 to 4');
    await select('Level of need at which you pass it on', 'Level 3, complex need');
    await send('Send the referral', /\/console\/refer$/);
    const referred = page.getByRole('table', { name: /Your referrals/ }).getByRole('rowheader');
    referral = ((await referred.first().textContent()) ?? '').trim();
    expect(referral).toMatch(/^R-20/);
  });

  test('what turns out to be below the threshold is asked of nobody, and returned', async () => {
    const { page, become, find, step, choose, fill, select, press, main } = hands;
    await become('marcus');
    await find(referral);
    expect(await main()).toContain('Passed on by the service that screens before the hub');
    await step('Rate its urgency', 'Rate', async () => {
      await choose('Green: in the ordinary time');
      await fill('Why', 'Explained by the nursery.');
    });
    await step('Set the level of need', 'Set the level', async () => {
      await choose('Level 2, early help');
      await fill('Why', 'Early help may be enough.');
    });
    await press('Open checks with agencies');
    await press('Open the checks');
    expect(await page.getByRole('alert').textContent()).toContain(
      'is below what this hub takes. Return the case to those who passed it on.',
    );
    await find(referral);
    await step('Record a decision', 'Record the decision', async () => {
      await choose('What becomes of the referral');
      await choose('Returned to the service that passed it on');
      await fill('Why', 'Below the threshold of this hub.');
      await fill('Why without those who were not heard', 'Nobody is asked below it.');
    });
    await step('Pass it on', 'Pass on', async () => {
      await choose('The service that passed it on');
      await fill('Team or worker', 'Referral and Assessment Service');
      await select('Agency that has to say', 'Referral and Assessment Service');
      await fill('What they need to know', 'Below the threshold.');
    });
  });

  test('the service says that it has it back, and hears where it went; then it is closed', async () => {
    const { page, become, find, step, choose, send, main } = hands;
    await become('rita-shah');
    await page.getByRole('link', { name: `Say that ${referral} has arrived` }).click();
    await send('Yes, it has arrived', /\/console\/received$/);
    await become('priya');
    await find(referral);
    await step('Tell the referrer', 'Tell them', () => choose('It was passed to social care'));
    await step('Close it', 'Close', () => Promise.resolve());
    await become('rita-shah');
    expect(await main()).toContain('Your referral has been passed to children’s social care.');
  });

  test.each(['R-2026-0001', 'R-2026-0002', 'R-2026-0003'])(
    'the worked referral %s is taken from the worklist to the feedback',
    async (worked) => {
      const { become, find, step, main } = hands;
      await become('marcus');
      await find(worked);
      await decideOnPicture(hands, 'Assessment by social care');
      await passToSocialCare(hands, worked);
      await step('Close it', 'Close', () => Promise.resolve());
      await become('dsl-frost');
      expect(await main()).toContain(worked);
    },
  );
});
