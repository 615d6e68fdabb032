import { hash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** What stands before a writer's first block. */
export const NO_BLOCK: Sha256 = asId('0'.repeat(64));

/** The leaf hash of a record, SHA-256(0x00 ‖ record): RFC 6962 §2.1. 32 bytes. */
export const leafHash = (record: Uint8Array): Buffer => fromHex(sha256([LEAF, record]));

/** The hash of an inner node, SHA-256(0x01 ‖ left ‖ right): RFC 6962 §2.1. 32 bytes. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  fromHex(sha256([NODE, left, right]));

/** A block's hash: SHA-256 of the 32 bytes of the block before and of each record's leaf hash, in order. */
export const blockHash = (prevBlock: Sha256, leaves: readonly Uint8Array[]): Sha256 =>
  sha256([fromHex(prevBlock), ...leaves]);

export const toHex = (bytes: Uint8Array): Sha256 => asId(Buffer.from(bytes).toString('hex'));
export const fromHex = (hex: Sha256): Buffer => Buffer.from(hex, 'hex');

/** Where parts are laid side by side; the longest record is 64 KiB, and the hashes of the longest block are 16. */
const room = Buffer.alloc(2 ** 17);

/**
 * SHA-256 of parts laid side by side. In one call, and in hexadecimal: an object for each hash, and a buffer that
 * is handed over from outside the heap, cost several times as much as hashing a record does.
 */
function sha256(parts: readonly Uint8Array[]): Sha256 {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > room.length) return asId(hash('sha256', Buffer.concat(parts)));
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  return asId(hash('sha256', room.subarray(0, length)));
}
