import { Pool } from 'undici';
import type { AddressGuard } from './guard.ts';
import type { Trust } from './trust.ts';

/** More header bytes than an honest answer has. */
const MAX_HEADER_BYTES = 16 * 1024;

export type PoolOptions = {
  /** The most connections to this source at once; further requests wait within their deadline. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  readonly guard: AddressGuard;
  readonly trust: Trust;
};

/**
 * Connections to one source and to no other, so that none is ever reused across sources. Whoever sends over
 * it keeps the time: idle timers are off because they do not stop a slow drip. No proxy is used, whatever
 * the environment says.
 */
export function sourcePool(url: URL, options: PoolOptions): Pool {
  const { connections, connectTimeoutMs, guard, trust } = options;
  return new Pool(url.origin, {
    connections,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: guard.connector({ trust, connectTimeoutMs }),
  });
}

/** Reads a source's address as the guard does. Throws a fixed message for one that is not called. */
export function sourceAddress(text: string, read: AddressGuard['read']): URL {
  const address = read(text);
  if ('flaw' in address) {
    throw new Error('A source is asked over https, or over http on this machine');
  }
  return address.url;
}
