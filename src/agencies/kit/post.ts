import { setMaxListeners } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, errors } from 'undici';
import { noAnswer, type NoAnswer, type Why } from './gap.ts';
import { AddressRefused } from './guard.ts';
import { isDistrust } from './trust.ts';

export type Post = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The most bytes that an answer may have. Answers come uncompressed, so what arrives is what counts. */
  readonly maxBytes: number;
  /** Milliseconds for the whole exchange, connecting included. Idle timers alone let a drip go on for ever. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
};

/** A whole answer with status 200, in JSON and uncompressed, that kept within its size. */
export type Arrived = {
  readonly kind: 'ARRIVED';
  readonly contentType: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/**
 * Sends one request over the pool and collects the answer, or says why there is none. Never rejects,
 * never follows a redirect. Where no connection could be made, so that nothing was sent, it tries once
 * more; whatever was sent is never sent again. At the deadline, or when the signal fires, the connection is
 * closed, and a request that still waits for a connection is not sent any more.
 */
export function post(pool: Dispatcher, request: Post): Promise<Arrived | NoAnswer> {
  if (request.signal.aborted) return Promise.resolve(noAnswer('DEADLINE'));
  setMaxListeners(MAX_LISTENERS, request.signal);
  return new Promise((resolve) => {
    const { path, headers, body } = request;
    new Exchange(request, resolve, (exchange) => {
      pool.dispatch({ path, method: 'POST', headers, body }, exchange);
    }).begin();
  });
}

/** One question's signal is listened to by a request to every agency; forty of them are no leak. */
const MAX_LISTENERS = 200;
/** Statuses by which a source, or a proxy before it, says that it cannot answer now. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** A source that sends more interim answers (1xx) than this is not about to answer. */
const MAX_INTERIM = 8;
const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;
/** Errors that say that something came and was not HTTP as it should be. All others say that nothing came. */
const BROKEN = [
  errors.HTTPParserError,
  errors.HeadersOverflowError,
  errors.ResponseContentLengthMismatchError,
];

/** How long after a connection could not be made another is tried: a server that restarts is back by then. */
const RETRY_AFTER_MS = 50;

type Settle = (answer: Arrived | NoAnswer) => void;

class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: Post;
  readonly #settle: Settle;
  readonly #send: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #late = () => this.#end('DEADLINE');
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #head: Omit<Arrived, 'body' | 'kind'> | undefined;
  #bytes = 0;
  #interim = 0;
  #over = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(request: Post, settle: Settle, send: (exchange: Exchange) => void) {
    this.#request = request;
    this.#settle = settle;
    this.#send = send;
    this.#timer = setTimeout(this.#late, request.deadlineMs);
    request.signal.addEventListener('abort', this.#late, { once: true });
  }

  begin() {
    this.#send(this);
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
    if (this.#over) controller.abort(new Error('The deadline passed before the request was sent'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ) {
    if (this.#over) return;
    if (status < 200) {
      this.#interim += 1;
      if (this.#interim > MAX_INTERIM) this.#end('BROKEN_HTTP');
      return;
    }
    const why = flawInHead(status, headers, this.#request.maxBytes);
    if (why) this.#end(why);
    else this.#head = { contentType: String(headers['content-type']), headers };
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer) {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#request.maxBytes) this.#end('TOO_LARGE');
    else if (!this.#over) this.#chunks.push(chunk);
  }

  onResponseEnd() {
    if (this.#over) return;
    this.#close();
    const [only] = this.#chunks;
    const body = only && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks);
    this.#settle(this.#head ? { kind: 'ARRIVED', ...this.#head, body } : noAnswer('BROKEN_HTTP'));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error) {
    if (this.#over) return;
    const why = whyOf(error);
    const isUnsent = why === 'UNREACHABLE' && this.#controller === undefined;
    if (isUnsent && this.#retry === undefined)
      this.#retry = setTimeout(() => this.begin(), RETRY_AFTER_MS);
    else this.#end(why);
  }

  #end(why: Why) {
    if (this.#over) return;
    this.#close();
    this.#chunks.length = 0;
    this.#controller?.abort(new Error('The answer is not wanted any more'));
    this.#settle(noAnswer(why));
  }

  #close() {
    this.#over = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#request.signal.removeEventListener('abort', this.#late);
  }
}

function whyOf(error: Error): Why {
  if (error instanceof AddressRefused) return 'ADDRESS_REFUSED';
  if (isDistrust(error)) return 'NOT_TRUSTED';
  return BROKEN.some((kind) => error instanceof kind) ? 'BROKEN_HTTP' : 'UNREACHABLE';
}

function flawInHead(
  status: number,
  headers: IncomingHttpHeaders,
  maxBytes: number,
): Why | undefined {
  if (status !== 200) return BUSY.has(status) ? 'BUSY' : 'STATUS';
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = headers;
  if (typeof type !== 'string' || !JSON_TYPE.test(type)) return 'CONTENT_TYPE';
  if (encoding !== 'identity') return 'COMPRESSED';
  return announces(headers) > maxBytes ? 'TOO_LARGE' : undefined;
}

const announces = ({ 'content-length': length = '0' }: IncomingHttpHeaders) => Number(length);
