import { sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const signBytes = promisify(sign);
const verifyBytes = promisify(verify);

/**
 * Ed25519 (RFC 8032) over the bytes. Runs in libuv's thread pool: on the event loop a signature costs
 * 8 µs and a verification 6 µs instead of 27 µs and 75 µs, for some 30 µs more of processor time.
 */
export const signEd25519 = (message: Uint8Array, key: KeyObject): Promise<Buffer> =>
  signBytes(null, message, key);

/** Whether the signature is that key's over exactly these bytes. */
export const verifyEd25519 = (
  message: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): Promise<boolean> => verifyBytes(null, message, key, signature);
