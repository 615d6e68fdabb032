import { TLSSocket } from 'node:tls';
import type { AddressGuard } from './guard.ts';
import type { Trust } from './trust.ts';

/** When the certificate ends that a host shows now, in milliseconds since 1970; undefined where it shows none. */
export function certificateEnd(
  { hostname, host, port, protocol }: URL,
  { guard, trust, deadlineMs }: { guard: AddressGuard; trust: Trust; deadlineMs: number },
): Promise<number | undefined> {
  if (protocol !== 'https:') return Promise.resolve(undefined);
  const connect = guard.connector({ trust, connectTimeoutMs: deadlineMs });
  return new Promise((resolve) => {
    connect({ hostname, host, port, protocol }, (_error, socket) => {
      const isSecured = socket instanceof TLSSocket;
      const end = isSecured ? Date.parse(socket.getPeerCertificate().valid_to) : Number.NaN;
      socket?.destroy();
      resolve(Number.isNaN(end) ? undefined : end);
    });
  });
}
