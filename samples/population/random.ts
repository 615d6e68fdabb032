/** A repeatable source of chance. The same seed gives the same numbers on every machine. */
export type Random = {
  /** A number from 0 up to, and without, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  /** A whole number between both ends, ends included. */
  readonly between: (lowest: number, highest: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Picks earlier items more often; the density falls as rank^(1/power - 1), near Zipf's law for 3 and above. */
  readonly pickSkewed: <Item>(items: readonly Item[], power?: number) => Item;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for samples, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = Math.trunc(seed) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (lowest, highest) => lowest + below(highest - lowest + 1),
    chance: (probability) => next() < probability,
    pick: (items) => pickAt(items, below(items.length)),
    pickSkewed: (items, power = 2.5) => pickAt(items, Math.floor(items.length * next() ** power)),
  };
}

/** A stream of its own for one item, so that adding an item changes no other. */
export const seedFor = (seed: number, item: number): number =>
  Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(item + 1, 0xc2b2ae35);

function pickAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
