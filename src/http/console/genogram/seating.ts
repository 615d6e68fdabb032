import { columnsOf } from './columns.ts';
import { withFewCrossings, type Rows } from './crossings.ts';
import type { Generations } from './generations.ts';
import type { Home, Kin } from './kin.ts';
import { BLOCK_GAP, CELL_WIDTH, GAP } from './measures.ts';
import { blocksOf, type Block } from './row-order.ts';
import type { Kinship } from './unions.ts';

/** Who sits in which row, and how far from the left. */
export type Seating = {
  readonly rows: readonly (readonly string[])[];
  readonly rowOf: (id: string) => number;
  readonly columnOf: (id: string) => number;
};

export function seatingOf(
  people: readonly Kin[],
  kinship: Kinship,
  generations: Generations,
  homes: readonly Home[],
): Seating {
  const rowOf = rowsByGeneration(people, generations);
  const count = Math.max(-1, ...rowOf.values()) + 1;
  const blocks: Rows = Array.from({ length: count }, (_, index) => {
    const row = people.filter(({ id }) => rowOf.get(id) === index);
    return besideTheirHome(blocksOf(row, kinship.unions, kinship.links), kinship, homes);
  });
  const rows = withFewCrossings(blocks, kinship.unions);
  const columns = columnsOf(rows, kinship.unions, {
    between: CELL_WIDTH + GAP,
    betweenBlocks: CELL_WIDTH + BLOCK_GAP,
  });
  return {
    rows: rows.map((row) => row.flat()),
    rowOf: (id) => rowOf.get(id) ?? 0,
    columnOf: (id) => columns.get(id) ?? 0,
  };
}

/**
 * The family of the children of the picture sets the rows; any other is put beside it, its first member
 * among the adults or among the children.
 */
function rowsByGeneration(
  people: readonly Kin[],
  { rankOf, familyOf }: Generations,
): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const { id, subject, adult } of people.toSorted(subjectsFirst)) {
    const family = familyOf(id);
    const row = subject || !adult ? 1 : 0;
    if (!shifts.has(family)) shifts.set(family, row - rankOf(id));
  }
  const rows = people.map(({ id }) => [id, rankOf(id) + (shifts.get(familyOf(id)) ?? 0)] as const);
  const top = Math.min(...rows.map(([, row]) => row));
  return new Map(rows.map(([id, row]) => [id, row - top]));
}

const subjectsFirst = (one: Kin, other: Kin) =>
  Number(other.subject) - Number(one.subject) || one.id.localeCompare(other.id, 'en');

/** Somebody without kin in the picture stands next to those whom they live with. */
function besideTheirHome(
  blocks: readonly Block[],
  { unions }: Kinship,
  homes: readonly Home[],
): readonly Block[] {
  const isKin = (id: string) =>
    unions.some(
      ({ partners, children }) =>
        partners.includes(id) || children.some(({ child }) => child === id),
    );
  const [related, alone] = [
    blocks.filter((block) => block.some(isKin)),
    blocks.filter((block) => !block.some(isKin)),
  ];
  const row = [...related];
  for (const block of alone) {
    const home = homes.find(({ members }) => block.some((id) => members.includes(id)));
    const host = row.findLastIndex((other) => other.some((id) => home?.members.includes(id)));
    row.splice(host === -1 ? row.length : host + 1, 0, block);
  }
  return row;
}
