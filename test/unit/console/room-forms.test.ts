import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOT_IN_LIVE } from '../../../src/http/console/developer/query-page.ts';
import { registerForm } from '../../../src/http/console/agency/register-form.ts';
import { firstRoomFor } from '../../../src/http/console/rooms.ts';
import { startConsole, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor, type Visitor } from '../../support/visitor.ts';

let trial: RunningConsole;
let live: RunningConsole;
let tom: Visitor;
beforeAll(async () => {
  trial = await startConsole(samplePages, { developers: true });
  live = await startConsole(samplePages);
  tom = visitor(trial.origin);
  await tom.signIn('tom');
});
afterAll(async () => {
  await trial?.stop();
  await live?.stop();
});

const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
const numberIn = (html: string) => /name="sending" value="([^"]+)"/.exec(html)?.[1] ?? '';
const send = async (path: string, form: Readonly<Record<string, string>>) => {
  const { text } = await tom.go(path);
  return tom.go(path, { formToken: tokenIn(text), sending: numberIn(text), ...form });
};

test('a list that is taken out is the file that is on record, byte for byte', async () => {
  const sent = await send('/console/ig/export/refused', { format: 'CSV' });
  expect(sent.headers.get('content-disposition')).toMatch(/^attachment; filename="access-events-/);
  expect(sent.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(sent.headers.get('cache-control')).toBe('no-store');
  const [released] = trial.corridors.at(-1)?.log.released ?? [];
  expect(sent.text).toBe('id,at\r\nQ-0001,2026\r\n');
  const digest = createHash('sha256').update(sent.text).digest('hex');
  expect(released).toMatchObject({ status: 200, digest });
});

test('a list is not taken out without saying how it is written', async () => {
  const before = trial.asked.length;
  const sent = await send('/console/ig/export/refused', {});
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('Choose how it is written.');
  const asked = trial.asked.slice(before).map(({ question }) => question.query);
  expect(asked.some((query) => query.includes('mutation'))).toBe(false);
});

test('a review is closed with the version that was read', async () => {
  const shown = (await tom.go('/console/ig/reviews/V-0001')).text;
  expect(shown).toMatch(/name="version" value="2"/);
  const form = { version: '2', outcome: 'JUSTIFIED', note: 'She was on call after all.' };
  const sent = await send('/console/ig/reviews/V-0001', form);
  expect(sent.location?.pathname).toBe('/console/ig/');
  expect(trial.asked.at(-1)?.question.variables).toEqual({
    input: {
      review: 'V-0001',
      version: 2,
      outcome: 'JUSTIFIED',
      note: 'She was on call after all.',
    },
  });
});

test('keys of a source go and come back with their names and ends', () => {
  const keys = 'abc key-1 2027-01-01T00:00:00.000Z\ndef - 2027-01-01T00:00:00.000Z\nghi\n';
  const { variables } = registerForm.act(new Map([['answerKeys', [keys]]]), {});
  expect(variables).toMatchObject({
    source: {
      answerKeys: [
        { x: 'abc', kid: 'key-1', until: '2027-01-01T00:00:00.000Z' },
        { x: 'def', until: '2027-01-01T00:00:00.000Z' },
        { x: 'ghi' },
      ],
    },
  });
});

test('two authorities are two, and what is none goes on to be refused by the hub', () => {
  const pem = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
  const given = (authority: string) =>
    registerForm.act(new Map([['authority', [authority]]]), {}).variables;
  expect(given(`${pem('AA')}\n${pem('BB')}`)).toMatchObject({
    source: { authorities: [pem('AA'), pem('BB')] },
  });
  expect(given('no certificate')).toMatchObject({ source: { authorities: ['no certificate'] } });
});

test('in live use no document is run that somebody typed', async () => {
  const operator = visitor(live.origin);
  await operator.signIn('root');
  const shown = await operator.go('/console/query');
  expect(shown.text).toContain('in the trial alone');
  const formToken = tokenIn(shown.text);
  const before = live.asked.length;
  const sent = await operator.go('/console/query', { formToken, document: '{ me { id } }' });
  expect(sent.status).toBe(404);
  expect(live.asked.length).toBe(before);
  expect(NOT_IN_LIVE.status).toBe(200);
});

test('a document from another session’s form is not run', async () => {
  const before = trial.asked.length;
  const sent = await tom.go('/console/query', { formToken: 'other', document: '{ me { id } }' });
  expect(sent.status).toBe(400);
  expect(trial.asked.length).toBe(before);
});

test('each role begins in a room of its own', () => {
  expect(firstRoomFor({ roles: ['AGENCY_CONTACT'], asked: true })).toBe('/console/requests');
  expect(firstRoomFor({ roles: ['IG_OFFICER'], asked: true })).toBe('/console/ig/');
  expect(firstRoomFor({ roles: ['AUDITOR'], asked: true })).toBe('/console/ig/');
  expect(firstRoomFor({ roles: ['AGENCY_OWNER'], asked: true })).toBe('/console/sources');
  expect(firstRoomFor({ roles: ['MASH_ANALYST'], asked: true })).toBe('/console/');
});
