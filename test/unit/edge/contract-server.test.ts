import { describe, expect, onTestFinished, test } from 'vitest';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import {
  type ContractServer,
  type ContractServerOptions,
  serveContract,
} from '../../../src/edge/contract-server.ts';
import { flawInAnswer } from '../../../src/wire/answer-signature.ts';
import { newSigningJwk, type SigningKey, verifyingKeys } from '../../../src/wire/keys.ts';
import { signRequest } from '../../../src/wire/request-token.ts';
import { CANARY, DANA, FAMILY_BOOKS, SEEKING_DANA } from '../../support/agency-situation.ts';
import {
  asking,
  clientOf,
  freePort,
  HUB_ORIGIN,
  MANDATE,
  POLICE,
  registered,
  testHub,
} from '../../support/agency-wire.ts';

const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;
const JSON_TYPE = { 'content-type': 'application/json' };
const FIND = 'query ($people: [PersonQuery!]!) { find(people: $people, limit: 1) { ref } }';
const HOLDS = `query ($holdings: [ID!]!, $categories: [String!]!) {
  holds(holdings: $holdings, categories: $categories) { holding category }
}`;
const BLANK = { ref: 'a', names: [], addresses: [], identifiers: [] };
/** What nobody but the edge's own operator may read. */
const BROKEN = new Error('SELECT * FROM people WHERE name = CANARY-wren');

type Edge = {
  readonly server: ContractServer;
  readonly source: ReturnType<typeof clientOf>;
  readonly signer: SigningKey;
};

async function edge(more: Partial<ContractServerOptions> = {}): Promise<Edge> {
  const { signer, hub } = testHub();
  const answerKey = newSigningJwk();
  const server = await serveContract({
    agency: POLICE,
    books: FAMILY_BOOKS,
    answerKey,
    hub,
    ...more,
  });
  const source = clientOf(registered(server.url, server.answerKeys), signer);
  onTestFinished(async () => {
    await source.close();
    await server.close();
  });
  return { server, source, signer };
}

/** Puts a question by hand, under a genuine token. */
async function put({ server, signer }: Edge, question: object, url = server.url) {
  const body = Buffer.from(JSON.stringify(question));
  const nonce = crypto.randomUUID();
  const token = await signRequest({
    signer,
    hub: HUB_ORIGIN,
    agency: POLICE,
    mandate: MANDATE,
    body,
    nonce,
    now: Date.now(),
  });
  const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  return { nonce, answer: await fetch(url, { method: 'POST', headers, body }) };
}

describe('an edge whose records cannot be read', () => {
  const unreadable: AgencyBooks = {
    ...FAMILY_BOOKS,
    entries: async () => {
      throw BROKEN;
    },
  };

  test('is unavailable, which is not the same as holding nothing', async () => {
    const { source } = await edge({ books: unreadable });
    expect(await source.entries(WANTED, {}, asking())).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
    expect(await source.find([SEEKING_DANA], asking())).toMatchObject({ kind: 'ANSWERED' });
    const only = WANTED.map((set) => ({ ...set, only: 'EXISTENCE' as const }));
    expect(await source.entries(only, {}, asking())).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  });

  test('says nothing of why', async () => {
    const broken = await edge({
      find: () => {
        throw BROKEN;
      },
    });
    const { answer } = await put(broken, { query: FIND, variables: { people: [BLANK] } });
    expect(answer.status).toBe(503);
    const told = (await answer.text()) + JSON.stringify([...answer.headers]);
    expect(told).not.toMatch(/CANARY-wren|SELECT/);
    expect(told).toContain('The records could not be read.');
  });
});

describe('an edge refuses', () => {
  const large = ' '.repeat(2 ** 21);
  test.each<[situation: string, init: RequestInit, status: number, says: string]>([
    ['a question by GET', { method: 'GET' }, 405, 'Questions are put by POST.'],
    ['a question not in JSON', { method: 'POST', body: 'a' }, 415, 'Questions are put in JSON.'],
    [
      'a question of two mebibytes',
      { method: 'POST', headers: JSON_TYPE, body: large },
      413,
      'The question is too large.',
    ],
    [
      'a question without a token',
      { method: 'POST', headers: JSON_TYPE, body: '{}' },
      401,
      'The request token was not accepted.',
    ],
  ])('%s, and goes on answering', async (_situation, init, status, message) => {
    const { server, source } = await edge();
    const answer = await fetch(server.url, init);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ errors: [{ message }] });
    expect(answer.headers.get('signature')).toMatch(/^mash=:/);
    expect(await source.find([SEEKING_DANA], asking())).toMatchObject({ kind: 'ANSWERED' });
  });

  test.each([
    ['a name’s use', { names: [{ given: 'A', family: 'B', use: 'CANARY-owl' }] }],
    ['a sex', { sex: 'CANARY-owl' }],
    ['a kind of identifier', { identifiers: [{ system: 'CANARY-owl', value: '1' }] }],
    ['a date', { dateOfBirth: 'CANARY-owl' }],
  ])('%s that the contract does not have, without repeating it', async (_kind, traits) => {
    const people = [{ ...BLANK, ...traits }];
    const { answer } = await put(await edge(), { query: FIND, variables: { people } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('CANARY-owl');
  });
});

async function flawOf(
  answer: Response,
  nonce: string,
  keys: ContractServer['answerKeys'],
  url: string,
) {
  const field = (name: string) => answer.headers.get(name) ?? undefined;
  const received = {
    status: answer.status,
    contentType: field('content-type') ?? '',
    body: Buffer.from(await answer.arrayBuffer()),
    fields: {
      'content-digest': field('content-digest'),
      'signature-input': field('signature-input'),
      signature: field('signature'),
    },
  };
  const request = { method: 'POST', targetUri: url, nonce };
  return flawInAnswer(verifyingKeys({ keys }), request, received, Date.now());
}

test('whether something is held leaves an edge without a word of what', async () => {
  const variables = { holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT', 'MARAC'] };
  const { answer } = await put(await edge(), { query: HOLDS, variables });
  const said = await answer.text();
  expect(JSON.parse(said)).toEqual({
    data: { holds: [{ holding: DANA, category: 'DOMESTIC_ABUSE_INCIDENT' }] },
  });
  expect(said).not.toContain(CANARY);
});

test.each(['id', 'summary', 'entries', 'count', 'occurredOn'])(
  'nobody can ask for %s of what is only held',
  async (field) => {
    const query = HOLDS.replace('{ holding category }', `{ holding category ${field} }`);
    const variables = { holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] };
    const { answer } = await put(await edge(), { query, variables });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain(DANA);
  },
);

test('a refusal is signed too, and bound to the question', async () => {
  const one = await edge();
  const { answer, nonce } = await put(one, { query: '{ nothing }' });
  expect(answer.status).toBe(400);
  expect(await flawOf(answer, nonce, one.server.answerKeys, one.server.url)).toBeUndefined();
});

test('an edge behind a proxy signs for the address that the hub asks', async () => {
  const publicUrl = 'https://edge.police.test/contract';
  const port = await freePort();
  const one = await edge({ publicUrl, port });
  const { answer, nonce } = await put(
    one,
    { query: FIND, variables: { people: [BLANK] } },
    `http://127.0.0.1:${port}/`,
  );
  expect(answer.status).toBe(200);
  expect(await flawOf(answer, nonce, one.server.answerKeys, publicUrl)).toBeUndefined();
});
