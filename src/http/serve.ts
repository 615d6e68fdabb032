import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { CONSTANT_HEADERS } from './answer-headers.ts';
import { fixedAnswer, type FixedName } from './fixed-answers.ts';
import { front, type FrontOptions } from './front.ts';
import { writeMetrics, type Metrics } from './metrics.ts';

export type HttpOptions = Omit<FrontOptions, 'draining' | 'metrics'> & {
  readonly metrics: Metrics;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** No numbers are served where absent. */
  readonly metricsPort?: number;
  /** How long `/health` says no before connections are refused, so that a balancer has noticed. */
  readonly noticeMs?: number;
  /** How long requests that are under way have to end. */
  readonly drainMs?: number;
  /** How long nothing may move on a connection, whoever writes to it; longer than any question takes. */
  readonly stalledMs?: number;
  readonly limits?: Partial<WireLimits>;
};

export type Serving = {
  readonly url: string;
  readonly metricsUrl?: string;
  /** Stops taking requests, lets those under way end, and closes. */
  readonly drain: () => Promise<void>;
};

/** What the wire may do, in bytes and milliseconds. */
const LIMITS = {
  /** A token with many groups fits; little else is of use in a header. */
  maxHeaderSize: 16 * 1024,
  /** For all of the head. */
  headersTimeout: 10_000,
  /** For all of the request; a body drips no longer than this. */
  requestTimeout: 15_000,
  /** Longer than the balancers in front of us keep theirs, so that they close first. */
  keepAliveTimeout: 65_000,
  /** How often the three above are enforced. */
  connectionsCheckingInterval: 1_000,
};
type WireLimits = Readonly<typeof LIMITS>;
/** A page puts two questions at most, each of which has a minute; where nothing moved for longer, nobody is there. */
const STALLED_MS = 180_000;
const MOST_CONNECTIONS = 10_000;
const NOTICE_MS = 0;
const DRAIN_MS = 25_000;

/** Listens for the interface and, on a port of its own, for whoever collects numbers. */
export async function startHttp(options: HttpOptions): Promise<Serving> {
  const { host, port, metrics, metricsPort, noticeMs = NOTICE_MS, drainMs = DRAIN_MS } = options;
  let draining = false;
  const limits = { ...LIMITS, ...options.limits };
  const underWay = new Set<ServerResponse>();
  const answer = front({ ...options, draining: () => draining });
  const server = createServer(limits, (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    response.shouldKeepAlive &&= !draining;
    answer(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(options.stalledMs ?? STALLED_MS);
  server.on('clientError', refuseUnreadable);
  const numbers = createServer(
    LIMITS,
    (_request, response) => void writeMetrics(metrics, response),
  );
  const url = await listen(server, host, port);
  const metricsUrl =
    metricsPort === undefined ? undefined : await listen(numbers, host, metricsPort);
  return {
    url,
    ...(metricsUrl !== undefined && { metricsUrl }),
    drain: async () => {
      draining = true;
      for (const response of underWay) response.shouldKeepAlive = false;
      await pause(noticeMs);
      await close(server, drainMs);
      if (metricsUrl !== undefined) await close(numbers, 0);
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(urlOf(server.address()));
    });
  });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Idle connections close at once, busy ones after their answer, and what is left when the time is up. */
function close(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
  });
}

const ANSWER_TO: Readonly<Record<string, FixedName>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'TOO_SLOW',
};

/** What is not HTTP, or does not end, gets an answer in one piece and no second chance. */
function refuseUnreadable(error: Error, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const code: unknown = Reflect.get(error, 'code');
  const { status, bytes } = fixedAnswer(
    (typeof code === 'string' ? ANSWER_TO[code] : undefined) ?? 'NOT_JSON',
  );
  const headers = [
    ...CONSTANT_HEADERS,
    ['Content-Length', String(bytes.byteLength)],
    ['Connection', 'close'],
  ].map((header) => header.join(': '));
  socket.end([`HTTP/1.1 ${status} Refused`, ...headers, '', bytes.toString()].join('\r\n'));
}
