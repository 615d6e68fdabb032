import type { ColumnKind } from './columns.ts';
import { FIELD_RULES } from './fields.ts';
import type { ComparedKind, FieldRule } from './fields.ts';
import type { Judge } from './judges.ts';
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

export const judgeOf = (column: Column): Judge => ruleOf(column).judge;

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
