import type { Instant } from '../../../domain/day.ts';

/** A record as whoever keeps it sees it: under a name that says nothing, and sealed. */
export type LastingRecord = {
  /** Records of one group are counted together; the name of a group says nothing either. */
  readonly group: string;
  readonly sealed: string;
  /** When it was written. */
  readonly written: Instant;
  /** After this nobody asks for it; it may be thrown away. */
  readonly until: Instant;
};

/** One version of a record, by which it is replaced or removed. */
export type LastingVersion = { readonly id: string; readonly version: number };
export type KeptRecord = LastingVersion & { readonly record: LastingRecord };

/**
 * Where the console keeps what has to outlive a process: sessions, unsent text, which forms were sent. Each
 * process of a hub is given the same one. What one has written every other reads at once, and it is durable
 * when the writing has resolved.
 */
export type Lasting = {
  readonly get: (id: string) => Promise<KeptRecord | undefined>;
  /** Replaces that version, 0 for a new record. Resolves false, having changed nothing, where another stands. */
  readonly put: (id: string, record: LastingRecord, replaces: number) => Promise<boolean>;
  /** Resolves false, having removed nothing, where another version stands. */
  readonly remove: (version: LastingVersion) => Promise<boolean>;
  /** The records of a group, the longest unchanged first. */
  readonly oldestOf: (group: string, first: number) => Promise<readonly LastingVersion[]>;
  /** Records whose time was over before then. */
  readonly endedBefore: (then: Instant, first: number) => Promise<readonly LastingVersion[]>;
};
