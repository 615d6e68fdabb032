import { mean, type Rows } from './crossings.ts';
import { nearestPlaces } from './isotonic.ts';
import type { Union } from './kin.ts';
import { closingUp, towardsChildren, towardsParents, type Columns, type Pull } from './pulls.ts';

/** Pixels between the left edges of two people. */
export type Spacing = { readonly between: number; readonly betweenBlocks: number };

const ROUNDS = 12;

/** Where everybody stands from left to right: children under their parents, in the order given. */
export function columnsOf(rows: Rows, unions: readonly Union[], spacing: Spacing): Columns {
  const columns = new Map<string, number>();
  const settleAll = (order: Rows, pull: Pull) => {
    for (const row of order) settle(row, columns, pull, spacing);
  };
  const [fromParents, fromChildren, closeUp] = [
    towardsParents(unions),
    towardsChildren(unions),
    closingUp(rows, unions, spacing.between),
  ];
  const upwards = rows.toReversed();
  settleAll(rows, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) settle(row, columns, fromParents(columns), spacing);
    settleAll(rows, closeUp(columns));
    for (const row of upwards) settle(row, columns, fromChildren(columns), spacing);
  }
  const first = Math.min(...columns.values());
  return new Map([...columns].map(([id, column]) => [id, Math.round(column - first)]));
}

/** Moves a row to where its people are pulled, keeping its order and its gaps. */
function settle(
  row: Rows[number],
  columns: Map<string, number>,
  pull: Pull,
  { between, betweenBlocks }: Spacing,
): void {
  const wishes = row.flatMap((block) => {
    const pulls = block.map(pull);
    const felt = pulls.filter((one) => one !== undefined);
    const common = felt.length > 0 ? mean(felt) : 0;
    return block.map((id, index) => ({
      id,
      gap: index === 0 ? betweenBlocks : between,
      at: (columns.get(id) ?? 0) + (pulls[index] ?? common),
    }));
  });
  for (const [index, place] of nearestPlaces(wishes).entries()) {
    const wish = wishes[index];
    if (wish) columns.set(wish.id, place);
  }
}
