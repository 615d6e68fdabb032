import type { Page } from 'playwright-core';
import { igPages } from './console-pages-ig.ts';
import { matchPages } from './console-pages-matches.ts';
import { protectionPages } from './console-pages-protection.ts';
import { SECTION_NAMES } from '../../src/http/console/refer/form-view.ts';
import { ACT_FORMS } from '../../src/http/console/acts/acts.ts';

export type PageUnderTest = { readonly name: string; readonly path: string };

/** Every page and state of the console, as `samplePages` answers for them. */
export const pagesUnderTest: readonly PageUnderTest[] = [
  { name: 'the worklist', path: '/console/' },
  { name: 'a worklist with nothing on it', path: '/console/?queue=UNASSIGNED&part=OVERDUE' },
  { name: 'the worklist on the wall', path: '/console/?queue=HUB&wall=yes' },
  { name: 'a referral’s file', path: '/console/referrals/R-2026-0417/file' },
  ...ACT_FORMS.map(({ path }) => ({
    name: `the form “${path}”`,
    path: `/console/referrals/R-2026-0417/${path}`,
  })),
  {
    name: 'why something is not shown',
    path: '/console/referrals/R-2026-0417/why?agency=northmere-health&category=ADULT_MENTAL_HEALTH',
  },
  ...matchPages,
  { name: 'the family’s agreement', path: '/console/referrals/R-2026-0417/agreement' },
  { name: 'what the family said', path: '/console/referrals/R-2026-0417/agreement/said' },
  { name: 'going without agreement', path: '/console/referrals/R-2026-0417/agreement/override' },
  { name: 'a withdrawal of everything', path: '/console/referrals/R-2026-0417/agreement/withdraw' },
  { name: 'a withdrawal', path: '/console/referrals/R-2026-0417/agreement/withdraw/a1' },
  { name: 'an authorisation', path: '/console/referrals/R-2026-0417/agreement/authorise/a2' },
  { name: 'an emergency', path: '/console/emergency' },
  { name: 'the form of a call', path: '/console/contact' },
  { name: 'a call that was taken down', path: '/console/contact/R-2026-7K2M9QXW4T' },
  { name: 'what was passed on to somebody', path: '/console/received' },
  { name: 'saying that it has arrived', path: '/console/received/R-2026-0401/r1' },
  { name: 'what has ended', path: '/console/?queue=HUB&part=ENDED' },
  { name: 'opening one again', path: '/console/referrals/R-2026-0401/reopen?version=9' },
  { name: 'what somebody refers', path: '/console/refer' },
  ...SECTION_NAMES.map((section) => ({
    name: `the step “${section}” of the referral form`,
    path: `/console/refer/D-1/${section}`,
  })),
  { name: 'the first step of a referral form', path: '/console/refer/new' },
  { name: 'the referral form before it is sent', path: '/console/refer/D-1/check' },
  { name: 'the manager’s page', path: '/console/team' },
  { name: 'the form of a conflict', path: '/console/referrals/R-2026-0417/conflict' },
  ...igPages,
  ...protectionPages,
  { name: 'the family picture', path: '/console/referrals/R-2026-0417' },
  {
    name: 'the picture with a filter',
    path: '/console/referrals/R-2026-0417?person=p1&agency=northmere-health&order=oldest',
  },
  { name: 'a picture with nothing in it', path: '/console/referrals/R-EMPTY' },
  {
    name: 'asking an agency’s people again',
    path: '/console/referrals/R-2026-0417/ask-again/northmere-education',
  },
  { name: 'requests that wait', path: '/console/requests' },
  { name: 'a request to answer', path: '/console/requests/Q-1' },
  { name: 'agencies without a system', path: '/console/contact-agencies' },
  { name: 'registering an agency without a system', path: '/console/contact-agencies/new' },
  { name: 'an agency to approve', path: '/console/contact-agencies/quay-clinic' },
  { name: 'an agency that is asked', path: '/console/contact-agencies/harbour-office' },
  { name: 'changing an agency', path: '/console/contact-agencies/old-office/change' },
  { name: 'a refusal', path: '/console/referrals/R-NOBODY' },
  { name: 'a fault', path: '/console/referrals/R-FAULT' },
  { name: 'the help page', path: '/console/help' },
  { name: 'a page that is not there', path: '/console/nothing' },
];

/** Pages that anybody sees without being signed in. */
export const signedOutPages: readonly PageUnderTest[] = [
  { name: 'the sign-in page', path: '/console/sign-in' },
  { name: 'the page after signing in', path: '/console/sign-in/welcome?to=/console/stays' },
  { name: 'the page after signing out', path: '/console/signed-out' },
  { name: 'the page after a time-out', path: '/console/timed-out' },
  { name: 'the help page for everybody', path: '/console/help' },
  { name: 'the accessibility statement', path: '/console/accessibility' },
  { name: 'the page that says nothing', path: '/console/away' },
];

/** Signs in as a persona of the trial, by clicks alone. */
export async function signInAs(page: Page, origin: string, persona: string): Promise<void> {
  await page.goto(`${origin}/console/`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`button[value="${persona}"]`).click();
  await page.waitForURL(({ pathname }) => /^\/console\/(?!sign-in)/.test(pathname));
}
