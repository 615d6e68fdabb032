import { createHash, type Hash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';
import { fromHex, leafHash } from './hashes.ts';
import type { AuditBlock } from './ports.ts';
import { isCanonical } from './read-record.ts';

/** Where in an altered block the change is: a record by its index in the block, and its byte if it could be told. */
export type Pinpoint = { readonly record: number; readonly byte?: number };

/** How many restorations are tried before only a range is named; a few seconds of work. */
const MOST_TRIES = 1_000_000;
const BITS = [1, 2, 4, 8, 16, 32, 64, 128];
const ALL_CHANGES = Array.from({ length: 255 }, (_, index) => index + 1);

/**
 * Finds the byte that was changed in a block whose hash no longer fits. A hash says only that, not
 * where; but when a single byte was changed, putting it right makes the hash fit again, so each place
 * is tried: first single bits everywhere, then every value. Where more was changed, the one record
 * that is no canonical JSON any more is named, if it is only one; otherwise undefined.
 */
export function pinpoint(block: AuditBlock, before: Sha256): Pinpoint | undefined {
  const odd = [...block.records.keys()].filter((index) => !isCanonical(bytesAt(block, index)));
  const suspects = odd.length === 0 ? [...block.records.keys()] : odd;
  if (odd.length > 1) return undefined;
  let tries = MOST_TRIES;
  for (const changes of [BITS, ALL_CHANGES]) {
    for (const record of suspects) {
      tries -= bytesAt(block, record).length * changes.length;
      if (tries < 0) break;
      const byte = restoringByte({ block, before, record }, changes);
      if (byte !== undefined) return { record, byte };
    }
  }
  const [only] = odd;
  return only === undefined ? undefined : { record: only };
}

type Place = { readonly block: AuditBlock; readonly before: Sha256; readonly record: number };

function restoringByte(place: Place, changes: readonly number[]): number | undefined {
  const { block, record } = place;
  const start = hashUpTo(place);
  const after = Buffer.concat(block.records.slice(record + 1).map(leafHash));
  const trial = Buffer.from(bytesAt(block, record));
  const fits = () =>
    start.copy().update(leafHash(trial)).update(after).digest('hex') === block.blockHash;
  for (const [offset, stored] of bytesAt(block, record).entries()) {
    for (const change of changes) {
      trial[offset] = stored ^ change;
      if (fits()) return offset;
    }
    trial[offset] = stored;
  }
  return undefined;
}

function hashUpTo({ block, before, record }: Place): Hash {
  const hash = createHash('sha256').update(fromHex(before));
  for (const each of block.records.slice(0, record)) hash.update(leafHash(each));
  return hash;
}

const bytesAt = (block: AuditBlock, record: number): Uint8Array =>
  block.records[record] ?? new Uint8Array();
