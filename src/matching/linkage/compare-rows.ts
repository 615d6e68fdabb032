import type { ColumnKind } from './columns.ts';
import { exchangeable } from './exchangeable.ts';
import { fieldOf, judgeOf, raritiesOf } from './field-of.ts';
import type { RowComparer } from './field-of.ts';
import type { Column, Table } from './table.ts';

/** Columns whose values people write into each other's place. */
const EXCHANGED: readonly (readonly [ColumnKind, ColumnKind])[] = [
  ['GIVEN', 'FAMILY'],
  ['STREET', 'LOCALITY'],
];

/** Compares rows in every column of a table. */
export function rowComparer({ columns, rows }: Table): RowComparer {
  const alone = new Set(columns);
  const comparers: RowComparer[] = [];
  for (const [one, other] of EXCHANGED) {
    const first = columns.find(({ kind }) => kind === one);
    const second = columns.find(({ kind }) => kind === other);
    if (first === undefined || second === undefined) continue;
    comparers.push(exchangeable(first, second, rows));
    alone.delete(first);
    alone.delete(second);
  }
  return joined([...comparers, ...Array.from(alone, (column) => single(column, rows))]);
}

function joined(comparers: readonly RowComparer[]): RowComparer {
  return {
    fields: comparers.flatMap(({ fields }) => fields),
    compare: (left, right, levels, at) => {
      let place = at;
      let rarity = 0;
      for (const { fields, compare } of comparers) {
        rarity += compare(left, right, levels, place);
        place += fields.length;
      }
      return rarity;
    },
  };
}

function single(column: Column, rows: number): RowComparer {
  const { numbers } = column;
  const judge = judgeOf(column);
  const rarity = raritiesOf(column, rows);
  const levelOf = (mine: number, theirs: number): number => {
    if (mine < 0 || theirs < 0) return 0;
    return mine === theirs ? 1 : judge(mine, theirs);
  };
  return {
    fields: [fieldOf(column)],
    compare: (left, right, levels, at) => {
      const mine = numbers[left] ?? -1;
      const level = levelOf(mine, numbers[right] ?? -1);
      levels[at] = level;
      return level === 1 ? (rarity[mine] ?? 0) : 0;
    },
  };
}
