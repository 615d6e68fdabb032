import { Client, type Dispatcher } from 'undici';
import type { AddressGuard } from './guard.ts';
import type { Trust } from './trust.ts';

export type GuardedFetchOptions = {
  readonly guard: AddressGuard;
  /** The most bytes that an answer may have. */
  readonly maxBytes: number;
  /** Milliseconds for the whole exchange, from the look-up of the name to the last byte. */
  readonly deadlineMs: number;
  readonly trust?: Trust;
};

/** `fetch`, for what the hub's own callers ask: GET or POST, a text for a body, the caller's signal. */
export type GuardedFetch = (url: string, init?: RequestInit) => Promise<Response>;

const MAX_HEADER_BYTES = 16 * 1024;
/** Statuses that have no body (Fetch §2.2.3). */
const EMPTY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Calls one address and gives its whole answer, whatever its status: a redirect is an answer like any other.
 * Each call has a connection of its own. Rejects with one fixed message whatever went wrong, so that nobody
 * can tell by it which ports are open on which machines of the hub's own network.
 */
export const guardedFetch =
  (options: GuardedFetchOptions): GuardedFetch =>
  async (address, init = {}) => {
    const read = options.guard.read(address);
    if ('flaw' in read) throw new NotReached();
    const client = clientTo(read.url, options);
    try {
      return await exchange(client, read.url, init, options);
    } catch {
      throw new NotReached();
    } finally {
      await client.destroy();
    }
  };

/** What was called gave no answer that could be used. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
  constructor() {
    super('The address gave no answer that can be used');
  }
}

const clientTo = (url: URL, { guard, trust = {}, deadlineMs }: GuardedFetchOptions) =>
  new Client(url.origin, {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: guard.connector({ trust, connectTimeoutMs: deadlineMs }),
  });

async function exchange(
  client: Client,
  { pathname, search }: URL,
  init: RequestInit,
  { maxBytes, deadlineMs }: GuardedFetchOptions,
): Promise<Response> {
  const deadline = AbortSignal.timeout(deadlineMs);
  const answer = await client.request({
    path: `${pathname}${search}`,
    method: methodOf(init.method),
    headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
    body: typeof init.body === 'string' ? init.body : null,
    signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline,
  });
  const { statusCode: status, headers } = answer;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new NotReached();
  const body = await bodyOf(answer.body, maxBytes);
  return new Response(EMPTY.has(status) ? null : body, { status, headers: fieldsOf(headers) });
}

const methodOf = (method = 'GET'): Dispatcher.HttpMethod => (method === 'POST' ? 'POST' : 'GET');

async function bodyOf(
  body: AsyncIterable<unknown>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new NotReached();
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new NotReached();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const fieldsOf = (headers: Dispatcher.ResponseData['headers']): [string, string][] =>
  Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
