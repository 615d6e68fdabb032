import { createHash } from 'node:crypto';
import { asId, type Sha256 } from '../domain/ids.ts';
import { canonical, type Json } from './canonical.ts';

/**
 * SHA-256 of a document's canonical JSON (RFC 8785), as it would be kept: what is undefined is left out.
 * Throws TypeError where a part of it is no JSON.
 */
export const digestOf = (document: unknown): Sha256 =>
  asId(
    createHash('sha256')
      .update(canonical(asJson(document)))
      .digest('hex'),
  );

function asJson(value: unknown): Json {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object') throw new TypeError('A document holds what is no JSON');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, asJson(member)]));
}
