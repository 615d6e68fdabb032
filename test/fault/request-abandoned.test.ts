import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { receipt } from '../support/gateway-doubles.ts';
import { frontFor, post, rawly, toldBy, TOKEN } from '../support/gateway-front.ts';
import { PATIENTLY } from '../support/patience.ts';

const QUESTION = JSON.stringify({ query: '{ me { id } }' });
const WIRE = `POST /graphql HTTP/1.1\r\nHost: hub\r\nAuthorization: ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n\r\n${QUESTION}`;

/** Resolves when the question is given up, or at once where it was before anybody looked. */
const givenUp = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};

test('an asker who hangs up ends the asking, and what was prepared is on record as not delivered', async () => {
  let asked = () => {};
  const asking = new Promise<void>((resolve) => (asked = resolve));
  const opened = await frontFor({
    corridor: (signal) => ({
      admit: async () => {
        asked();
        await givenUp(signal);
        return false;
      },
    }),
  });
  const { hostname, port } = new URL(opened.url);
  const socket = connect(Number(port), hostname);
  socket.write(WIRE);
  await asking;
  socket.destroy();
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
  expect(opened.corridors[0]?.log.released).toHaveLength(1);
});

test('an asker who hangs up while sending has put no question', async () => {
  const opened = await frontFor({});
  const { hostname, port } = new URL(opened.url);
  const socket = connect(Number(port), hostname);
  socket.write(WIRE.slice(0, -4));
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await post(opened, QUESTION)).status).toBe(200);
  expect(opened.corridors).toHaveLength(1);
});

test('a hub that does not notice that its time is up says so itself, and what comes later is not delivered', async () => {
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  const opened = await frontFor({
    deadlineMs: 20,
    corridor: () => ({
      release: async (status, bytes) => {
        await late;
        return { status, bytes, receipt, released: true };
      },
    }),
  });
  const response = await post(opened, QUESTION);
  expect([response.status, await toldBy(response)]).toEqual([
    503,
    [['HUB_UNAVAILABLE', 'The hub could not answer. Nothing was shared.']],
  ]);
  release();
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
});

test('the time of a question is told to the corridor', async () => {
  const opened = await frontFor({
    deadlineMs: 20,
    corridor: (signal) => ({
      admit: () => givenUp(signal).then(() => false),
    }),
  });
  const response = await post(opened, QUESTION);
  expect([response.status, (await toldBy(response)).map(([code]) => code)]).toEqual([
    200,
    ['NOT_AVAILABLE'],
  ]);
});

test('a graph that breaks is a fault and no answer', async () => {
  const opened = await frontFor({
    graph: { answer: () => Promise.reject(new Error('CANARY-41')) },
  });
  const response = await post(opened, QUESTION);
  expect([response.status, (await toldBy(response)).map(([code]) => code)]).toEqual([
    503,
    ['HUB_UNAVAILABLE'],
  ]);
  expect(opened.lines.join('')).toContain('"event":"failed"');
  expect(opened.lines.join('')).not.toContain('CANARY-41');
});

test('a head that never ends is given up on', async () => {
  const opened = await frontFor({
    limits: { headersTimeout: 200, connectionsCheckingInterval: 50 },
  });
  const answer = await rawly(opened, 'POST /graphql HTTP/1.1\r\nHost: hub\r\nX-Slow: ');
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('nor does a body drip for ever', async () => {
  const limits = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };
  const opened = await frontFor({ limits });
  expect(await rawly(opened, WIRE.slice(0, -4))).toMatch(/^HTTP\/1\.1 408 /);
  expect(opened.corridors).toEqual([]);
});
