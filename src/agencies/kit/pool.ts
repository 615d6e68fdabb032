import { Pool } from 'undici';

/** More header bytes than an honest answer has. */
const MAX_HEADER_BYTES = 16 * 1024;
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

export type PoolOptions = {
  /** The most connections to this source at once; further requests wait within their deadline. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
};

/**
 * Connections to one source and to no other, so that none is ever reused across sources. Whoever sends over
 * it keeps the time: idle timers are off because they do not stop a slow drip.
 */
export function sourcePool(url: URL, { connections, connectTimeoutMs }: PoolOptions): Pool {
  return new Pool(url.origin, {
    connections,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectTimeoutMs },
  });
}

/** Reads a source's address: https, or http on this machine alone. Throws a fixed message for any other. */
export function sourceAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isPrivate(url) || url.username || url.password || url.hash) {
    throw new Error('A source is asked over https, or over http on this machine');
  }
  return url;
}

const isPrivate = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
