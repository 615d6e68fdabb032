import { z } from 'zod';
import type { AuditBlock } from '../../audit/ports.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { StoreDamaged } from '../errors.ts';
import { id, shapeOf } from '../shapes/shape.ts';

/**
 * A block as one run of bytes: the length of a header (32 bits, big-endian), the header in JSON, and
 * the records one after the other, each exactly as it was given. The same block gives the same bytes.
 */
export function frameOf({ prevBlock, firstSeq, blockHash, records }: AuditBlock): Buffer {
  const lengths = records.map((record) => record.byteLength);
  const header = Buffer.from(
    JSON.stringify(headerShape.keepable({ prevBlock, firstSeq, blockHash, lengths })),
  );
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32BE(header.byteLength);
  return Buffer.concat([size, header, ...records]);
}

/** Reads a frame; throws StoreDamaged unless every byte of it is accounted for. */
export function blockIn(frame: Buffer, writer: string, block: number): AuditBlock {
  const { header, body } = partsOf(frame);
  const { lengths, ...said } = headerShape.read(header);
  // One copy for all records, because the frame is the store's own and may be used again.
  const kept = new Uint8Array(body);
  const records: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    records.push(kept.subarray(at, at + length));
    at += length;
  }
  if (at !== kept.byteLength) throw new StoreDamaged(WHAT);
  return { writer, block, ...said, records };
}

const WHAT = 'an audit block';
const SIZE_BYTES = 4;

type Header = Pick<AuditBlock, 'prevBlock' | 'firstSeq' | 'blockHash'> & {
  readonly lengths: readonly number[];
};
const count = z.int().nonnegative();
const headerShape = shapeOf<Header>(
  WHAT,
  z.strictObject({
    prevBlock: id<Sha256>(),
    firstSeq: count,
    blockHash: id<Sha256>(),
    lengths: z.array(count),
  } satisfies Record<keyof Header, z.ZodType>),
);

function partsOf(frame: Buffer): { readonly header: unknown; readonly body: Buffer } {
  try {
    const bodyAt = SIZE_BYTES + frame.readUInt32BE();
    if (bodyAt > frame.byteLength) throw new StoreDamaged(WHAT);
    const header: unknown = JSON.parse(frame.toString('utf8', SIZE_BYTES, bodyAt));
    return { header, body: frame.subarray(bodyAt) };
  } catch (cause) {
    throw new StoreDamaged(WHAT, { cause });
  }
}
