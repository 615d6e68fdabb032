import { z } from 'zod';
import type { PractitionerId } from '../../domain/ids.ts';
import { recordsIn, type Behind } from './lasting/records.ts';

/** Who locked a screen, and has not proved since who they are. */
export type Locks = {
  readonly lock: (practitioner: PractitionerId) => Promise<void>;
  readonly isLocked: (practitioner: PractitionerId) => Promise<boolean>;
  readonly open: (practitioner: PractitionerId) => Promise<void>;
};

/** No provider remembers anybody for longer. */
const LASTS_MS = 365 * 24 * 3_600_000;

export function locksIn(behind: Behind): Locks {
  const records = recordsIn(behind, { kind: 'lock', shape: z.literal('LOCKED'), mostEach: 1 });
  return {
    lock: (practitioner) =>
      records.keep(practitioner, 'LOCKED', {
        of: practitioner,
        until: behind.clock() + LASTS_MS,
      }),
    isLocked: async (practitioner) => (await records.find(practitioner)) !== undefined,
    open: (practitioner) => records.drop(practitioner),
  };
}
