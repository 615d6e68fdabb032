import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { GraphRequest } from '../graphql/graph.ts';

/** The most bytes that a question may have. */
const MOST_BYTES = 64 * 1024;

export type Body =
  | { readonly kind: 'WHOLE'; readonly bytes: Buffer }
  /** Longer than a question may be; the rest was not read. */
  | { readonly kind: 'TOO_LARGE' }
  /** The client went away. */
  | { readonly kind: 'CUT_OFF' };

/** Reads a body up to the limit, whatever length it claims. */
export function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
    return Promise.resolve({ kind: 'TOO_LARGE' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length > MOST_BYTES) {
        request.pause();
        resolve({ kind: 'TOO_LARGE' });
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve({ kind: 'WHOLE', bytes: Buffer.concat(chunks) }));
    request.once('error', () => resolve({ kind: 'CUT_OFF' }));
    request.once('close', () => resolve({ kind: 'CUT_OFF' }));
  });
}

/** Reads a GraphQL request (GraphQL over HTTP, section 5.1); undefined where the bytes are none. */
export function graphRequest(bytes: Uint8Array): GraphRequest | undefined {
  const { data } = REQUEST.safeParse(parsedJson(bytes));
  if (!data) return undefined;
  const { query, variables, operationName } = data;
  return { query, variables: variables ?? {}, ...(operationName && { operationName }) };
}

const OBJECT = z.record(z.string(), z.unknown());
/** Extensions are read past: the hub has none. */
const REQUEST = z.object({
  query: z.string(),
  variables: OBJECT.nullish(),
  operationName: z.string().nullish(),
  extensions: OBJECT.nullish(),
});
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch {
    return undefined;
  }
}
