import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { grouped } from '../kit/grouped.ts';
import { listening } from '../kit/listening.ts';
import type { Records } from './records.ts';

/** Nominals on one page. */
const PAGE = 500;

export type RecordsService = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * The force's own REST service over its records: GET /status, /nominals?page=, /associations?urn=&urn=
 * and /occurrences?urn=&urn=. It listens on this machine only; the edge stands in front of it.
 */
export async function serveRecords(records: Records): Promise<RecordsService> {
  const routes = routesOver(records);
  const server = createServer((request, response) => {
    respond(request, response, routes);
  });
  return { origin: await listening(server), close: () => closed(server) };
}

type Routes = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

function routesOver(records: Records): Routes {
  const occurrences = grouped(records.occurrences, ({ urn }) => urn);
  const associations = grouped(
    records.associations.flatMap((one) => [
      { of: one.urn, one },
      ...(one.otherUrn === undefined ? [] : [{ of: one.otherUrn, one }]),
    ]),
    ({ of }) => of,
  );
  return {
    '/status': () => ({ writtenAt: records.writtenAt, nominals: records.nominals.length }),
    '/nominals': (query) => {
      const first = Number(query.get('page') ?? '0') * PAGE;
      return records.nominals.slice(first, first + PAGE);
    },
    '/associations': (query) => [
      ...new Set(
        query.getAll('urn').flatMap((urn) => (associations.get(urn) ?? []).map(({ one }) => one)),
      ),
    ],
    '/occurrences': (query) => query.getAll('urn').flatMap((urn) => occurrences.get(urn) ?? []),
  };
}

function respond(request: IncomingMessage, response: ServerResponse, routes: Routes): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const route = request.method === 'GET' ? routes[pathname] : undefined;
  response.setHeader('content-type', 'application/json');
  if (route === undefined) response.writeHead(404).end('{}');
  else response.end(JSON.stringify(route(searchParams)));
}

function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  return ended;
}
