import type { ColumnKind } from './columns.ts';
import { FIELD_RULES } from './fields.ts';
import type { ComparedKind, FieldRule } from './fields.ts';
import type { Column } from './table.ts';

/** What one comparison of two rows tells. */
export type Field = {
  readonly name: string;
  /** Shares of the levels among pairs of one person, before anything is learnt. */
  readonly same: readonly number[];
  /** The same among relatives; where absent, relatives agree as one person does. */
  readonly relative?: readonly number[];
  /**
   * What strangers' agreement is weighed by: for the same value how rare it is, for other levels what is
   * learnt; or nothing, where other fields say it all.
   */
  readonly stranger: 'RARITY' | 'NOTHING';
};

/** Compares two rows field by field. */
export type RowComparer = {
  readonly fields: readonly Field[];
  /**
   * Writes each field's level from `at` on: 0 where blank, 1 for the same value, and so on down. Gives how
   * rare the values are that are the same, together, in bits.
   */
  readonly compare: (left: number, right: number, levels: Uint8Array, at: number) => number;
};

function ruleOf({ kind }: Column): FieldRule {
  if (!isCompared(kind)) throw new RangeError('Not a column to compare');
  return FIELD_RULES[kind];
}

const isCompared = (kind: ColumnKind): kind is ComparedKind => kind in FIELD_RULES;

/** Judges two different values by their numbers. */
export type NumberJudge = (mine: number, theirs: number) => number;

/** So many different values have a table of all their pairs, filled as they are met: each is judged once. */
const TABLED = 2_500;

/** A column's judge for these values, which may be more than the column's own. */
export function judgeOf(column: Column, values = column.values): NumberJudge {
  const judge = ruleOf(column).judge();
  const judged: NumberJudge = (mine, theirs) => judge(values[mine] ?? '', values[theirs] ?? '');
  if (values.length > TABLED) return judged;
  const known = new Uint8Array(values.length ** 2);
  return (mine, theirs) => {
    const at = mine * values.length + theirs;
    const before = known[at] ?? 0;
    return before === 0 ? (known[at] = judged(mine, theirs)) : before;
  };
}

export function fieldOf(column: Column): Field {
  const { same, relative } = ruleOf(column);
  return {
    name: column.kind,
    same,
    stranger: 'RARITY',
    ...(relative === undefined ? {} : { relative }),
  };
}

/** Rows that what is known before counting stands for. */
const KNOWN_BEFORE = 300;

/** How rare each value of a column is, in bits. A few rows cannot tell, so what is known before is blended in. */
export function raritiesOf(column: Column, rows: number): Float64Array {
  const expected = KNOWN_BEFORE / ruleOf(column).oneIn;
  return Float64Array.from(column.counts, (count) =>
    Math.log2((rows + KNOWN_BEFORE) / (count + expected)),
  );
}
