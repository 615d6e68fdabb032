import type { Reason } from './recognised.ts';
import { hasRepeatedName } from './repeated-name.ts';
import type { Claims } from './vouched.ts';

/**
 * All that a protected header may say. Everything else asks the reader to fetch, trust or skip something
 * (`jku`, `jwk`, `x5u`, `x5c`, `crit`, `b64`), or marks a token that is meant for somebody else (`nonce`).
 */
const ALLOWED_HEADER: ReadonlySet<string> = new Set(['alg', 'typ', 'kid', 'x5t']);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The issuer that a token names, before anything of it is believed; it says whose keys to try, no more. */
export function announcedIssuer(token: string): { readonly issuer: string } | Reason {
  const [protectedHeader = '', payload = ''] = token.split('.', 2);
  const header = readObject(protectedHeader);
  if (typeof header === 'string') return header;
  const claims = readObject(payload);
  if (typeof claims === 'string') return claims;
  return headerRefusal(header) ?? issuerOf(claims);
}

function headerRefusal(header: Claims): Reason | undefined {
  if (Object.keys(header).some((name) => !ALLOWED_HEADER.has(name))) return 'HEADER_NOT_ALLOWED';
  return typeof header['kid'] === 'string' && header['kid'] !== '' ? undefined : 'NO_KEY_ID';
}

const issuerOf = ({ iss }: Claims): { readonly issuer: string } | Reason =>
  typeof iss === 'string' ? { issuer: iss } : 'UNKNOWN_ISSUER';

function readObject(part: string): Claims | Reason {
  try {
    const json = strictUtf8.decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(json);
    if (!isObject(value)) return 'MALFORMED';
    return hasRepeatedName(json) ? 'REPEATED_NAME' : value;
  } catch {
    return 'MALFORMED';
  }
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
