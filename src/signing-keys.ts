import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningJwk, signingKey, type Jwk, type SigningKey } from './wire/keys.ts';

/** The hub's Ed25519 key for request tokens, from `<folder>/request-signing.jwk.json`. */
export const requestSigningKey = (folder: string): SigningKey => keptKey(folder, 'request-signing');

/** The hub's Ed25519 key for checkpoints of the audit log, from `<folder>/audit-signing.jwk.json`. */
export const auditSigningKey = (folder: string): SigningKey => keptKey(folder, 'audit-signing');

/** A key of its own for each purpose, made at the first start, readable by its owner alone. */
function keptKey(folder: string, purpose: string): SigningKey {
  const path = join(folder, `${purpose}.jwk.json`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, JSON.stringify(newSigningJwk()), { mode: 0o600, flag: 'wx' });
  }
  return signingKey(jwkOf(readFileSync(path, 'utf8')));
}

function jwkOf(text: string): Jwk {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('A key file holds one JWK');
  return Object.fromEntries(Object.entries(parsed));
}
