import type { Sha256 } from '../domain/ids.ts';
import { type Flaw, flaw } from './flaw.ts';
import { blockHash, leafHash } from './hashes.ts';
import { pinpoint, type Pinpoint } from './pinpoint.ts';
import type { AuditBlock } from './ports.ts';

/**
 * Says as exactly as the evidence allows what was changed in a block whose hash does not fit its
 * content. `before` is the verified hash of the block before, `after` what the next block names.
 */
export function altered(block: AuditBlock, before: Sha256, after: Sha256 | undefined): Flaw {
  const { writer, firstSeq, records } = block;
  const place = { writer, block: block.block };
  const truth = blockHash(before, records.map(leafHash));
  if (truth === after || truth === block.blockHash) return flaw({ code: 'LINK_ALTERED', ...place });
  return flaw({
    code: 'RECORD_ALTERED',
    ...place,
    ...extent(records, pinpoint(block, before), firstSeq),
  });
}

/** The records and bytes that hold the change: those of one record where it is known, else the whole block's. */
function extent(
  records: readonly Uint8Array[],
  spot: Pinpoint | undefined,
  firstSeq: number,
): Pick<Flaw, 'records' | 'blockBytes' | 'byte'> {
  const [first, last] = spot ? [spot.record, spot.record] : [0, records.length - 1];
  const offsets = offsetsOf(records);
  return {
    records: { first: firstSeq + first, last: firstSeq + last },
    blockBytes: { from: offsets[first] ?? 0, to: offsets[last + 1] ?? 0 },
    ...(spot?.byte === undefined ? {} : { byte: spot.byte }),
  };
}

function offsetsOf(records: readonly Uint8Array[]): readonly number[] {
  let end = 0;
  return [0, ...records.map((record) => (end += record.length))];
}
