import { BLOCK_GAP, CELL_WIDTH, EDGE } from './measures.ts';
import type { Seating } from './seating.ts';

/** The place nearest to `wanted` where a line can pass a row without touching anybody in it. */
export function passageIn(seating: Seating, row: number, wanted: number): number {
  const columns = (seating.rows[row] ?? []).map((id) => seating.columnOf(id));
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return wanted;
  const outside = BLOCK_GAP / 2;
  if (wanted <= first - outside || wanted >= last + CELL_WIDTH + outside) return wanted;
  const between = columns
    .slice(1)
    .map((column, index) => ((columns[index] ?? 0) + CELL_WIDTH + column) / 2);
  const passages = [first - EDGE * 2, ...between, last + CELL_WIDTH + EDGE * 2];
  return passages.reduce((nearest, passage) =>
    Math.abs(passage - wanted) < Math.abs(nearest - wanted) ? passage : nearest,
  );
}
