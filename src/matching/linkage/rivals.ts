import type { Link } from './link.ts';

/** Links this sure tell whether a file has several rows of one person. */
const SURE = 0.99;
/** Up to this share of linked rows with a second sure link, a file has each person once. */
const SELDOM = 0.01;

type Side = 'left' | 'right';

/**
 * Of two files, weighs each link against its rivals: where the one file hardly ever has two rows that are surely
 * the same row of the other, it has each person once, and only one of several can be right. What a file has
 * is told by the links themselves.
 */
export function weighRivals(links: readonly Link[]): readonly Link[] {
  const sides = (['left', 'right'] as const).filter((side) => hasSeldomTwo(links, side));
  return sides.reduce(weighOneSide, links);
}

function hasSeldomTwo(links: readonly Link[], side: Side): boolean {
  const times = new Map<number, number>();
  for (const link of links)
    if (link.probability >= SURE) times.set(link[side], (times.get(link[side]) ?? 0) + 1);
  const several = [...times.values()].filter((count) => count > 1).length;
  return several <= SELDOM * times.size;
}

/** Each link's odds against its being a stranger's, or that any of its rivals is the right one. */
function weighOneSide(links: readonly Link[], side: Side): readonly Link[] {
  const odds = new Map<number, number>();
  for (const link of links) odds.set(link[side], (odds.get(link[side]) ?? 0) + oddsOf(link));
  return links.map((link) => {
    const rivals = Math.max(0, (odds.get(link[side]) ?? 0) - oddsOf(link));
    const isAlone = rivals < oddsOf(link) * ROUNDING;
    return isAlone ? link : linkOf(link, link.milliBits / 1_000 - Math.log2(1 + rivals));
  });
}

/** Sums of odds so unlike are no more exact than this. */
const ROUNDING = 1e-12;

const oddsOf = ({ milliBits }: Link): number => 2 ** (milliBits / 1_000);

const linkOf = ({ left, right }: Link, bits: number): Link => ({
  left,
  right,
  probability: 1 / (1 + 2 ** -bits),
  milliBits: Math.round(1_000 * bits),
});
