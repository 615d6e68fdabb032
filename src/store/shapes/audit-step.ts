import { z } from 'zod';
import type { LogStep, PlacedRun } from '../../audit/ports.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { id, shapeOf } from './shape.ts';

const count = z.int().nonnegative();

const run = z.strictObject({
  writer: z.string(),
  fromBlock: count,
  blocks: z.int().positive(),
  firstSeq: count,
  firstLeaf: count,
  leaves: z.int().positive(),
} satisfies Record<keyof PlacedRun, z.ZodType>);

export const stepShape = shapeOf<LogStep>(
  'a step of the audit log',
  z.strictObject({
    step: count,
    runs: z.array(run),
    size: count,
    root: id<Sha256>(),
    checkpoint: z.string(),
  } satisfies Record<keyof LogStep, z.ZodType>),
);
