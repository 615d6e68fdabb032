import { afterAll, beforeAll, expect, test } from 'vitest';
import { igPages } from '../../support/console-pages-ig.ts';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

let running: RunningConsole;
let tom: Visitor;

beforeAll(async () => {
  running = await startConsole(samplePages, { developers: true });
  tom = visitor(running.origin);
  await tom.signIn('tom');
});
afterAll(() => running?.stop());

test.each(igPages)('$name is one question in one corridor', async ({ path }) => {
  const before = running.corridors.length;
  const { status, text } = await tom.go(path);
  expect(status).toBe(200);
  expect(text).toContain('<h1');
  expect(running.reported).toEqual([]);
  const asked = running.corridors.slice(before);
  expect(asked.length).toBeLessThanOrEqual(1);
  expect(asked.map(({ log }) => log.released.length)).toEqual(asked.map(() => 1));
});
