import { createHash, randomBytes } from 'node:crypto';

/** Records under random ids that only their holder knows; each ends by itself. */
export type Shelf<Kept> = {
  /** Keeps a record until `endsAt`, and returns the id that opens it: 256 random bits, base64url. */
  put(kept: Kept, endsAt: number): string;
  /** The record, if it has not ended; being asked for, it lasts `idleMs` more. */
  find(id: string | undefined): Kept | undefined;
  /** The record, if it has not ended; being looked at alone, it lasts no longer. */
  look(id: string | undefined): Kept | undefined;
  /** The record, once: afterwards there is none under this id. */
  take(id: string | undefined): Kept | undefined;
};

type Limits = { readonly clock: () => number; readonly idleMs: number; readonly most: number };

/**
 * A shelf in this process's memory. It knows ids by their SHA-256 alone, so that what lies on it opens
 * nothing, and drops the longest unused record when more than `most` are kept.
 */
export function memoryShelf<Kept>({ clock, idleMs, most }: Limits): Shelf<Kept> {
  type Place = { readonly kept: Kept; readonly endsAt: number; readonly idleAt: number };
  const places = new Map<string, Place>();

  const keep = (key: string, place: Omit<Place, 'idleAt'>) => {
    places.delete(key);
    places.set(key, { ...place, idleAt: clock() + idleMs });
    const [oldest] = places.keys();
    if (places.size > most && oldest !== undefined) places.delete(oldest);
  };
  const live = (key: string): Place | undefined => {
    const place = places.get(key);
    if (place && clock() < Math.min(place.endsAt, place.idleAt)) return place;
    places.delete(key);
    return undefined;
  };
  return {
    put(kept, endsAt) {
      const id = randomBytes(32).toString('base64url');
      keep(digest(id), { kept, endsAt });
      return id;
    },
    find(id) {
      if (id === undefined) return undefined;
      const key = digest(id);
      const place = live(key);
      if (place) keep(key, place);
      return place?.kept;
    },
    look: (id) => (id === undefined ? undefined : live(digest(id))?.kept),
    take(id) {
      if (id === undefined) return undefined;
      const key = digest(id);
      const place = live(key);
      places.delete(key);
      return place?.kept;
    },
  };
}

const digest = (id: string) => createHash('sha256').update(id).digest('base64url');
