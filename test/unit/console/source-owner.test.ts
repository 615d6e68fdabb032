import { afterAll, beforeAll, expect, test } from 'vitest';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

let trial: RunningConsole;
let tom: Visitor;
beforeAll(async () => {
  trial = await startConsole(samplePages, { developers: true });
  tom = visitor(trial.origin);
  await tom.signIn('tom');
});
afterAll(() => trial?.stop());

const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
const HOSTS = '/console/ig/hosts';

test('hosts of an organisation are said anew, all of them, one a line', async () => {
  const shown = (await tom.go(`${HOSTS}?organisation=northmere-health`)).text;
  expect(shown).toContain('mash-edge.health.northmere.example');
  expect(shown).toContain('What is left off is not allowed any more');
  const sent = await tom.go(HOSTS, {
    formToken: tokenIn(shown),
    organisation: 'northmere-health',
    hosts: ' mash.health.example \r\n\r\nnew.health.example\r\n',
  });
  expect(sent.location?.pathname).toBe(HOSTS);
  expect(trial.asked.at(-1)?.question.variables).toEqual({
    organisation: 'northmere-health',
    hosts: ['mash.health.example', 'new.health.example'],
  });
});

test('hosts of nobody are not sent', async () => {
  const before = trial.asked.length;
  const formToken = tokenIn((await tom.go(HOSTS)).text);
  const sent = await tom.go(HOSTS, { formToken, hosts: 'mash.health.example' });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('Say whose hosts they are.');
  const asked = trial.asked.slice(before).map(({ question }) => question.query);
  expect(asked.some((query) => query.includes('mutation'))).toBe(false);
});

test('an owner sees who used their source in the last month, and which referral it was sent', async () => {
  const helen = visitor(trial.origin);
  await helen.signIn('helen');
  const { text } = await helen.go('/console/sources/northmere-health/use');
  const asked = trial.asked.at(-1)?.question.variables;
  expect(asked).toMatchObject({ code: 'northmere-health' });
  const [from, before] = ['from', 'before'].map((bound) => Date.parse(String(asked?.[bound])));
  expect(((before ?? 0) - (from ?? 0)) / 86_400_000).toBe(31);
  expect(text).toContain('R-2026-0417');
  expect(text).toContain('A-0001, version 2');
  expect(text).toContain('Not sent to it');
  expect(text).toContain('812 of 812 records looked through');
});

test('the sources page tells an owner how to see every fault of their rows, which the hub never does', async () => {
  const { text } = await tom.go('/console/sources');
  expect(text).toContain('--dry-run');
  expect(text).toContain('and never by the hub');
});
