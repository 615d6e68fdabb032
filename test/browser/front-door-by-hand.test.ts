import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_START_MS, startBrowser, type Browser } from '../support/browser.ts';
import {
  decideOnPicture,
  fillForm,
  handsOn,
  passToSocialCare,
  type Hands,
} from '../support/front-door-hands.ts';
import { startTrialProcess, TRIAL_START_MS, type TrialProcess } from '../support/trial-process.ts';

/** Everything at the front door by hand, from a call to the feedback, as people new to the trial would. */
describe('where the hub is the front door', () => {
  let trial: TrialProcess;
  let browser: Browser;
  let hands: Hands;
  let referral = '';
  beforeAll(async () => {
    [browser, trial] = await Promise.all([startBrowser(), startTrialProcess()]);
    hands = handsOn(await browser.context.newPage(), trial.url);
  }, BROWSER_START_MS + TRIAL_START_MS);
  afterAll(async () => {
    await browser?.stop();
    await trial?.stop();
  }, TRIAL_START_MS);

  test('an analyst takes down a call, and reads out its reference and what is due', async () => {
    const { page, become, press, send, select, fill, choose, main } = hands;
    await become('priya');
    await press('Take down a call');
    expect(await page.getByText('more than the hub takes').isVisible()).toBe(false);
    await press('Take down the call');
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'Choose who rings, if only “Not known”.',
      'Say what worries them.',
      'Choose whether a child is in danger now, if only “Not known”.',
      'Choose whether they will send the form.',
      'Say something of the child, or choose “No information available about the child”.',
    ]);
    await select('Who rings', 'A school');
    await select('Organisation that they ring for', 'Oakfield School');
    await fill('Their name', 'Joanna Frost');
    await fill('The child’s given names', 'Robin');
    await fill('The child’s family name', 'Testington');
    await fill('What worries them', 'Came to school hungry.');
    await choose('No');
    await choose('Yes, it is to follow');
    await send('Take down the call', /\/console\/contact\/R-/);
    const [, found] = /contact\/(R-[\w-]+)$/.exec(page.url()) ?? [];
    referral = found ?? '';
    expect(await main()).toContain(`The call is taken down: ${referral}`);
    expect(await main()).toContain('That of Oakfield School, or one that you type in');
    expect((await page.getByRole('rowheader').allTextContents()).map((due) => due.trim())).toEqual(
      expect.arrayContaining(['Referral form', 'Word to the referrer']),
    );
    await page.reload();
    expect(await main()).toContain(referral);
  });

  test('the manager sees whose form is awaited', async () => {
    const { page, become, open } = hands;
    await become('marcus');
    await open('/console/team');
    const awaited = page.getByRole('table', { name: /whose referral form has not come/ });
    expect(await awaited.textContent()).toContain(referral);
    expect(await awaited.textContent()).toContain('Oakfield School');
  });

  test('the school’s form joins the call whose reference it names', async () => {
    const { page, become, fill, press, send, main } = hands;
    await become('dsl-frost');
    await fillForm(hands);
    await fill('Reference of the call (optional)', 'R-2026-0000000000');
    await press('Send the referral');
    expect(await page.getByRole('alert').textContent()).toContain(
      '“Reference of the call” is no call that waits for its form.',
    );
    await fill('Reference of the call (optional)', referral.toLowerCase());
    await send('Send the referral', /\/console\/refer$/);
    expect(await main()).toContain(referral);
  });

  test('a manager rates it, calls for a strategy discussion, and its outcome opens the enquiry', async () => {
    const { become, find, step, choose, fill, select, main } = hands;
    await become('marcus');
    await find(referral);
    expect(await main()).toContain('Came to school hungry, twice.');
    await step('Rate its urgency', 'Rate', async () => {
      await choose('Red: at once');
      await fill('Why', 'Neglect is suspected.');
    });
    await step('Record a decision', 'Record the decision', async () => {
      await choose('Hold a strategy discussion');
      await fill('Why', 'To be weighed by all.');
    });
    expect(await main()).not.toContain('Child protection (Children Act 1989, section 47)');
    await step('Record a decision', 'Record the decision', async () => {
      await choose('What the strategy discussion came to');
      await choose('An enquiry under section 47 begins');
      await fill('Why', 'Police, health and social care agree.');
      await select('Primary need', 'N1 Abuse or neglect');
    });
    expect(await main()).toContain('Child protection (Children Act 1989, section 47)');
    await decideOnPicture(hands, 'Enquiry under section 47');
  });

  test('it is passed on, arrives, and the school hears what it may know', async () => {
    const { become, main, step } = hands;
    await passToSocialCare(hands, referral);
    await step('Close it', 'Close', () => Promise.resolve());
    await become('dsl-frost');
    expect(await main()).toContain('Your referral has been passed to children’s social care.');
    expect(await main()).not.toMatch(/section 47|Neglect is suspected|strategy/);
  });

  test('a manager opens it again, and it begins anew', async () => {
    const { page, become, open, fill, send, find, main } = hands;
    await become('marcus');
    await open('/console/?queue=HUB&part=ENDED');
    await page.getByRole('link', { name: `Open ${referral} again` }).click();
    await fill('Why', 'The school rang again.');
    await send('Open it again', /queue=HUB$/);
    await find(referral);
    expect(await main()).toContain('The school rang again.');
    expect(await main()).not.toContain('Child protection (Children Act 1989, section 47)');
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
