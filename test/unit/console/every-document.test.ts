import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesUnderTest } from '../../support/console-pages.ts';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { faultsOfDocument } from '../../support/public-document.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

let running: RunningConsole;
let priya: Visitor;
beforeAll(async () => {
  running = await startConsole(samplePages, { developers: true });
  priya = visitor(running.origin);
  await priya.signIn('priya');
});
afterAll(() => running?.stop());

test.each(pagesUnderTest)('$name asks as the public schema has it', async ({ path }) => {
  const before = running.asked.length;
  await priya.go(path);
  const faults = running.asked
    .slice(before)
    .flatMap(({ question }) => faultsOfDocument(question.query));
  expect(faults).toEqual([]);
  expect(running.reported.splice(0)).toEqual([]);
});

test('no page’s address or title holds a name, a birth date or a number of anybody', async () => {
  const NAMES = /Alfie|Marlow|Dale|999\d{7}|20\d\d-\d\d-\d\d(?!.*(?:before|until|by)=)/;
  const visits = await Promise.all(
    pagesUnderTest.slice(0, 20).map(async ({ path }) => {
      const { text } = await priya.go(path);
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
      const hrefs = [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
      return [title, ...hrefs].filter((one) => NAMES.test(one));
    }),
  );
  expect(visits.flat()).toEqual([]);
});
