import { createLocalJWKSet, errors } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { fetchKeySet } from './key-set.ts';
import type { Fetch } from './key-set.ts';

/** How long keys count as current; with the token memory it bounds how long a withdrawn key still opens. */
const CURRENT_MS = 60_000;
/** How long the last good keys serve while new ones cannot be read. */
const USABLE_MS = 660_000;
/** Between attempts while keys cannot be read: no storm on an issuer that is down. */
const REST_AFTER_FAILURE_MS = 5_000;
/** Between attempts for a key id that is not there: made-up key ids cause no storm either. */
const REST_AFTER_UNKNOWN_MS = 10_000;

/** No keys could be read for so long that nobody's token can be checked. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

type Held = { readonly keys: ReturnType<typeof createLocalJWKSet>; readonly readAt: number };

/**
 * An issuer's public keys, kept current. At most one fetch is under way at any time; whoever needs it
 * waits for the same one. Rejects with KeysUnavailable, or with jose's own error for no or several keys.
 */
export function openKeyRing(options: {
  readonly url: string;
  readonly clock: () => number;
  readonly fetch: Fetch;
}): JWTVerifyGetKey {
  const { url, clock, fetch } = options;
  let held: Held | undefined;
  let triedAt: number | undefined;
  let underWay: Promise<void> | undefined;

  /** A clock that was set back must not freeze anything, so time that ran backwards counts as passed. */
  const passed = (since: number | undefined, ms: number): boolean =>
    since === undefined || clock() - since >= ms || clock() < since;

  const read = async (): Promise<void> => {
    const startedAt = clock();
    triedAt = startedAt;
    try {
      held = { keys: createLocalJWKSet(await fetchKeySet(url, fetch)), readAt: startedAt };
    } catch {
      // The last good keys go on, until they are too old.
    }
  };
  const readAfterRest = async (restMs: number): Promise<void> => {
    if (underWay === undefined && !passed(triedAt, restMs)) return;
    underWay ??= read().finally(() => (underWay = undefined));
    await underWay;
  };
  const usable = (): Held['keys'] => {
    if (held === undefined || passed(held.readAt, USABLE_MS)) throw new KeysUnavailable();
    return held.keys;
  };

  return async (header, token) => {
    if (passed(held?.readAt, CURRENT_MS)) await readAfterRest(REST_AFTER_FAILURE_MS);
    try {
      return await usable()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await readAfterRest(REST_AFTER_UNKNOWN_MS);
      return usable()(header, token);
    }
  };
}
