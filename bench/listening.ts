import { once } from 'node:events';
import type { Server } from 'node:http';

/** A server of the bench that listens on a free port of this machine. */
export type Listening = { readonly url: string; readonly close: () => Promise<unknown> };

export async function listening(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      return closed;
    },
  };
}
