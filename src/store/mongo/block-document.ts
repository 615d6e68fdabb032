import { mongo } from 'mongoose';
import { z } from 'zod';
import type { AuditBlock } from '../../audit/ports.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { id, shapeOf } from '../shapes/shape.ts';

/** One document per block, so that a block is there as a whole or not at all. `_id` is writer and number. */
export type BlockDocument = Omit<AuditBlock, 'records'> & {
  readonly _id: string;
  readonly records: readonly Buffer[];
  /** Milliseconds since 1970 by the clock of whoever appended it. It orders writers, and nothing else. */
  readonly keptAt: number;
};

export const keyOf = ({ writer, block }: AuditBlock): string => `${writer}:${block}`;

export const documentOf = (block: AuditBlock): BlockDocument => ({
  ...block,
  _id: keyOf(block),
  records: block.records.map((record) => Buffer.from(record)),
  keptAt: performance.timeOrigin + performance.now(),
});

/** The block that a document holds; throws StoreDamaged where it holds anything else. */
export const blockIn = (document: unknown): AuditBlock => blockShape.read(document);

const count = z.int().nonnegative();
const bytes = z.instanceof(mongo.Binary).transform((binary) => new Uint8Array(binary.value()));
const blockShape = shapeOf<AuditBlock>(
  'an audit block',
  z
    .strictObject({
      _id: z.string(),
      writer: z.string(),
      block: count,
      prevBlock: id<Sha256>(),
      firstSeq: count,
      records: z.array(bytes),
      blockHash: id<Sha256>(),
      keptAt: z.number(),
    } satisfies Record<keyof BlockDocument, z.ZodType>)
    .transform(({ _id, keptAt: _keptAt, ...block }) => block),
);
