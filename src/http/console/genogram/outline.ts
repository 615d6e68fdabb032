/** A rectangle by its edges, in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Corner = readonly [x: number, y: number];

/** The outline of everything that the boxes cover together, as an SVG path: clockwise around what is inside. */
export function outlineOf(boxes: readonly Box[]): string {
  return loopsOf(edgesOf(boxes)).map(pathOf).join(' ');
}

type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly covers: (column: number, row: number) => boolean;
};

/** The grid that the boxes' own edges make, and which of its cells they cover. */
function gridOf(boxes: readonly Box[]): Grid {
  const xs = sortedUnique(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = sortedUnique(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const covers = (column: number, row: number) => {
    const [x = Number.NaN, y = Number.NaN] = [xs[column], ys[row]];
    return boxes.some(
      ({ left, top, right, bottom }) => left <= x && x < right && top <= y && y < bottom,
    );
  };
  return { xs, ys, covers };
}

type Edge = readonly [from: Corner, to: Corner];

/** Edges of covered cells towards cells that are not covered, by the corner at which each begins. */
function edgesOf(boxes: readonly Box[]): Map<string, Corner[]> {
  const grid = gridOf(boxes);
  const edges = new Map<string, Corner[]>();
  for (const column of grid.xs.keys())
    for (const row of grid.ys.keys())
      for (const [from, to] of cellEdges(grid, column, row))
        edges.set(String(from), [...(edges.get(String(from)) ?? []), to]);
  return edges;
}

function cellEdges({ xs, ys, covers }: Grid, column: number, row: number): readonly Edge[] {
  if (!covers(column, row)) return [];
  const [left = 0, right = 0] = [xs[column], xs[column + 1]];
  const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
  const edges: readonly (readonly [outside: boolean, edge: Edge])[] = [
    [
      !covers(column, row - 1),
      [
        [left, top],
        [right, top],
      ],
    ],
    [
      !covers(column + 1, row),
      [
        [right, top],
        [right, bottom],
      ],
    ],
    [
      !covers(column, row + 1),
      [
        [right, bottom],
        [left, bottom],
      ],
    ],
    [
      !covers(column - 1, row),
      [
        [left, bottom],
        [left, top],
      ],
    ],
  ];
  return edges.filter(([outside]) => outside).map(([, edge]) => edge);
}

const sortedUnique = (values: readonly number[]) =>
  [...new Set(values)].toSorted((one, other) => one - other);

/** Follows the edges around, each used once, until they lead back to where they began. */
function loopsOf(edges: Map<string, Corner[]>): readonly (readonly Corner[])[] {
  const loops: Corner[][] = [];
  for (const [start, ends] of edges)
    while (ends.length > 0) {
      const loop: Corner[] = [];
      for (let next = ends.pop(); next; next = edges.get(String(next))?.pop()) {
        loop.push(next);
        if (String(next) === start) break;
      }
      loops.push([...loop.slice(-1), ...loop.slice(0, -1)]);
    }
  return loops;
}

function pathOf(loop: readonly Corner[]): string {
  const corners = loop.filter((corner, index) => !isStraight(loop, corner, index));
  return `M${corners.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}Z`;
}

function isStraight(loop: readonly Corner[], [x, y]: Corner, index: number): boolean {
  const before = loop.at(index - 1);
  const after = loop[(index + 1) % loop.length];
  if (!before || !after) return false;
  return (before[0] === x && x === after[0]) || (before[1] === y && y === after[1]);
}
