import { isIP, Socket } from 'node:net';
import { z } from 'zod';
import { environment } from './environment.ts';

/**
 * Loaded before every test file: whoever opens a connection that leaves this machine fails, by name. So the tests need
 * no network, and no real source, registry or database is ever met by one of them, unless MONGODB_URI names it.
 */
const destination = z.looseObject({
  host: z.string().optional(),
  path: z.string().optional(),
  lookup: z.unknown().optional(),
});

/** Where a name is looked up by somebody of their own, the other end of the connection tells instead. */
const leadsAway = ({ host, path, lookup }: z.infer<typeof destination>) =>
  path === undefined && host !== undefined && lookup === undefined && !isHere(host);

const isHere = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const isGuarded = environment.mongoUri === undefined;
const connect: unknown = Reflect.get(Socket.prototype, 'connect');
if (typeof connect !== 'function') throw new Error('sockets are opened in another way here');

Reflect.set(Socket.prototype, 'connect', function open(this: Socket, ...given: unknown[]) {
  const to = destination.safeParse(given.flat()[0]).data;
  if (to && isGuarded && leadsAway(to))
    throw new Error(`a test leaves this machine for ${String(to.host)}`);
  this.once('connect', () => {
    const { remoteAddress } = this;
    if (isGuarded && remoteAddress !== undefined && !isHere(remoteAddress.replace('::ffff:', '')))
      this.destroy(new Error(`a test left this machine for ${remoteAddress}`));
  });
  const opened: unknown = Reflect.apply(connect, this, given);
  return opened;
});
