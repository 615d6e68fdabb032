import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningJwk, signingKey, type Jwk, type SigningKey } from '../wire/keys.ts';
import { madeOnce } from '../wire/made-once.ts';

/** The hub's Ed25519 key for request tokens, from `<folder>/request-signing.jwk.json`. */
export const requestSigningKey = (folder: string): SigningKey => keptKey(folder, 'request-signing');

/** The hub's Ed25519 key for checkpoints of the audit log, from `<folder>/audit-signing.jwk.json`. */
export const auditSigningKey = (folder: string): SigningKey => keptKey(folder, 'audit-signing');

/**
 * The hub's 32 random bytes under which the keys of those who were shown are kept, from
 * `<folder>/subject-naming.key`. Without it nobody can tell any more whose key is whose.
 */
export function subjectNamingKey(folder: string): Uint8Array {
  const [key] = keptBytes(folder, 'subject-naming.key');
  return key;
}

/**
 * The hub's keys under which the key of each referral's pictures is kept, from `<folder>/picture-wrapping.keys`:
 * one a line, the one that wraps first. Without them nobody opens a kept picture any more.
 */
export const pictureWrappingKeys = (folder: string): readonly [Uint8Array, ...Uint8Array[]] =>
  keptBytes(folder, 'picture-wrapping.keys');

/**
 * The hub's key under which sessions and unsent text of the console are kept, from `<folder>/console.key`.
 * With another one everybody signs in anew, and what they had typed is lost.
 */
export function consoleKey(folder: string): Uint8Array {
  const [key] = keptBytes(folder, 'console.key');
  return key;
}

const KEY_BYTES = 32;

/** 32 random bytes a line, base64url; one line is made at the first start, readable by its owner alone. */
function keptBytes(folder: string, file: string): readonly [Uint8Array, ...Uint8Array[]] {
  const path = join(folder, file);
  madeOnce(path, () => randomBytes(KEY_BYTES).toString('base64url'));
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const [first, ...others] = lines.filter(Boolean).map((line) => Buffer.from(line, 'base64url'));
  if (!first || [first, ...others].some(({ length }) => length !== KEY_BYTES))
    throw new Error(`The key file ${file} is not whole`);
  return [first, ...others];
}

/** A key of its own for each purpose, made at the first start, readable by its owner alone. */
function keptKey(folder: string, purpose: string): SigningKey {
  const path = join(folder, `${purpose}.jwk.json`);
  madeOnce(path, () => JSON.stringify(newSigningJwk()));
  return signingKey(jwkOf(readFileSync(path, 'utf8')));
}

function jwkOf(text: string): Jwk {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('A key file holds one JWK');
  return Object.fromEntries(Object.entries(parsed));
}
