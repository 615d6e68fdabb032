import { createHash } from 'node:crypto';

/** SHA-256 of the bytes in lower-case hexadecimal. */
export const sha256Hex = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The `Content-Digest` field of these bytes (RFC 9530), SHA-256 alone. */
export const contentDigest = (bytes: Uint8Array): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
