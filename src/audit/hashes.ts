import { createHash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** What stands before a writer's first block. */
export const NO_BLOCK: Sha256 = asId('0'.repeat(64));

/** The leaf hash of a record, SHA-256(0x00 ‖ record): RFC 6962 §2.1. 32 bytes. */
export const leafHash = (record: Uint8Array): Buffer =>
  createHash('sha256').update(LEAF).update(record).digest();

/** The hash of an inner node, SHA-256(0x01 ‖ left ‖ right): RFC 6962 §2.1. 32 bytes. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** A block's hash: SHA-256 of the 32 bytes of the block before and of each record's leaf hash, in order. */
export function blockHash(prevBlock: Sha256, leaves: readonly Uint8Array[]): Sha256 {
  const hash = createHash('sha256').update(fromHex(prevBlock));
  for (const leaf of leaves) hash.update(leaf);
  return asId(hash.digest('hex'));
}

export const toHex = (hash: Uint8Array): Sha256 => asId(Buffer.from(hash).toString('hex'));
export const fromHex = (hash: Sha256): Buffer => Buffer.from(hash, 'hex');
