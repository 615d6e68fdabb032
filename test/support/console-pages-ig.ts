import type { Page } from 'playwright-core';
import { SOURCE_ACTS } from '../../src/http/console/agency/source-form.ts';
import { RULES_QUESTIONS } from '../../src/http/console/ig/rules-page.ts';

const SUPPOSED =
  'role=MASH_ANALYST&purpose=MASH_SCREENING&level=3&familyAgreement=GIVEN&holder=HEALTH&category=MATERNITY&part=SUBJECT';

/** Pages of information governance, agencies and developers. */
export const igPages = [
  { name: 'the alerts', path: '/console/ig/' },
  { name: 'an alert', path: '/console/ig/findings/F-0001' },
  { name: 'an alert that somebody took up', path: '/console/ig/findings/F-9' },
  { name: 'the form to look into an event', path: '/console/ig/reviews/new?event=Q-0001' },
  { name: 'a review to close', path: '/console/ig/reviews/V-0001' },
  { name: 'a review of one’s own', path: '/console/ig/reviews/V-0002' },
  { name: 'all reviews', path: '/console/ig/reviews' },
  { name: 'a review that is settled', path: '/console/ig/reviews/V-0003' },
  { name: 'a review that there is not', path: '/console/ig/reviews/V-9' },
  { name: 'a search for who saw somebody', path: '/console/ig/access/who-saw' },
  {
    name: 'who saw somebody',
    path: '/console/ig/access/who-saw?referral=R-2026-0417&person=p1',
  },
  { name: 'what somebody saw', path: '/console/ig/access/by-user?user=issuer%23priya' },
  { name: 'refusals', path: '/console/ig/access/refused' },
  { name: 'the form to take a list out', path: '/console/ig/export/refused' },
  { name: 'the form of a sample', path: '/console/ig/samples' },
  { name: 'the form of a report', path: '/console/ig/reports' },
  {
    name: 'a report',
    path: '/console/ig/reports/read?referral=R-2026-0417&person=p1&until=2026-11-22&by=SUBJECT',
  },
  { name: 'the register of emergencies', path: '/console/ig/emergencies' },
  { name: 'an emergency in the register', path: '/console/ig/emergencies/X-0001' },
  { name: 'what is forgotten next', path: '/console/ig/retention' },
  { name: 'the form to forget', path: '/console/ig/retention/forget' },
  { name: 'the form of a hold', path: '/console/ig/retention/holds/new' },
  { name: 'the form that lifts a hold', path: '/console/ig/retention/holds/H-0001' },
  { name: 'the log', path: '/console/ig/log' },
  { name: 'statistics', path: '/console/statistics' },
  { name: 'the statutory return', path: '/console/returns?year=2026' },
  { name: 'the form to take a return', path: '/console/returns/take?year=2026' },
  {
    name: 'the form to take what is wrong with a return',
    path: '/console/returns/table?year=2026',
  },
  { name: 'the returns that were taken', path: '/console/returns/taken' },
  ...Object.keys(RULES_QUESTIONS).map((question) => ({
    name: `the question “${question}” to the rules`,
    path: `/console/ig/rules/${question}?question=q-0001&agreement=A-0001&version=1&law=x&by=2027-01-01&${SUPPOSED}`,
  })),
  { name: 'the sharing agreements', path: '/console/agreements' },
  { name: 'a sharing agreement to sign', path: '/console/agreements/A-0001/1' },
  { name: 'the form that ends a sharing agreement', path: '/console/agreements/A-0001/1/end' },
  { name: 'the form that renews one', path: '/console/agreements/A-0001/1/renew' },
  { name: 'the form of a sharing agreement', path: '/console/agreements/new' },
  { name: 'the sources', path: '/console/sources' },
  { name: 'a source in use', path: '/console/sources/northmere-health' },
  { name: 'a source that was never tried', path: '/console/sources/northmere-new' },
  ...Object.values(SOURCE_ACTS).map(({ path }) => ({
    name: `the form “${path}” of a source`,
    path: `/console/sources/northmere-health/${path}`,
  })),
  { name: 'who used a source', path: '/console/sources/northmere-health/use' },
  { name: 'who may see what a source holds', path: '/console/sources/northmere-health/rules' },
  {
    name: 'the form of allowed hosts',
    path: '/console/ig/hosts?organisation=northmere-health',
  },
  { name: 'the form of a new source', path: '/console/sources/new' },
  { name: 'the form of a changed source', path: '/console/sources/northmere-health/change' },
  { name: 'notices', path: '/console/notices' },
  { name: 'a question in GraphQL', path: '/console/query' },
  { name: 'the schema in words', path: '/console/query/schema' },
  { name: 'a type in words', path: '/console/query/schema?type=Agency' },
];

/** Signs in as a persona of the trial, by clicks alone, and waits for the room in which they begin. */
export async function opensAfterSignIn(
  page: Page,
  origin: string,
  persona: string,
  room: string,
): Promise<void> {
  await page.goto(`${origin}/console/`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`button[value="${persona}"]`).click();
  await page.waitForURL(`${origin}${room}`);
}
