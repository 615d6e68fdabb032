import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { converse } from '../conversation.ts';
import type { EdgeSettings } from './settings.ts';

const MAX_HEADER_BYTES = 32 * 1024;
const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than a hub keeps idle connections, so that it is the hub that closes them. */
const KEEP_ALIVE_MS = 65_000;

/** The edge cannot have the address that its configuration gives it. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  /** Whether somebody else listens there. */
  readonly isTaken: boolean;
  constructor(isTaken: boolean, options?: ErrorOptions) {
    super('The edge cannot listen where it is told to', options);
    this.isTaken = isTaken;
  }
}

/** Listens, each request being one conversation. Rejects with CannotListen. */
export async function listening(
  { host, port }: EdgeSettings['listen'],
  conversationFor: (request: IncomingMessage) => Parameters<typeof converse>[0],
): Promise<Server> {
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT_MS };
  const server = createServer(
    { ...limits, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => void converse(conversationFor(request), request, response),
  );
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new CannotListen(codeOf(cause) === 'EADDRINUSE', { cause });
  }
  return server;
}

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause ? cause.code : undefined;

/** Where a server answers, as the hub writes it. */
export function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** Resolves when the last answer under way has gone. */
export async function closed(server: Server): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await end;
}
