import { hash } from 'node:crypto';

/** SHA-256 of the bytes in lower-case hexadecimal. */
export const sha256Hex = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** The `Content-Digest` field of these bytes (RFC 9530), SHA-256 alone. */
export const contentDigest = (bytes: Uint8Array): string =>
  `sha-256=:${hash('sha256', bytes, 'base64')}:`;
