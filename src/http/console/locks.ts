import { z } from 'zod';
import type { PractitionerId } from '../../domain/ids.ts';
import { recordsIn, type Behind } from './lasting/records.ts';

/** Who locked a screen, and has not proved since who they are. */
export type Locks = {
  readonly lock: (practitioner: PractitionerId) => Promise<void>;
  /** When they locked it, in milliseconds since 1970; undefined where nothing of theirs is locked. */
  readonly lockedAt: (practitioner: PractitionerId) => Promise<number | undefined>;
  readonly open: (practitioner: PractitionerId) => Promise<void>;
};

/** When somebody was sent to sign in, and how long before their return they proved to the provider who they are. */
export type Proven = {
  readonly begunAt: number;
  readonly now: number;
  readonly provenAgoSeconds: number | undefined;
};

/** The provider tells both of its moments in whole seconds, so their difference may be out by one. */
const ROUNDED_SECONDS = 1;

/**
 * Whether somebody who went to sign in after their screen was locked proved on this very way who they are. What
 * the provider remembers is no proof, however lately it was given for something else.
 */
export function isProvenAnew(
  lockedAt: number,
  { begunAt, now, provenAgoSeconds }: Proven,
): boolean {
  if (provenAgoSeconds === undefined || begunAt < lockedAt) return false;
  return (provenAgoSeconds + ROUNDED_SECONDS) * 1_000 <= now - begunAt;
}

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
    lockedAt: async (practitioner) => (await records.find(practitioner))?.writtenAt,
    open: (practitioner) => records.drop(practitioner),
  };
}
