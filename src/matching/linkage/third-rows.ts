import type { Link } from './link.ts';

/** Pairs that are less likely than this, or were not compared, count as so likely: that may have many reasons. */
export const LEAST_LIKELY = 0.01;
/** A third row says something where it is likelier than not that one of the two is the same. */
const EVEN = 0.5;
/** Whoever is like more rows than this is told apart by none of them. */
const MOST_LIKE_ONE = 200;

/**
 * Weighs each link of a file against what third rows say of it. Of three rows it cannot be that two pairs are
 * one person's and the third is not: where both of a pair are like a third row that speaks for it, and where
 * only one is, against it. What the third rows say overlaps, so that their mean counts and not their sum. No
 * pair comes to be one that was not compared, so that nothing is chained.
 */
export function weighThirdRows(links: readonly Link[]): readonly Link[] {
  const likeEach = rowsLikeEach(links);
  return links.map((link) => {
    const mine = likeEach.get(link.left) ?? NONE;
    const theirs = likeEach.get(link.right) ?? NONE;
    if (Math.max(mine.size, theirs.size) > MOST_LIKE_ONE) return link;
    return moved(link, meanOfThirds(link, mine, theirs));
  });
}

/** How likely each other row is to be one person with a row. */
type Alike = ReadonlyMap<number, number>;
const NONE: Alike = new Map();

function rowsLikeEach(links: readonly Link[]): ReadonlyMap<number, Alike> {
  const likeEach = new Map<number, Map<number, number>>();
  const put = (row: number, other: number, chance: number): void => {
    const known = likeEach.get(row);
    if (known) known.set(other, chance);
    else likeEach.set(row, new Map([[other, chance]]));
  };
  for (const { left, right, probability } of links) {
    const chance = Math.min(Math.max(probability, LEAST_LIKELY), 1 - LEAST_LIKELY);
    put(left, right, chance);
    put(right, left, chance);
  }
  return likeEach;
}

/** Bits that third rows add to a link on average; nothing where there is no third row. */
function meanOfThirds({ left, right }: Link, mine: Alike, theirs: Alike): number {
  let bits = 0;
  let thirds = 0;
  const hear = (row: number, one: number, other: number): void => {
    if (row === left || row === right || Math.max(one, other) < EVEN) return;
    bits += bitsOfThird(one, other);
    thirds += 1;
  };
  for (const [row, chance] of mine) hear(row, chance, theirs.get(row) ?? LEAST_LIKELY);
  for (const [row, chance] of theirs) if (!mine.has(row)) hear(row, LEAST_LIKELY, chance);
  return thirds === 0 ? 0 : bits / thirds;
}

/**
 * What a third row says of a pair, whose members are so likely to be one person with it: of all that can be
 * together, the odds of the pair's being one, over the odds that it has of itself.
 */
const bitsOfThird = (one: number, other: number): number =>
  Math.log2((one * other + (1 - one) * (1 - other)) / (1 - one * other));

function moved(link: Link, bits: number): Link {
  if (bits === 0) return link;
  const milliBits = link.milliBits + Math.round(1_000 * bits);
  return { ...link, milliBits, probability: 1 / (1 + 2 ** (-milliBits / 1_000)) };
}
