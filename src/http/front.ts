import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONSTANT_HEADERS } from './answer-headers.ts';
import { readAuditLog, type ReadLog } from './audit-route.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { health, info, ping, wellKnown, type Probes } from './probes.ts';
import { answerQuestion, type Questioning } from './question.ts';
import { writeFixed } from './socket-writer.ts';

export type FrontOptions = Questioning & {
  readonly probes: Probes;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'request' | 'fault'>;
  /** What stands under `/audit`. */
  readonly readLog: ReadLog;
  /** Everything under `/console`. */
  readonly console: (request: IncomingMessage, response: ServerResponse) => void;
  readonly draining: () => boolean;
};

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };
type Route = (options: FrontOptions, exchange: Exchange) => void | Promise<void>;

/** Who answers what. Anything else is not found. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/graphql': question,
  '/ping': (_options, { response }) => ping(response),
  '/health': ({ probes, draining }, { response }) => health(response, probes, draining()),
  '/info': ({ probes }, { response }) => info(response, probes),
  '/.well-known/mash-gateway.json': ({ probes }, { response }) => wellKnown(response, probes),
  '/': (_options, { response }) => redirect(response, '/console/'),
  '/audit/': auditLog,
  '/console': ({ console }, { request, response }) => console(request, response),
};
/** Only these are told apart by method before their route looks at it. */
const OWN_METHODS: ReadonlySet<string> = new Set(['/graphql', '/console']);

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Routes that answer for everything under them. */
const UNDER = [
  ['/console/', '/console'],
  ['/audit/', '/audit/'],
] as const;

/** Hands each request to its route, and counts it when its response has ended. */
export function front(options: FrontOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const startedAt = performance.now();
    const route = routeOf(request);
    response.once('close', () => {
      options.metrics.request(route, response.statusCode, performance.now() - startedAt);
    });
    void attempt(options, route, { request, response });
  };
}

async function attempt(options: FrontOptions, route: string, exchange: Exchange): Promise<void> {
  try {
    await (ROUTES[route] ?? notFound)(options, exchange);
  } catch (error) {
    options.log.failed(error);
    await writeFixed(exchange.response, 'HUB_UNAVAILABLE');
  }
}

async function question(options: FrontOptions, { request, response }: Exchange): Promise<void> {
  const startedAt = performance.now();
  const { status, faults } = await answerQuestion(options, request, response);
  for (const code of faults) options.metrics.fault(code);
  options.log.request({ route: '/graphql', status, ms: performance.now() - startedAt, faults });
}

async function auditLog(options: FrontOptions, { request, response }: Exchange): Promise<void> {
  const startedAt = performance.now();
  const { status, faults } = await readAuditLog(options, request, response);
  options.log.request({ route: '/audit', status, ms: performance.now() - startedAt, faults });
}

/** The path alone decides; a query string changes nothing here. */
function routeOf({ url = '/', method }: IncomingMessage): string {
  const [path = '/'] = url.split('?', 1);
  const route = routeAbove(path);
  const suits = OWN_METHODS.has(route) || READING.has(method ?? '');
  return suits && Object.hasOwn(ROUTES, route) ? route : 'none';
}

const routeAbove = (path: string): string =>
  UNDER.find(([start]) => path.startsWith(start))?.[1] ?? path;

function notFound(_options: FrontOptions, { response }: Exchange): void {
  response.writeHead(404, CONSTANT_HEADERS.flat());
  response.end('{}');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, [...CONSTANT_HEADERS, ['Location', location]].flat());
  response.end();
}
