import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../support/gateway-doubles.ts';
import { frontFor, post, toldBy, TOKEN, type FrontChanges } from '../support/gateway-front.ts';
import { PATIENTLY } from '../support/patience.ts';

/** More than the buffers of both ends hold, so that it leaves only as fast as somebody reads. */
const LARGE = Buffer.alloc(24 * 1024 * 1024, '"');
const QUESTION = JSON.stringify({ query: '{ me { id } }' });
const headersOf = (path: string, method: string) =>
  `${method} ${path} HTTP/1.1\r\nHost: hub\r\nAuthorization: ${TOKEN}\r\n`;
const ASKS = `${headersOf('/graphql', 'POST')}Content-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n\r\n${QUESTION}`;

const answering = (bytes: Uint8Array): NonNullable<FrontChanges['graph']> => ({
  answer: () => Promise.resolve({ status: 200, bytes, faults: [] }),
});
const largeFront = (changes: FrontChanges = {}) =>
  frontFor({ graph: answering(LARGE), drainMs: 1_000, ...changes });

/** A client that has asked, and reads as it pleases. */
function asking({ url }: { readonly url: string }, wire = ASKS): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  socket.pause();
  socket.write(wire);
  return socket;
}

/** How much it reads until the hub has closed the connection. */
async function readUntilClosed(socket: Socket): Promise<number> {
  let read = 0;
  socket.on('data', (chunk: Buffer) => (read += chunk.byteLength));
  const closed = once(socket, 'close');
  socket.resume();
  await closed;
  return read;
}

test('a reader who takes nothing is given up, which is on record, and others are answered', async () => {
  const opened = await largeFront({ takeMs: 200 });
  const socket = asking(opened);
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
  expect(opened.corridors[0]?.log.released).toMatchObject([{ digest: sha256(LARGE) }]);
  expect(await readUntilClosed(socket)).toBeLessThan(LARGE.byteLength);
  expect((await fetch(`${opened.url}/ping`)).status).toBe(200);
});

test('a reader who takes a little at a time is given up as well', async () => {
  const opened = await largeFront({ takeMs: 400 });
  const socket = asking(opened);
  const sips = setInterval(() => void socket.read(1_000), 20);
  onTestFinished(() => clearInterval(sips));
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
});

test('a reader who waits and then takes all of it has it whole', async () => {
  const opened = await largeFront();
  const socket = asking(opened, ASKS.replace('Host: hub', 'Host: hub\r\nConnection: close'));
  await expect.poll(() => opened.corridors[0]?.log.released.length, PATIENTLY).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(opened.corridors[0]?.log.deliveries).toEqual([]);
  expect(await readUntilClosed(socket)).toBeGreaterThan(LARGE.byteLength);
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['DELIVERED']);
});

test('what is read of the log is bound likewise', async () => {
  const opened = await largeFront({
    takeMs: 200,
    corridor: () => ({
      at: (desk) => Promise.reject(new Error(desk.kind)),
      admit: () => Promise.resolve(false),
      release: (status) => Promise.resolve({ status, bytes: LARGE, released: true }),
    }),
  });
  asking(opened, `${headersOf('/audit/checkpoint', 'GET')}\r\n`);
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
});

test('a page that nobody takes does not keep its connection', async () => {
  const closed: string[] = [];
  const opened = await largeFront({
    stalledMs: 300,
    console: (_request, response) => {
      response.once('close', () => closed.push('closed'));
      response.end(LARGE);
    },
  });
  const socket = asking(opened, `${headersOf('/console/', 'GET')}\r\n`);
  await expect.poll(() => closed, PATIENTLY).toEqual(['closed']);
  expect(await readUntilClosed(socket)).toBeLessThan(LARGE.byteLength);
});

test('an answer that is too large does not leave in part, and its refusal is what is on record', async () => {
  const bytes = Buffer.alloc(32 * 1024 * 1024 + 1, 'CANARY');
  const opened = await frontFor({ graph: answering(bytes) });
  const response = await post(opened, QUESTION);
  const text = await response.clone().text();
  expect([response.status, await toldBy(response)]).toEqual([
    400,
    [['QUESTION_TOO_COMPLEX', 'The question asks for more than the hub answers at once.']],
  ]);
  expect(text).not.toContain('CANARY');
  expect(opened.corridors[0]?.log.released).toEqual([
    { status: 400, digest: sha256(Buffer.from(text)), faults: ['QUESTION_TOO_COMPLEX'] },
  ]);
  await expect.poll(() => opened.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['DELIVERED']);
});

test('an answer as large as any picture leaves whole', async () => {
  const bytes = Buffer.alloc(32 * 1024 * 1024, ' ');
  const opened = await frontFor({ graph: answering(bytes) });
  const response = await post(opened, QUESTION);
  expect((await response.arrayBuffer()).byteLength).toBe(bytes.byteLength);
});
