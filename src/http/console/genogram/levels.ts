import type { Home, SideLink } from './kin.ts';
import { lanesFor } from './lanes.ts';
import { ABOVE_ROW, BELOW_ROW, CELL_HEIGHT, LANE, LINK_LANE, MARGIN } from './measures.ts';
import type { Seating } from './seating.ts';
import type { Strand } from './strands.ts';

/** How high everything stands, in pixels from the top. */
export type Levels = {
  readonly rowTop: (row: number) => number;
  /** The horizontal line of a couple, and the one over their children. */
  readonly coupleLine: (strand: Strand) => number;
  readonly childrenLine: (strand: Strand) => number;
  readonly linkLine: (link: SideLink) => number;
  /** Where a household passes below a row. */
  readonly homeLine: (home: Home, row: number) => number;
  readonly height: number;
};

export function levelsOf(
  seating: Seating,
  strands: readonly Strand[],
  links: readonly SideLink[],
  homes: readonly Home[],
): Levels {
  const places = new Map<unknown, number>();
  const childrenPlaces = new Map<Strand, number>();
  const tops: number[] = [];
  let y = MARGIN + ABOVE_ROW;
  for (const row of seating.rows.keys()) {
    tops.push(y);
    y += CELL_HEIGHT + BELOW_ROW;
    const here = strands.filter((strand) => strand.row === row);
    y = stack(here.filter(isCouple), coupleStretch, places, y);
    y = stack(here.filter(hasChildren), childrenStretch, childrenPlaces, y);
    for (const link of links.filter(({ from }) => seating.rowOf(from) === row)) {
      places.set(link, y);
      y += LINK_LANE;
    }
    for (const home of homes) {
      places.set(homeKey(home, row), y);
      y += LANE / 2;
    }
    y += ABOVE_ROW;
  }
  const at = (key: unknown) => places.get(key) ?? 0;
  return {
    rowTop: (row) => tops[row] ?? 0,
    coupleLine: at,
    childrenLine: (strand) => childrenPlaces.get(strand) ?? 0,
    linkLine: at,
    homeLine: (home, row) => at(homeKey(home, row)),
    height: y - ABOVE_ROW + MARGIN,
  };
}

const isCouple = ({ anchors }: Strand) => anchors.length > 1;
const hasChildren = ({ children }: Strand) => children.length > 0;
const homeKey = ({ id }: Home, row: number) => `${id}/${String(row)}`;

const coupleStretch = ({ anchors }: Strand) => ({
  from: Math.min(...anchors),
  to: Math.max(...anchors),
});
const childrenStretch = ({ drop, children }: Strand) => ({
  from: Math.min(drop, ...children.map(({ at }) => at)),
  to: Math.max(drop, ...children.map(({ at }) => at)),
});

/** Puts strands on lanes from `y` down, and returns where the lanes end. */
function stack(
  strands: readonly Strand[],
  stretchOf: (strand: Strand) => { readonly from: number; readonly to: number },
  places: Map<Strand, number> | Map<unknown, number>,
  y: number,
): number {
  const { laneOf, count } = lanesFor(strands.map(stretchOf));
  for (const [index, strand] of strands.entries())
    places.set(strand, y + (laneOf[index] ?? 0) * LANE);
  return y + count * LANE;
}
