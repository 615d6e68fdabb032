import { instant, type Instant } from '../../domain/day.ts';
import type { PractitionerId } from '../../domain/ids.ts';
import type { Typed } from './kit/fields.ts';

/** Who typed something, and on which page of the console. */
export type KeptPlace = { readonly practitioner: PractitionerId; readonly path: string };

/** What somebody typed and has not sent: the names of fields with what stands in them, as JSON can hold it. */
export type Kept = {
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[];
  /** Not to be given back after this; it may be thrown away then. */
  readonly until: Instant;
};

/**
 * Where unsent text is kept. It outlives the session, so it is found by who typed it. It is as much in need
 * of protection as what is sent in the end; whoever keeps it on disk keeps it like the hub's own books.
 */
export type KeptText = {
  readonly keep: (place: KeptPlace, kept: Kept) => Promise<void>;
  readonly find: (place: KeptPlace) => Promise<Kept | undefined>;
  readonly drop: (place: KeptPlace) => Promise<void>;
};

/** What people typed and have not sent, as the console's pages see it. */
export type Drafts = {
  readonly keep: (place: KeptPlace, typed: Typed) => Promise<void>;
  readonly find: (place: KeptPlace) => Promise<Typed | undefined>;
  readonly drop: (place: KeptPlace) => Promise<void>;
};

type Keeping = {
  readonly kept: KeptText;
  readonly clock: () => number;
  readonly lastsMs: number;
  readonly report: ((cause: unknown) => void) | undefined;
};

/** That text cannot be kept or found is reported, and no reason to refuse a page. */
export function draftsIn({ kept, clock, lastsMs, report }: Keeping): Drafts {
  const leniently = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
    work.catch((cause: unknown) => {
      report?.(cause);
      return undefined;
    });
  return {
    keep: (place, typed) =>
      leniently(kept.keep(place, { fields: [...typed], until: instant(clock() + lastsMs) })),
    find: async (place) => {
      const found = await leniently(kept.find(place));
      return found && clock() < Date.parse(found.until) ? new Map(found.fields) : undefined;
    },
    drop: (place) => leniently(kept.drop(place)),
  };
}
