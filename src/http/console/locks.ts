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

/** When somebody proved to the provider who they are, as it says. */
export type ProvenThere = {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** How long before it signed that, in seconds. */
  readonly agoSeconds: number;
};
/** When somebody was sent to sign in, when they came back, and what the provider says of them; nothing where it does not. */
export type Proven = {
  readonly begunAt: number;
  readonly now: number;
  readonly there: ProvenThere | undefined;
};

/** The provider tells its moments in whole seconds, so a difference may be out by one. */
const ROUNDED_MS = 1_000;

/**
 * Whether somebody who went to sign in after their screen was locked proved on this very way who they are. What
 * the provider remembers is no proof, however lately it was given for something else. How long ago it was is counted
 * by the provider's clock and by the hub's, and the longer counts: one of the two clocks may be behind, and some
 * providers date what they sign minutes back.
 */
export function isProvenAnew(lockedAt: number, { begunAt, now, there }: Proven): boolean {
  if (there === undefined || begunAt < lockedAt) return false;
  const agoMs = Math.max(there.agoSeconds * 1_000, now - there.at);
  return agoMs + ROUNDED_MS <= now - begunAt;
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
