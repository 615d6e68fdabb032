import type { JSONWebKeySet } from 'jose';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Keys of a large issuer are near 10 kB; more than this is not a key set. */
const MAX_BYTES = 65_536;
const DEADLINE_MS = 2_000;

/** Reads a JWK Set (RFC 7517 §5). Rejects when it is slow, large, elsewhere or not one. */
export async function fetchKeySet(url: string, fetch: Fetch): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
    headers: { accept: 'application/jwk-set+json, application/json' },
  });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error('The key set was not served');
  }
  const keySet: unknown = JSON.parse(await readCapped(response.body));
  if (!isKeySet(keySet)) throw new Error('The key set is not one');
  return keySet;
}

/** Counts what comes out of the decoder, so that a compressed bomb counts in full. */
async function readCapped(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error('The key set is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  if (typeof value !== 'object' || value === null || !('keys' in value)) return false;
  return Array.isArray(value.keys) && value.keys.every((key) => typeof key === 'object' && key);
}
