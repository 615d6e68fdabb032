import { isIP } from 'node:net';
import { z } from 'zod';

const LONGEST_UNUSED_DAYS = 3_650;
const MOST_WAITING = 100;

/** A network in CIDR notation, such as `10.20.0.0/16`. */
const network = z.string().refine((text) => {
  const [address = '', bits = '', ...more] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}, 'it must be a network in CIDR notation');

/** What may be set about the sources that agencies register, and about everything that the hub calls. */
export const sourceSettings = z.strictObject({
  /** The ports that may be called on other machines; 443 and 8443 unless told. */
  allowedPorts: z.array(z.int().min(1).max(65_535)).min(1).readonly().exactOptional(),
  /** Networks for private use that information governance opened; none unless told. */
  privateNetworks: z.array(network).readonly().exactOptional(),
  /** After how many days without a question access lapses; 180 unless told. */
  unusedAfterDays: z.int().min(1).max(LONGEST_UNUSED_DAYS).exactOptional(),
  /** How many sources of one organisation may wait to be approved; five unless told. */
  waitingPerOrganisation: z.int().min(1).max(MOST_WAITING).exactOptional(),
});
