import type { IncomingMessage, ServerResponse } from 'node:http';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Fault, FAULTS } from '../domain/fault.ts';
import type { Asset } from './console/assets.ts';
import { openDesk, sessionOf, type Desk } from './console/desk.ts';
import { PRIVATE_HEADERS } from './console/headers.ts';
import { helpRoutes } from './console/help-routes.ts';
import { keptTextRoutes } from './console/kept-text-routes.ts';
import { lateAnswersRoute } from './console/late-answers.ts';
import { leaveRoutes } from './console/leave-routes.ts';
import { choiceRoutes } from './console/choice-routes.ts';
import { hubRoutes } from './console/hub-routes.ts';
import { protectionRoutes } from './console/protection/protection-routes.ts';
import { referRoutes } from './console/refer/refer-routes.ts';
import { agencyRoutes } from './console/agency/agency-routes.ts';
import { requestRoutes } from './console/requests/request-routes.ts';
import { queryRoutes } from './console/developer/query-routes.ts';
import { igRoutes } from './console/ig/ig-routes.ts';
import { returnsRoutes } from './console/returns/returns-routes.ts';
import { referralRoutes } from './console/referral-routes.ts';
import { faultPage, page, sendPlain } from './console/pages.ts';
import type { ConsoleOptions } from './console/settings.ts';
import { signInRoutes } from './console/sign-in-routes.ts';

/** The console, to be given every request whose path is `/console` or below it. */
export type Console = {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The path of every page that can be looked at, with `:` before what differs. */
  readonly pages: readonly string[];
  close(): Promise<void>;
};

/** The fullest form of ours in any script, each letter sent as its escaped bytes, with room to spare. */
const MOST_FORM_BYTES = 1024 * 1024;

/** Reads views and styles and stands ready; the sign-in provider is first asked when somebody signs in. */
export async function openConsole(options: ConsoleOptions): Promise<Console> {
  const desk = openDesk(options);
  const app = Fastify({
    bodyLimit: MOST_FORM_BYTES,
    // A HEAD request would put a question to every agency and show nobody the answer.
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 300 },
    // Fastify would repeat the address, before any hook has set a header.
    frameworkErrors: (_cause, _request, { raw }) => {
      raw.writeHead(400, { ...PRIVATE_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
      raw.end(FAULTS.BAD_REQUEST);
    },
  });
  const pages = pagesOf(app);
  await app.register(cookie);
  await app.register(formbody);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(PRIVATE_HEADERS);
  });
  app.get('/console', (_request, reply) => reply.redirect('/console/', 308));
  for (const routes of ROUTES) routes(app, desk);
  faultPages(app, desk);
  await app.ready();
  return {
    pages,
    handle: (request, response) => {
      app.routing(request, response);
    },
    close: async () => {
      await app.close();
      await desk.close();
    },
  };
}

const ROUTES: readonly ((app: FastifyInstance, desk: Desk) => void)[] = [
  publicFiles,
  signInRoutes,
  leaveRoutes,
  helpRoutes,
  choiceRoutes,
  lateAnswersRoute,
  keptTextRoutes,
  hubRoutes,
  referralRoutes,
  igRoutes,
  returnsRoutes,
  protectionRoutes,
  agencyRoutes,
  requestRoutes,
  queryRoutes,
  referRoutes,
];

/** Notes the pages that are registered from now on. */
function pagesOf(app: FastifyInstance): readonly string[] {
  const pages: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET') pages.push(url);
  });
  return pages;
}

/** Files that say nothing about anybody; their address changes when they do. */
function publicFiles(app: FastifyInstance, { assets }: Desk): void {
  for (const { path, type, bytes, gzipped } of Object.values<Asset>(assets)) {
    app.get(path, (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type);
      reply.header('vary', 'accept-encoding');
      const { 'accept-encoding': accepted = '' } = request.headers;
      return /\bgzip\b/.test(accepted)
        ? reply.header('content-encoding', 'gzip').send(gzipped)
        : reply.send(bytes);
    });
  }
}

function faultPages(app: FastifyInstance, desk: Desk): void {
  app.setNotFoundHandler((_request, reply) =>
    sendPlain(desk, reply, { ...page('not-found'), status: 404 }),
  );
  app.setErrorHandler(async (cause, request, reply) => {
    const session = await sessionOf(desk, request).catch(() => undefined);
    if (cause instanceof Fault) {
      if (cause.cause !== undefined) desk.options.report?.(cause.cause);
      return sendPlain(desk, reply, faultPage(cause.code), session);
    }
    const code = mistakenAs(cause);
    if (!code) desk.options.report?.(cause);
    return sendPlain(desk, reply, faultPage(code ?? 'HUB_UNAVAILABLE'), session);
  });
}

/** Whether Fastify refused the request itself: a body too large, of a strange type, or not a form. */
function mistakenAs(cause: unknown): 'TOO_LARGE' | 'BAD_REQUEST' | undefined {
  const status = refusedWith.safeParse(cause).data?.statusCode;
  if (status === 413) return 'TOO_LARGE';
  return status !== undefined && status < 500 ? 'BAD_REQUEST' : undefined;
}
const refusedWith = z.object({ statusCode: z.number() });
