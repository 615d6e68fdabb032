import type { Page } from 'playwright-core';
import { signInAs } from './console-pages.ts';

/** What people do at the front door by hand, click by click, wherever the console leads them. */
export function handsOn(page: Page, origin: string) {
  const main = async () => (await page.getByRole('main').textContent()) ?? '';
  /** Presses a button, and waits for the page that it leads to. */
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await Promise.all([page.waitForEvent('load'), button.click()]);
  };
  const troubles = async () =>
    (await page.locator('.govuk-error-summary').allTextContents()).join(' ');
  /** Sends a form, and fails with what the page says where it was not taken. */
  const send = async (name: string, leadsTo: RegExp) => {
    await press(name);
    if (!leadsTo.test(page.url())) throw new Error(`${page.url()}: ${await troubles()}`);
  };
  return {
    page,
    main,
    press,
    send,
    open: (path: string) => page.goto(`${origin}${path}`),
    become: async (persona: string) => {
      await page.context().clearCookies();
      await signInAs(page, origin, persona);
    },
    /** From the worklist to a referral, by the search box. */
    find: async (referral: string) => {
      await page.goto(`${origin}/console/`);
      await page.getByLabel('Find a referral by its number').fill(referral);
      await press('Open');
      await page.waitForURL(/\/file$/);
    },
    /** One of the steps that the referral's page offers. */
    step: async (offered: string, submit: string, fill: () => Promise<void>) => {
      await press(offered);
      await fill();
      await send(submit, /\/file$|\/console\/$/);
    },
    fill: (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text),
    choose: (label: string) => page.getByLabel(label, { exact: true }).check(),
    select: (label: string, option: string) =>
      page.getByLabel(label).selectOption({ label: option }),
  };
}
export type Hands = ReturnType<typeof handsOn>;

/** Fills in the referral form as a school would, page by page, up to where it is checked. */
export async function fillForm({ page, press, send, fill, choose, select }: Hands): Promise<void> {
  await press('Begin a referral form');
  await select('Who you are to the child', 'A school');
  await fill('Your name', 'Joanna Frost');
  await send('Save and continue', /\/children$/);
  await fill('Child 1: given names', 'Robin');
  await fill('Child 1: family name', 'Testington');
  await page.getByLabel('Year').first().fill('2016');
  await send('Save and continue', /\/household$/);
  await choose('No information available');
  await send('Save and continue', /\/parents$/);
  await choose('No information available');
  await send('Save and continue', /\/concerns$/);
  await fill('What worries you', 'Came to school hungry, twice.');
  await send('Save and continue', /\/danger$/);
  await choose('No');
  await send('Save and continue', /\/agreement$/);
  await choose('They agree');
  await send('Save and continue', /\/professionals$/);
  await choose('No information available');
  await send('Save and continue', /\/check$/);
}

/** Takes a referral that is rated from its picture to a decision that rests on it. */
export async function decideOnPicture(hands: Hands, outcome: string): Promise<void> {
  const { press, choose, fill, select, send } = hands;
  await press('Open the family picture');
  await press('Record a decision on this picture');
  await choose('What becomes of the referral');
  await choose(outcome);
  await fill('Why', 'What was seen and heard points to it.');
  await fill('Why without those who were not heard', 'It cannot wait for them.');
  await select('Primary need', 'N1 Abuse or neglect');
  await send('Record the decision', /\/file$/);
}

/** Passes a decided referral on to social care, whose contact takes it in. */
export async function passToSocialCare(hands: Hands, referral: string): Promise<void> {
  const { page, become, choose, fill, find, main, press, select, send, step } = hands;
  await step('Pass it on', 'Pass on', async () => {
    await choose('Children’s social care');
    await fill('Team or worker', 'Assessment team');
    await select('Agency that has to say', "Northmere Children's Social Care");
    await fill('What they need to know', 'Please assess. The file has what was decided.');
  });
  await become('sue-hart');
  await page.getByRole('link', { name: 'Passed on to you' }).click();
  await page.waitForURL(/\/console\/received$/);
  await page.getByRole('link', { name: `Say that ${referral} has arrived` }).click();
  await send('Yes, it has arrived', /\/console\/received$/);
  if ((await main()).includes(referral)) throw new Error('It still waits');
  await become('priya');
  await find(referral);
  await press('Tell the referrer');
  await choose('It was passed to social care');
  await send('Tell them', /\/file$/);
}
