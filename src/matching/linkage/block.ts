import { hashText, mixed } from '../text/hash.ts';
import { GrowingPairs } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import { KINDS_OF, RECIPES, TAKES } from './recipes.ts';
import type { Ingredient } from './recipes.ts';
import type { Column, Table } from './table.ts';

/** Up to so many pairs, all are compared. */
const COMPARE_ALL = 600_000;
/** A key that more rows share tells nobody apart. */
const LARGEST_GROUP = 200;
/** Pairs that one recipe may add, per row; larger groups are left out first. */
const PAIRS_PER_ROW = 10;

/** The pairs of rows that are worth comparing: of the two files, or within the one. */
export function candidatePairs(table: Table): Pairs {
  const pairs = new GrowingPairs(table.rows);
  if (possiblePairs(table) <= COMPARE_ALL) {
    addAll(table, pairs);
    return pairs.done();
  }
  const parts = partMaker(table);
  for (const recipe of RECIPES) addGroups(parts(recipe).map(keysOf), table, pairs);
  return pairs.done();
}

export function possiblePairs({ rows, left }: Table): number {
  return left === rows ? (rows * (rows - 1)) / 2 : left * (rows - left);
}

function addAll({ rows, left }: Table, pairs: GrowingPairs): void {
  const within = left === rows;
  for (let one = 0; one < left; one += 1)
    for (let other = within ? one + 1 : left; other < rows; other += 1) pairs.push(one, other);
}

/** For each way of choosing columns for a recipe, the hashes of its parts row by row; 0 where a row has none. */
type PartMaker = (recipe: readonly Ingredient[]) => readonly (readonly Uint32Array[])[];

function partMaker({ columns, rows }: Table): PartMaker {
  const known = new Map<string, readonly Uint32Array[]>();
  const columnsOf = (ingredient: Ingredient): readonly Uint32Array[] => {
    const name = ingredient.join(' ');
    const kinds = KINDS_OF[ingredient[0]] ?? [ingredient[0]];
    const made =
      known.get(name) ??
      columns
        .filter(({ kind }) => kinds.includes(kind))
        .map((column) => hashPart(column, ingredient, rows));
    known.set(name, made);
    return made;
  };
  return (recipe) =>
    recipe
      .map(columnsOf)
      .reduce<readonly (readonly Uint32Array[])[]>(
        (ways, parts) => ways.flatMap((way) => parts.map((part) => [...way, part])),
        [[]],
      );
}

function hashPart(column: Column, [, take]: Ingredient, rows: number): Uint32Array {
  const hashes = column.values.map((value) => {
    const part = TAKES[take](value);
    return part === '' ? 0 : hashText(part) || 1;
  });
  return Uint32Array.from({ length: rows }, (_, row) => hashes[column.numbers[row] ?? -1] ?? 0);
}

/** One key per row from all of its parts, in whatever order they stand; 0 where one is missing. */
function keysOf([first = new Uint32Array(0), ...rest]: readonly Uint32Array[]): Uint32Array {
  return first.map((hash, row) =>
    rest.reduce((key, part) => {
      const other = part[row] ?? 0;
      return key === 0 || other === 0 ? 0 : mixed(Math.min(key, other), Math.max(key, other)) || 1;
    }, hash),
  );
}

/** Adds every pair of rows that share a key. Groups too large for the recipe's share of pairs are left out. */
function addGroups(keys: readonly Uint32Array[], table: Table, pairs: GrowingPairs): void {
  const groups = groupsOf(keys);
  let room = PAIRS_PER_ROW * table.rows;
  for (const group of groups.toSorted((one, other) => one.length - other.length)) {
    room -= (group.length * (group.length - 1)) / 2;
    if (room < 0) return;
    addGroup(group, table, pairs);
  }
}

/** Rows by any of their keys, each row once and in order. */
function groupsOf(keys: readonly Uint32Array[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  const put = (row: number, key = 0): void => {
    if (key === 0) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (group.at(-1) !== row) group.push(row);
  };
  const rows = keys[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) for (const key of keys) put(row, key[row]);
  return [...groups.values()].filter(({ length }) => length > 1 && length <= LARGEST_GROUP);
}

function addGroup(group: readonly number[], { rows, left }: Table, pairs: GrowingPairs): void {
  const within = left === rows;
  for (const [at, one] of group.entries()) {
    if (one >= left) return;
    for (let next = at + 1; next < group.length; next += 1) {
      const other = group[next] ?? 0;
      if (within || other >= left) pairs.push(one, other);
    }
  }
}
