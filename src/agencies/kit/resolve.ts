import { Resolver } from 'node:dns/promises';

/** Every numeric address of a host; rejects where it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const TIMEOUT_MS = 1_500;
const TRIES = 2;

/**
 * Asks the name servers of this machine, or those named. Not the operating system: its look-up holds one of
 * the four threads that signatures are also made in, so that one slow name server would slow every source.
 */
export function resolveByDns(servers?: readonly string[]): Resolve {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  return async (host) => {
    const told = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const addresses = told.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (addresses.length === 0) throw new Error('The host has no address');
    return addresses;
  };
}
