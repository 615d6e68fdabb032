import type { Block } from './row-order.ts';
import type { Union } from './kin.ts';

/** The generations from the eldest down, each as blocks that stay together. */
export type Rows = readonly (readonly Block[])[];

const SWEEPS = 4;

/**
 * Orders the blocks of every generation so that lines from parents to children cross as little as an order
 * of whole blocks allows: by the mean of their relatives (Sugiyama 1981), then by exchanging neighbours.
 */
export function withFewCrossings(rows: Rows, unions: readonly Union[]): Rows {
  let best = rows;
  let fewest = crossingsIn(rows, unions);
  let current = rows;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    current = exchanged(sweptUp(sweptDown(current, unions), unions), unions);
    const crossings = crossingsIn(current, unions);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

type Places = ReadonlyMap<string, number>;
const placesOf = (row: readonly Block[]): Places =>
  new Map(row.flat().map((id, index) => [id, index]));

/** Lines between two neighbouring generations, as [place of the parents, place of the child]. */
function linesBetween(
  upper: Places,
  lower: Places,
  unions: readonly Union[],
): readonly (readonly [number, number])[] {
  return unions.flatMap(({ partners, children }) => {
    const above = partners.flatMap((partner) => upper.get(partner) ?? []);
    if (above.length === 0) return [];
    const from = mean(above);
    return children.flatMap(({ child }) => {
      const to = lower.get(child);
      return to === undefined ? [] : [[from, to] as const];
    });
  });
}

export function crossingsIn(rows: Rows, unions: readonly Union[]): number {
  let crossings = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const upper = placesOf(rows[index - 1] ?? []);
    const lines = linesBetween(upper, placesOf(rows[index] ?? []), unions);
    crossings += lines.reduce(
      (sum, [from, to], at) =>
        sum + lines.slice(at + 1).filter(([a, b]) => (from - a) * (to - b) < 0).length,
      0,
    );
  }
  return crossings;
}

function sweptDown(rows: Rows, unions: readonly Union[]): Rows {
  let upper: Places = new Map();
  return rows.map((row) => {
    const order = sorted(row, (id) =>
      unions
        .filter(({ children }) => children.some(({ child }) => child === id))
        .map(({ partners }) => mean(partners.flatMap((partner) => upper.get(partner) ?? [])))
        .filter((place) => !Number.isNaN(place)),
    );
    upper = placesOf(order);
    return order;
  });
}

function sweptUp(rows: Rows, unions: readonly Union[]): Rows {
  let lower: Places = new Map();
  const upwards = rows.toReversed().map((row) => {
    const order = sorted(row, (id) =>
      unions
        .filter(({ partners }) => partners.includes(id))
        .flatMap(({ children }) => children.flatMap(({ child }) => lower.get(child) ?? [])),
    );
    lower = placesOf(order);
    return order;
  });
  return upwards.toReversed();
}

/** A block without relatives in the other row stays where it was among the others. */
function sorted(
  row: readonly Block[],
  relatives: (id: string) => readonly number[],
): readonly Block[] {
  let before = 0;
  return row
    .map((block) => {
      const places = block.flatMap(relatives);
      before = places.length > 0 ? mean(places) : before;
      return { block, place: before };
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ block }) => block);
}

/** Exchanges neighbouring blocks as long as that removes a crossing. */
function exchanged(rows: Rows, unions: readonly Union[]): Rows {
  const current = rows.map((row) => [...row]);
  let fewest = crossingsIn(current, unions);
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (const row of current)
      for (let index = 1; index < row.length; index += 1) {
        exchange(row, index);
        const crossings = crossingsIn(current, unions);
        if (crossings < fewest) [fewest, better] = [crossings, true];
        else exchange(row, index);
      }
  }
  return current;
}

function exchange(row: Block[], index: number): void {
  const [one, other] = [row[index - 1], row[index]];
  if (one && other) [row[index - 1], row[index]] = [other, one];
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
