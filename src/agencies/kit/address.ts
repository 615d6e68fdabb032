import { isIP } from 'node:net';

/** What the hub may call. Whoever wants less than this is refused; nobody can be given more by a registration. */
export type AddressRules = {
  /** Whether this machine itself may be called, over plain http too: in a trial alone. */
  readonly thisMachine: boolean;
  /** The ports that may be called on other machines. */
  readonly ports: readonly number[];
  /** Networks for private use (CIDR) that information governance opened, such as a health network's. */
  readonly privateNetworks: readonly string[];
};

const PORTS = [443, 8443];
/** Other machines over https, on their public addresses. */
export const LIVE_RULES: AddressRules = { thisMachine: false, ports: PORTS, privateNetworks: [] };
/** The same, and this machine: for a trial, whose agencies run beside the hub. */
export const TRIAL_RULES: AddressRules = { ...LIVE_RULES, thisMachine: true };

/** Why an address is not called. It names no part of the address. */
export type AddressFlaw =
  | 'NOT_AN_ADDRESS'
  | 'OTHER_SPELLING'
  | 'NOT_HTTPS'
  | 'USER_NAME'
  | 'FRAGMENT'
  | 'NUMERIC_HOST'
  | 'NOT_A_HOST_NAME'
  | 'PORT';

export type ReadAddress = { readonly url: URL } | { readonly flaw: AddressFlaw };

/** This machine, by the only names that it is called by. */
const THIS_MACHINE: ReadonlyMap<string, readonly string[]> = new Map([
  ['127.0.0.1', ['127.0.0.1']],
  ['[::1]', ['::1']],
  ['::1', ['::1']],
  ['localhost', ['127.0.0.1', '::1']],
]);

/** The addresses of this machine, where a host is a name of it; no name server is asked for them. */
export const ofThisMachine = (host: string): readonly string[] | undefined =>
  THIS_MACHINE.get(host);

/**
 * Reads an address by the URL standard (WHATWG) and says whether it may be called. It has to be written the
 * one way in which the standard writes it back, so that no other parser can read another host in it:
 * full-width letters, octal, hexadecimal and shortened numbers, back slashes and escapes all fall with that.
 */
export function readAddress(text: string, rules: AddressRules): ReadAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return { flaw: 'NOT_AN_ADDRESS' };
  const flaw = flawInParts(url) ?? flawInSpelling(url, text) ?? flawInPlace(url, rules);
  return flaw ? { flaw } : { url };
}

function flawInParts({ protocol, username, password, hash }: URL): AddressFlaw | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return 'NOT_HTTPS';
  if (username !== '' || password !== '') return 'USER_NAME';
  return hash === '' ? undefined : 'FRAGMENT';
}

/** A lone origin may leave off its slash; an empty user name, port or fragment may not stand there either. */
const flawInSpelling = ({ href }: URL, text: string): AddressFlaw | undefined =>
  href === text || href === `${text}/` ? undefined : 'OTHER_SPELLING';

function flawInPlace(url: URL, { thisMachine, ports }: AddressRules): AddressFlaw | undefined {
  if (thisMachine && THIS_MACHINE.has(url.hostname)) return undefined;
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  return flawInHost(url.hostname) ?? (ports.includes(portOf(url)) ? undefined : 'PORT');
}

/** Numbers are looked for first, because a resolver is never called for a host that is one. */
function flawInHost(hostname: string): AddressFlaw | undefined {
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return 'NUMERIC_HOST';
  return isPublicName(hostname) ? undefined : 'NOT_A_HOST_NAME';
}

const portOf = ({ port }: URL) => Number(port) || HTTPS_PORT;
const HTTPS_PORT = 443;
const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Names that mean this machine, this network or nothing (RFC 6761, RFC 6762, RFC 7686, RFC 8375). */
const SPECIAL = /\.(?:localhost|local|localdomain|internal|home\.arpa|onion|invalid|arpa)$/;

/** At least two labels of letters, digits and hyphens, without a dot at the end. */
const isPublicName = (host: string) => host.length <= 253 && NAME.test(host) && !SPECIAL.test(host);
