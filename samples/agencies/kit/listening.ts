import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens on a free port of this machine alone; resolves with the origin. */
export async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return `http://127.0.0.1:${address.port}`;
}
