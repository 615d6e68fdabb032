import { z } from 'zod';
import { HOLDERS } from '../../domain/agency.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { DataSource } from '../../sharing/ports.ts';
import { id, moment, shapeOf } from './shape.ts';

export const dataSourceShape = shapeOf<DataSource>(
  'a data source',
  z.strictObject({
    code: id<AgencyCode>(),
    name: z.string(),
    holder: z.enum(HOLDERS),
    url: z.string(),
    answerKeys: z.array(z.record(z.string(), z.json())),
    trust: z
      .strictObject({
        authorities: z.array(z.string()).exactOptional(),
        keyPins: z.array(z.string()).exactOptional(),
      })
      .exactOptional(),
    state: z.enum(['ACTIVE', 'PAUSED']),
    registeredAt: moment,
  } satisfies Record<keyof DataSource, z.ZodType>),
);
