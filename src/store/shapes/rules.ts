import { z } from 'zod';
import type { Sha256 } from '../../domain/ids.ts';
import type { ArchivedRules } from '../ports.ts';
import { id, shapeOf } from './shape.ts';

export const rulesShape = shapeOf<ArchivedRules>(
  'a rule book',
  z.strictObject({
    version: z.string(),
    digest: id<Sha256>(),
    text: z.string(),
  } satisfies Record<keyof ArchivedRules, z.ZodType>),
);
