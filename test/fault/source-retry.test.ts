import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { Pool } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { post } from '../../src/agencies/kit/post.ts';
import { freePort } from '../support/agency-wire.ts';

const ANSWER =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}';

async function listenOn(
  port: number,
  talk: (socket: Socket, time: number) => void,
): Promise<Server> {
  let times = 0;
  const server = createServer((socket) => {
    times += 1;
    socket.on('error', () => socket.destroy());
    talk(socket, times);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server;
}

function putTo(port: number, dispatched: () => void, deadlineMs = 5_000) {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 1 });
  const counted = pool.compose((dispatch) => (options, handler) => {
    dispatched();
    return dispatch(options, handler);
  });
  onTestFinished(() => pool.destroy());
  const { signal } = new AbortController();
  return post(counted, {
    path: '/',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from('{}'),
    maxBytes: 1024,
    deadlineMs,
    signal,
  });
}

test('an agency that was restarting is asked once more, since nothing had been sent', async () => {
  const port = await freePort();
  let dispatches = 0;
  let later: Promise<Server> | undefined;
  const answer = await putTo(port, () => {
    dispatches += 1;
    // The first attempt finds nobody; before the second somebody listens.
    if (dispatches === 1)
      setTimeout(
        () => (later = listenOn(port, (socket) => socket.once('data', () => socket.end(ANSWER)))),
        20,
      );
  });
  expect(answer).toMatchObject({ kind: 'ARRIVED' });
  expect(dispatches).toBe(2);
  await later;
});

test('an agency that is down is tried twice and no more', async () => {
  let dispatches = 0;
  const answer = await putTo(await freePort(), () => (dispatches += 1));
  expect(answer).toEqual({ kind: 'NO_ANSWER', why: 'UNREACHABLE' });
  expect(dispatches).toBe(2);
});

test.each<[string, string]>([
  ['before a byte of its answer', ''],
  ['after a byte of its answer', 'H'],
  ['after half of its answer', ANSWER.slice(0, -1)],
])(
  'a question that was sent is never sent again, though the line broke %s',
  async (_when, bytes) => {
    let questions = 0;
    const port = await freePort();
    await listenOn(port, (socket) =>
      socket.once('data', () => {
        questions += 1;
        if (bytes === '') socket.resetAndDestroy();
        else socket.end(bytes);
      }),
    );
    let dispatches = 0;
    const answer = await putTo(port, () => (dispatches += 1));
    expect(answer).toMatchObject({ kind: 'NO_ANSWER' });
    expect([questions, dispatches]).toEqual([1, 1]);
  },
);

test('there is no second try past the deadline', async () => {
  let dispatches = 0;
  const answer = await putTo(await freePort(), () => (dispatches += 1), 10);
  expect(answer).toMatchObject({ kind: 'NO_ANSWER' });
  expect(dispatches).toBe(1);
});
