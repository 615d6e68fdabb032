/** Remembers which nonces were used for as long as their tokens live. */
export type NonceMemory = {
  /** Takes note of a nonce; false where it was seen before, or where there is no room to remember it. */
  readonly use: (nonce: string, expiresAt: number, now: number) => boolean;
};

/**
 * A memory for one process, of bounded size. When it is full of nonces that have not expired it refuses
 * rather than forgets: a forgotten nonce could be replayed.
 */
export function nonceMemory(capacity: number): NonceMemory {
  const seen = new Map<string, number>();
  return {
    use: (nonce, expiresAt, now) => {
      for (const [old, expiry] of seen) {
        if (expiry > now) break;
        seen.delete(old);
      }
      if (seen.has(nonce) || seen.size >= capacity) return false;
      seen.set(nonce, expiresAt);
      return true;
    },
  };
}
