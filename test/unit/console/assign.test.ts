import { afterEach, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { filledForm } from '../../support/served-form.ts';

const ASSIGN = '/console/referrals/R-2026-0417/assign';
afterEach(stopConsoles);

async function sent(answers: Readonly<Record<string, string>>) {
  const { running, priya } = await signedIn(samplePages);
  const page = (await priya.go(ASSIGN)).text;
  await priya.go(ASSIGN, { ...filledForm(page), ...answers });
  const change = running.asked.find(({ question }) => question.query.includes('mutation'));
  return { page, asked: running.asked, variables: change?.question.variables };
}

test('a referral is given to a colleague by name, and nobody types an id', async () => {
  const { page, variables } = await sent({ who: 'named', practitioners: 'issuer#noor' });
  expect(page).toContain('>Noor Siddiqui</option>');
  expect(page).toContain('>Marcus Bell (mash-north)</option>');
  expect(variables).toMatchObject({ practitioners: ['issuer#noor'] });
});

test('somebody who is not in the list can still be named', async () => {
  const { variables } = await sent({ who: 'named', signInId: 'issuer#new' });
  expect(variables).toMatchObject({ practitioners: ['issuer#new'] });
});

test('colleagues are asked for where the form names one, and nowhere else', async () => {
  const { running, priya } = await signedIn(samplePages);
  await priya.go(ASSIGN);
  await priya.go('/console/referrals/R-2026-0417/rate');
  expect(running.asked.map(({ question }) => question.variables['naming'])).toEqual([true, false]);
});
