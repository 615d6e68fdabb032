import type { Kept, KeptPlace, KeptText } from './kept-text.ts';

type Limits = {
  /** How many texts in all, and how many of one person; the longest unchanged give way. */
  readonly most: number;
  readonly mostEach: number;
};

/** Keeps unsent text in this process's memory: it ends with the process. */
export function keptInMemory({ most, mostEach }: Limits): KeptText {
  const places = new Map<string, { readonly place: KeptPlace; readonly kept: Kept }>();
  const drop = (key: string | undefined) => {
    if (key !== undefined) places.delete(key);
  };
  return {
    keep: async (place, kept) => {
      const key = keyOf(place);
      places.delete(key);
      places.set(key, { place, kept });
      const theirs = [...places].filter(
        ([, { place: other }]) => other.practitioner === place.practitioner,
      );
      if (theirs.length > mostEach) drop(theirs[0]?.[0]);
      if (places.size > most) drop([...places.keys()][0]);
    },
    find: async (place) => places.get(keyOf(place))?.kept,
    drop: async (place) => {
      drop(keyOf(place));
    },
  };
}

const keyOf = ({ practitioner, path }: KeptPlace) => `${path} ${practitioner}`;
