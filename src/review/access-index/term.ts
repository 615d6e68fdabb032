/** By what an access event can be looked up. */
export type TermKind =
  | 'intent'
  | 'question'
  | 'subject'
  | 'actor'
  | 'team'
  | 'agency'
  | 'referral'
  | 'rule'
  | 'kind'
  | 'reason'
  | 'source';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A term as 32 bits: FNV-1a over its UTF-16 code units, then mixed so that neighbours lie apart. Two terms
 * may share a number, so whatever is found by one is compared with the record itself before it is shown.
 */
export function termOf(kind: TermKind, value: string): number {
  let hash = mixed(OFFSET, kind);
  hash = Math.imul(hash ^ 0x1f, PRIME);
  hash = mixed(hash, value);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

function mixed(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash;
}
