import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { AddressRules } from './address.ts';

/** Whether a machine at this numeric address may be called. */
export type MayCall = (address: string) => boolean;

/** Where a cloud tells its machines their secrets; some stand in networks that could be opened. */
const METADATA = ['169.254.169.254', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254'];

/** Ranges that information governance can open for itself: RFC 1918, RFC 6598, RFC 4193. */
const OPENABLE: ReadonlySet<string> = new Set(['private', 'carrierGradeNat', 'uniqueLocal']);

/**
 * Public addresses, and those in networks that were opened. Every notation of an IPv4 address inside an
 * IPv6 one is judged as that address or refused; so is anything with a zone, and anything not yet assigned.
 */
export function mayCallUnder({ privateNetworks }: Pick<AddressRules, 'privateNetworks'>): MayCall {
  const opened = listOf(privateNetworks);
  return (text) => {
    if (isIP(text) === 0 || text.includes('%')) return false;
    const address = ipaddr.process(text);
    const plain = address.toString();
    const range = address.range();
    if (inList(REFUSED, plain)) return false;
    if (range === 'unicast') return address.kind() === 'ipv4' || inList(GLOBAL_UNICAST, plain);
    return OPENABLE.has(range) && inList(opened, plain);
  };
}

/** Whether this is an address of this very machine. */
export const isLoopback = (text: string): boolean =>
  isIP(text) !== 0 && !text.includes('%') && ipaddr.process(text).range() === 'loopback';

/** Throws a fixed message where one of these is no network (CIDR). */
function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    if (!ipaddr.isValidCIDR(network))
      throw new Error('A private network is opened in CIDR notation');
    const [base, bits] = ipaddr.parseCIDR(network);
    list.addSubnet(base.toString(), bits, base.kind());
  }
  return list;
}

const inList = (list: BlockList, plain: string) =>
  list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');

/** A second opinion on what is no one's public address (RFC 6890), whatever the library makes of it. */
const REFUSED = listOf([
  ...METADATA.map((address) => `${address}/${isIP(address) === 6 ? 128 : 32}`),
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]);
/** All that has been given out of IPv6 (RFC 4291 §2.4). */
const GLOBAL_UNICAST = listOf(['2000::/3']);
