import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../src/graphql/graph.ts';
import { assembleSchema } from '../../src/graphql/schema.ts';
import { openLog } from '../../src/http/log.ts';
import { openMetrics } from '../../src/http/metrics.ts';
import type { Refusal } from '../../src/http/question.ts';
import { startHttp, type HttpOptions, type Serving } from '../../src/http/serve.ts';
import type { Corridor } from '../../src/sharing/corridor.ts';
import { corridorDouble, priya, type CorridorDouble } from './gateway-doubles.ts';
import { GATE, SDL, note } from './gateway-graph.ts';

/** The only token that these doubles know; it stands for Priya's. */
export const TOKEN = 'Bearer token-of-priya';

export type Front = Serving & {
  readonly lines: string[];
  readonly refusals: Refusal[];
  /** Every corridor that was opened, in order. */
  readonly corridors: CorridorDouble[];
};

export type FrontChanges = Partial<Omit<HttpOptions, 'openCorridor'>> & {
  readonly corridor?: (
    signal: AbortSignal,
  ) => Partial<Pick<Corridor, 'admit' | 'ask' | 'at' | 'release'>>;
};

/** The HTTP front over a small graph, whose fields ask the corridor where `asking` says so. */
export async function frontWith({ corridor, ...changes }: FrontChanges = {}): Promise<Front> {
  const lines: string[] = [];
  const refusals: Refusal[] = [];
  const corridors: CorridorDouble[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  const exposure = { mode: 'trial', introspection: false } as const;
  const schema = assembleSchema([SDL], RESOLVERS, GATE, exposure);
  const metrics = openMetrics({
    auditBacklog: () => 3,
    auditWritable: () => true,
    auditBehindMs: () => 1_500,
  });
  metrics.breakers(() => [
    { agency: 'police', breaker: 'OPEN' },
    { agency: 'housing', breaker: 'CLOSED' },
  ]);
  const serving = await startHttp({
    host: '127.0.0.1',
    port: 0,
    graph: await openGraph({ schema, gate: GATE, introspection: false, report: log.failed }),
    log,
    metrics,
    deadlineMs: 10_000,
    practitioner: (authorization) =>
      Promise.resolve(
        authorization === TOKEN
          ? { kind: 'KNOWN', practitioner: priya }
          : { kind: 'UNKNOWN', reason: 'BAD_SIGNATURE', issuer: 'https://id.example' },
      ),
    refusedToken: (refusal) => {
      refusals.push(refusal);
      return Promise.resolve();
    },
    openCorridor: (_viewer, signal) => {
      const opened = corridorDouble({ ask, ...corridor?.(signal) });
      corridors.push(opened);
      return opened;
    },
    probes: {
      components: () => Promise.resolve([]),
      info: { version: '0.1.0' },
      wellKnown: { origin: 'https://hub.example' },
    },
    readLog: () => Promise.resolve(undefined),
    console: (_request, response) => void response.end('the console'),
    ...changes,
  });
  return { ...serving, lines, refusals, corridors };
}

/** The same for one test, at whose end it stops. */
export async function frontFor(changes: FrontChanges = {}): Promise<Front> {
  const front = await frontWith(changes);
  onTestFinished(() => front.drain());
  return front;
}

/** Any object will do for a node of the small graph. */
const ask = z.custom<Corridor['ask']>().parse(() => Promise.resolve(note));

const RESOLVERS = {
  Query: {
    me: (_: unknown, _args: object, context: { corridor: Corridor }) =>
      context.corridor.ask({ kind: 'ME' }),
    referral: (_: unknown, _args: object, context: { corridor: Corridor }) =>
      context.corridor.ask({ kind: 'REFERRALS' }),
  },
};

/** Puts a question as a well-behaved client does. */
export function post(
  { url }: Pick<Serving, 'url'>,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: TOKEN, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Sends these bytes as they are, and reads until the other side closes. */
export function rawly(
  { url }: Pick<Serving, 'url'>,
  ...pieces: readonly string[]
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const read: Buffer[] = [];
    socket.on('data', (chunk) => read.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(read).toString()));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(Buffer.concat(read).toString()) : reject(error),
    );
    for (const piece of pieces) socket.write(piece);
  });
}

const FAULTS_TOLD = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })),
});

/** The codes and sentences of an answer. */
export async function toldBy(response: Response): Promise<readonly (readonly [string, string])[]> {
  const { errors } = FAULTS_TOLD.parse(await response.json());
  return errors.map(({ message, extensions }) => [extensions.code, message]);
}
