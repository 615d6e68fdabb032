import { hash } from 'node:crypto';
import type { Checked } from './token-check.ts';

/** With the key ring's minute it bounds how long a withdrawn key still opens: 90 s. */
const REMEMBERED_MS = 30_000;
/** About one busy hub's practitioners many times over; each costs less than 1 kB. */
const CAPACITY = 2_000;

/** Tokens found good a moment ago. It holds hashes, so that no token can be read out of it. */
export type TokenMemory = {
  recall(token: string): Checked | undefined;
  remember(token: string, checked: Checked): void;
};

export function openTokenMemory(clock: () => number): TokenMemory {
  const entries = new Map<string, { readonly checked: Checked; readonly since: number }>();
  return {
    recall(token) {
      const entry = entries.get(keyOf(token));
      if (entry === undefined) return undefined;
      const age = clock() - entry.since;
      const good = age >= 0 && age < REMEMBERED_MS && clock() < entry.checked.expiresAt;
      return good ? entry.checked : undefined;
    },
    remember(token, checked) {
      const key = keyOf(token);
      entries.delete(key);
      entries.set(key, { checked, since: clock() });
      const oldest = entries.keys().next();
      if (entries.size > CAPACITY && oldest.done !== true) entries.delete(oldest.value);
    },
  };
}

const keyOf = (token: string): string => hash('sha256', token, 'base64url');
