import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { secured } from '../agencies/kit/trust.ts';
import { type Flaw, flaw } from './check.ts';
import { type Asker, DEADLINE_MS } from './asker.ts';

const DAY_MS = 86_400_000;
const DAYS_LEFT = 7;

/** Whether the address is one that a hub would ask, and somebody listens there. */
export async function addressFlaw(asker: Calling): Promise<Flaw | undefined> {
  const url = addressIn(asker);
  if (!url) {
    return flaw(
      'The address is not one that a hub asks.',
      'Register an https address without user name or fragment; http only on the hub’s own machine.',
    );
  }
  try {
    await lookup(hostOf(url));
  } catch {
    return flaw(
      'The name of the host does not resolve.',
      'Check the spelling, and that the hub’s name servers know it.',
    );
  }
  try {
    const socket = connectTcp({ host: hostOf(url), port: portOf(url), timeout: DEADLINE_MS });
    await once(socket, 'connect', { signal: AbortSignal.timeout(DEADLINE_MS) });
    socket.destroy();
    return undefined;
  } catch {
    return flaw(
      'Nobody accepts a connection there.',
      'Start the server, and let the hub through the firewall to this port.',
    );
  }
}

/** Whether a secure connection can be made, by a certificate that lasts. Loopback needs none. */
export async function tlsFlaw(
  url: URL,
  { clock, trust = {} }: Pick<Asker, 'clock' | 'trust'>,
): Promise<Flaw | undefined> {
  if (url.protocol === 'http:') return undefined;
  const host = hostOf(url);
  try {
    const socket = connectTls({ ...secured(trust), host, port: portOf(url), servername: host });
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(DEADLINE_MS) });
    const until = Date.parse(socket.getPeerCertificate().valid_to);
    socket.destroy();
    if (until - clock() > DAYS_LEFT * DAY_MS) return undefined;
    return flaw(
      `The certificate ends within ${DAYS_LEFT} days.`,
      'Renew it before the hub can no longer ask.',
    );
  } catch {
    return flaw(
      'No TLS 1.2 connection with a trusted certificate for this host could be made.',
      'Serve the whole chain of a certificate for this very name; NODE_EXTRA_CA_CERTS trusts a private authority.',
    );
  }
}

/** The address, where it is one that a hub would ask. */
export function addressIn({ url, guard }: Calling): URL | undefined {
  const read = guard.read(url);
  return 'url' in read ? read.url : undefined;
}

type Calling = Pick<Asker, 'url' | 'guard'>;

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');
const portOf = ({ port, protocol }: URL) => Number(port) || (protocol === 'https:' ? 443 : 80);
