import { afterEach, describe, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import type { Answering } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { pictureAnswerWith, sampleCoverage } from '../../support/sample-picture.ts';

const PICTURE = '/console/referrals/R-2026-0417';
const EDUCATION = `${PICTURE}/ask-again/northmere-education`;
afterEach(stopConsoles);

/** Every form of a page that asks an agency's people again: where it is sent, and what goes with it. */
const formsIn = (html: string) =>
  [...html.matchAll(/<form[^>]*action="([^"]*ask-again[^"]*)">([\s\S]*?)<\/form>/g)].map(
    ([, action = '', inside = '']) => ({
      action,
      inside,
      given: Object.fromEntries(
        [...inside.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    }),
  );
const mutations = (running: Awaited<ReturnType<typeof signedIn>>['running']) =>
  running.asked
    .map(({ question }) => question)
    .filter(({ query }) => query.includes('mutation'))
    .map(({ variables }) => variables);

describe('asking an agency’s people again', () => {
  test('is offered at the line of whoever has answered, and at no other, with when an answer is due', async () => {
    const { priya } = await signedIn(samplePages);
    const [form, ...more] = formsIn((await priya.go(PICTURE)).text);
    expect(form?.action).toBe(EDUCATION);
    expect(form?.inside).toContain('What they have said stays in the picture until they answer.');
    expect(form?.inside).toMatch(/An answer is due by .*23 November 2026/);
    expect(more).toEqual([]);
  });

  test('is one change, and leads back to that line of a new picture', async () => {
    const { running, priya } = await signedIn(samplePages);
    const [form] = formsIn((await priya.go(PICTURE)).text);
    const sent = await priya.go(EDUCATION, form?.given);
    expect(sent.status).toBe(303);
    expect(`${sent.location?.pathname ?? ''}${sent.location?.hash ?? ''}`).toBe(
      `${PICTURE}#source-northmere-education`,
    );
    expect((await priya.go(PICTURE)).text).toContain('id="source-northmere-education"');
    expect(mutations(running)).toEqual([
      { referral: 'R-2026-0417', agency: 'northmere-education' },
    ]);
  });

  test('is asked once, however often the same page sends it', async () => {
    const { running, priya } = await signedIn(samplePages);
    const [form] = formsIn((await priya.go(PICTURE)).text);
    await Promise.all([priya.go(EDUCATION, form?.given), priya.go(EDUCATION, form?.given)]);
    expect(mutations(running)).toHaveLength(1);
  });

  test('of one agency is not taken for that of another on the same page', async () => {
    const againBy = '2026-11-23T14:00:00.000Z';
    const both = pictureAnswerWith({
      coverage: sampleCoverage.map((line) =>
        line.agency === 'northmere-housing' ? { ...line, againBy } : line,
      ),
    });
    const answering: Answering = (question, viewer) =>
      question.query.includes('FamilyPicturePage') ? both : samplePages(question, viewer);
    const { running, priya } = await signedIn(answering);
    const forms = formsIn((await priya.go(PICTURE)).text);
    expect(new Set(forms.map(({ given }) => given['sending'])).size).toBe(2);
    await Promise.all(forms.map(({ action, given }) => priya.go(action, given)));
    expect(mutations(running)).toHaveLength(2);
  });

  test('from a page that is out of date asks nobody, and can be sent from the page that comes back', async () => {
    const { running, priya } = await signedIn(samplePages);
    const [form] = formsIn((await priya.go(PICTURE)).text);
    const back = await priya.go(EDUCATION, { ...form?.given, formToken: 'made up' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('This page was out of date, so nothing was sent.');
    expect(back.text).toContain('Ask the people of Northmere Education again');
    expect(mutations(running)).toEqual([]);
  });

  test('that came to nothing says so, by the agency’s name', async () => {
    const message = 'agency is none that has an answer to be asked for again.';
    const { priya } = await signedIn((question, viewer) =>
      question.query.includes('mutation')
        ? { data: null, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }
        : samplePages(question, viewer),
    );
    const [form] = formsIn((await priya.go(PICTURE)).text);
    const back = await priya.go(EDUCATION, form?.given);
    expect(back.status).toBe(422);
    expect(back.text).toContain(
      '“Northmere Education” is none that has an answer to be asked for again.',
    );
  });

  test('of a source that there is not has nothing to send', async () => {
    const { priya } = await signedIn(samplePages);
    const { text } = await priya.go(`${PICTURE}/ask-again/no-such-agency`);
    expect(text).toContain('There is no such source');
    expect(text).not.toContain('Ask its people again');
  });
});
