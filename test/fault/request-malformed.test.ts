import { afterAll, beforeAll, expect, test } from 'vitest';
import { frontWith, post, rawly, toldBy, TOKEN, type Front } from '../support/gateway-front.ts';

const CANARY = 'Canary Nightingale 999 123 4560';

let front: Front;
beforeAll(async () => {
  front = await frontWith();
});
afterAll(() => front.drain());

const UNREADABLE = [['BAD_REQUEST', 'The request could not be read.']];

test.each<[string, string]>([
  ['not JSON', `{"query": "${CANARY}`],
  ['nothing', ''],
  ['a JSON list, as of several questions', JSON.stringify([{ query: '{ me { id } }' }])],
  ['a JSON text', JSON.stringify(CANARY)],
  ['null', 'null'],
  ['no query', JSON.stringify({ variables: { name: CANARY } })],
  ['a query that is no text', JSON.stringify({ query: { name: CANARY } })],
  ['variables that are no object', JSON.stringify({ query: '{ me { id } }', variables: CANARY })],
  ['a list of variables', JSON.stringify({ query: '{ me { id } }', variables: [CANARY] })],
  [
    'an operation name that is no text',
    JSON.stringify({ query: '{ me { id } }', operationName: [CANARY] }),
  ],
  ['extensions that are no object', JSON.stringify({ query: '{ me { id } }', extensions: CANARY })],
])('a body of %s is refused with fixed words', async (_what, body) => {
  const before = front.corridors.length;
  const response = await post(front, body);
  expect([response.status, await toldBy(response)]).toEqual([400, UNREADABLE]);
  expect(front.corridors).toHaveLength(before);
});

test('a body that is not UTF-8 is refused', async () => {
  const body = Buffer.concat([
    Buffer.from('{"query":"{ me { id } } #'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const response = await fetch(`${front.url}/graphql`, {
    method: 'POST',
    headers: { authorization: TOKEN, 'content-type': 'application/json' },
    body,
  });
  expect([response.status, await toldBy(response)]).toEqual([400, UNREADABLE]);
});

test('a persisted query is not looked for', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } };
  const response = await post(front, { query: '{ me { id } }', extensions });
  expect(response.status).toBe(200);
  expect((await post(front, { query: '', extensions })).status).toBe(400);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/graphql',
  '',
])('what any page could send across sites is not taken: %s', async (type) => {
  const response = await post(front, { query: '{ me { id } }' }, { 'content-type': type });
  expect([response.status, (await toldBy(response)).map(([code]) => code)]).toEqual([
    415,
    ['BAD_REQUEST'],
  ]);
});

test('a compressed body is not unpacked', async () => {
  const response = await post(front, { query: '{ me { id } }' }, { 'content-encoding': 'gzip' });
  expect(response.status).toBe(415);
});

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  'a question is posted, not sent by %s',
  async (method) => {
    const response = await fetch(`${front.url}/graphql?query={me{id}}`, {
      method,
      headers: { authorization: TOKEN },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(front.refusals).toEqual([]);
  },
);

test.each([64 * 1024 + 1, 8 * 1024 * 1024])('a body of %d bytes is too large', async (length) => {
  const body = JSON.stringify({ query: `{ me { id } } #${'x'.repeat(length)}` });
  const status = await post(front, body).then(
    (response) => response.status,
    () => 'hung up',
  );
  expect([413, 'hung up']).toContain(status);
  expect((await post(front, { query: '{ me { id } }' })).status).toBe(200);
});

test('a body that says nothing of its length is cut off at the limit', async () => {
  const chunk = `${(16_384).toString(16)}\r\n${'x'.repeat(16_384)}\r\n`;
  const head = `POST /graphql HTTP/1.1\r\nHost: hub\r\nAuthorization: ${TOKEN}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const answer = await rawly(front, head, ...Array.from({ length: 6 }, () => chunk));
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain('"TOO_LARGE"');
});

test('up to the limit a body is read', async () => {
  const shell = JSON.stringify({ query: '{ me { id } }', extensions: { pad: '' } });
  const body = JSON.stringify({
    query: '{ me { id } }',
    extensions: { pad: 'x'.repeat(64 * 1024 - shell.length) },
  });
  expect(body).toHaveLength(64 * 1024);
  expect((await post(front, body)).status).toBe(200);
});

test.each<[string, string, number]>([
  ['no HTTP', `${CANARY}\r\n\r\n`, 400],
  [
    'two lengths',
    'POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
    400,
  ],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['no host', 'GET /ping HTTP/1.1\r\n\r\n', 400],
  [
    'heads without end',
    `GET /ping HTTP/1.1\r\nHost: hub\r\nX-Name: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
])('%s on the wire is answered once and hung up on', async (_what, wire, status) => {
  const answer = await rawly(front, wire);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).not.toContain('Canary');
});

test('D6: after all that, nothing that was sent stands in the log', () => {
  expect(front.lines.join('')).not.toMatch(/canary|nightingale|4560|token-of-priya/i);
});
