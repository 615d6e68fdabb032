import { once } from 'node:events';
import { createServer } from 'node:net';

/** Rejects with EADDRINUSE where something listens there, before anything is begun that had to be undone. */
export async function expectFreePort(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
