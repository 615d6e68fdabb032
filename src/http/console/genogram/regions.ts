import type { Home } from './kin.ts';
import type { Levels } from './levels.ts';
import { CELL_HEIGHT, CELL_WIDTH, EDGE, SYMBOL } from './measures.ts';
import { outlineOf, type Box } from './outline.ts';
import { passageIn } from './passages.ts';
import type { Seating } from './seating.ts';

/** A household as one region, around its members and around nobody else. */
export type Region = {
  readonly id: string;
  readonly label: string;
  readonly outline: string;
  readonly boxes: readonly Box[];
  readonly x: number;
  readonly y: number;
};

/** How wide a region is where it only joins its parts. */
const NECK = 8;
/** Right of the line that comes down to the first member. */
const LABEL_AT = SYMBOL + 22;

export function regionOf(home: Home, seating: Seating, levels: Levels): Region | undefined {
  const runs = runsOf(home, seating, levels);
  const [first] = runs;
  if (!first) return undefined;
  const boxes = [...runs.map(({ box }) => box), ...joints(home, runs, seating, levels)];
  return {
    id: home.id,
    label: home.label,
    outline: outlineOf(boxes),
    boxes,
    x: first.box.left + LABEL_AT,
    y: first.box.top - 4,
  };
}

type Run = { readonly row: number; readonly box: Box };

/** Members who stand side by side, row by row. */
function runsOf({ members }: Home, seating: Seating, levels: Levels): readonly Run[] {
  return seating.rows.flatMap((ids, row) => {
    const runs: string[][] = [];
    for (const [index, id] of ids.entries()) {
      if (!members.includes(id)) continue;
      const beside = members.includes(ids[index - 1] ?? '');
      if (beside) runs.at(-1)?.push(id);
      else runs.push([id]);
    }
    return runs.map((run) => ({
      row,
      box: {
        left: seating.columnOf(run[0] ?? '') - EDGE,
        right: seating.columnOf(run.at(-1) ?? '') + CELL_WIDTH + EDGE,
        top: levels.rowTop(row) - EDGE,
        bottom: levels.rowTop(row) + CELL_HEIGHT + EDGE,
      },
    }));
  });
}

/** What joins the runs: below each row a passage to the next, through gaps where others stand between. */
function joints(
  home: Home,
  runs: readonly Run[],
  seating: Seating,
  levels: Levels,
): readonly Box[] {
  const rows = runs.map(({ row }) => row);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const wanted = middleOf(runs.map(({ box }) => box));
  const partsIn = (row: number): readonly Box[] => {
    const own = runs.filter((run) => run.row === row).map(({ box }) => box);
    return own.length > 0 || row > lastRow ? own : [shaft(row, wanted, seating, levels)];
  };
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).flatMap(
    (row) => {
      const [parts, lower] = [partsIn(row), partsIn(row + 1)];
      const shafts = runs.some((run) => run.row === row) ? [] : parts;
      // Those of a lower row are joined above it already; one of them leads on.
      const upper = row === firstRow ? parts : nearestTo(wanted, parts);
      if (upper.length + lower.length < 2) return shafts;
      return [...shafts, ...joint(upper, lower, levels.homeLine(home, row))];
    },
  );
}

const nearestTo = (wanted: number, boxes: readonly Box[]) =>
  boxes.toSorted((one, other) => awayFrom(wanted, one) - awayFrom(wanted, other)).slice(0, 1);
const awayFrom = (wanted: number, { left, right }: Box) => Math.abs((left + right) / 2 - wanted);

function shaft(row: number, wanted: number, seating: Seating, levels: Levels): Box {
  const at = passageIn(seating, row, wanted);
  const top = levels.rowTop(row) - EDGE;
  return { left: at - NECK / 2, right: at + NECK / 2, top, bottom: top + CELL_HEIGHT + 2 * EDGE };
}

/** Joins what stands above a passage and what stands below it. */
function joint(upper: readonly Box[], lower: readonly Box[], y: number): readonly Box[] {
  const [above, below] = [upper[0], lower[0]];
  if (upper.length === 1 && lower.length === 1 && above && below) {
    const left = Math.max(above.left, below.left);
    const right = Math.min(above.right, below.right);
    if (right - left >= NECK) return [{ left, right, top: above.bottom, bottom: below.top }];
  }
  const wanted = middleOf([...upper, ...lower]);
  const necks = [
    ...upper.map((box) => ({ ...neckAt(box, wanted), top: box.bottom, bottom: y + NECK })),
    ...lower.map((box) => ({ ...neckAt(box, wanted), top: y, bottom: box.top })),
  ];
  const left = Math.min(...necks.map((neck) => neck.left));
  const right = Math.max(...necks.map((neck) => neck.right));
  return [...necks, { left, right, top: y, bottom: y + NECK }];
}

const middleOf = (boxes: readonly Box[]) =>
  (Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right))) / 2;

function neckAt({ left, right }: Box, wanted: number) {
  const at = Math.min(Math.max(wanted, left + NECK / 2), right - NECK / 2);
  return { left: at - NECK / 2, right: at + NECK / 2 };
}
