import { createHash } from 'node:crypto';

/**
 * The key for any text whatever: of one length, and safe where LMDB's own keys are not (over 1,978
 * bytes, the null character, lone surrogates), because ids are asked for by outsiders.
 */
export const keyOf = (text: string): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('base64url');
