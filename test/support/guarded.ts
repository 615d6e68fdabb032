import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { LIVE_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard, type AddressGuard } from '../../src/agencies/kit/guard.ts';
import { mayCallUnder } from '../../src/agencies/kit/network.ts';
import { sourcePool } from '../../src/agencies/kit/pool.ts';
import { type Arrived, post } from '../../src/agencies/kit/post.ts';
import type { NoAnswer } from '../../src/agencies/kit/gap.ts';
import type { Trust } from '../../src/agencies/kit/trust.ts';
import type { Certificate } from './certificates.ts';

/** Addresses of this machine that a test takes for somebody else's: one public, one in the hub's own network. */
export const PUBLIC = '127.0.0.5';
export const PRIVATE = '127.0.0.6';
export const HOST = 'agency.test';

export type Listening = {
  readonly port: number;
  readonly connections: () => number;
  readonly requests: () => number;
};

/** A server that speaks TLS with this certificate; closed when the test ends. */
export async function tlsServer(
  { cert, key }: Certificate,
  address = PUBLIC,
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
): Promise<Listening> {
  let requests = 0;
  const server = createServer({ cert, key }, (request, response) => {
    requests += 1;
    answer(request, response);
  });
  server.on('tlsClientError', () => undefined);
  return { ...(await listening(server, address)), requests: () => requests };
}

/** A server that says what it likes on each connection; closed when the test ends. */
export const tcpServer = (
  talk: (socket: Socket) => void,
  address = PUBLIC,
): Promise<Omit<Listening, 'requests'>> => listening(createTcpServer(talk), address);

async function listening(server: Server, address: string) {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  server.listen(0, address);
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const at = server.address();
  return {
    port: at !== null && typeof at === 'object' ? at.port : 0,
    connections: () => connections,
  };
}

export type Names = {
  readonly guard: AddressGuard;
  /** Every host that was looked up, in order. */
  readonly lookedUp: readonly string[];
};

/** A guard as of a live hub whose name server says this, and for whom PUBLIC is a public address. */
export function guardWhere(
  ports: readonly number[],
  addresses: (host: string, time: number) => readonly string[],
): Names {
  const lookedUp: string[] = [];
  const mayCall = mayCallUnder(LIVE_RULES);
  const guard = addressGuard(
    { ...LIVE_RULES, ports },
    (host) => {
      lookedUp.push(host);
      return Promise.resolve(addresses(host, lookedUp.length));
    },
    (address) => address === PUBLIC || mayCall(address),
  );
  return { guard, lookedUp };
}

/** Puts one question to `https://agency.test:<port>/`, as the contract's client would. */
export async function put(
  guard: AddressGuard,
  port: number,
  { trust = {}, deadlineMs = 5_000 }: { readonly trust?: Trust; readonly deadlineMs?: number } = {},
): Promise<Arrived | NoAnswer> {
  const read = guard.read(new URL(`https://${HOST}:${port}/`).href);
  if ('flaw' in read) throw new Error(read.flaw);
  const pool = sourcePool(read.url, { connections: 1, connectTimeoutMs: deadlineMs, guard, trust });
  try {
    return await post(pool, {
      path: '/',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{}'),
      maxBytes: 4096,
      deadlineMs,
      signal: new AbortController().signal,
    });
  } finally {
    await pool.destroy();
  }
}
