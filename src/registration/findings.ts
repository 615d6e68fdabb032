import { z } from 'zod';
import { asId, type AgencyCode, type PractitionerId } from '../domain/ids.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import { instantShape } from './instant-shape.ts';

const shape = z.strictObject({
  code: z.string().transform((text) => asId<AgencyCode>(text)),
  by: z.string().transform((text) => asId<PractitionerId>(text)),
  at: instantShape,
  challenge: z.enum(['ANSWERED', 'NOT_ANSWERED']),
  /** Empty where the challenge was not answered: nothing is told of what stands there. */
  checks: z.array(
    z.strictObject({
      check: z.string(),
      outcome: z.enum(['PASSED', 'FAILED', 'NOT_TRIED']),
      cause: z.string().exactOptional(),
      fix: z.string().exactOptional(),
    }),
  ),
});

/** What came of the last time that a source was tried, whether or not it was proven by it. */
export type Findings = z.infer<typeof shape>;

/** The last findings of each source, by its code. */
export const FINDINGS: ShelfPlan<Findings> = {
  name: 'source-findings',
  shape,
  keys: () => [],
};
