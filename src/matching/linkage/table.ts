import { COLUMN_KINDS } from './columns.ts';
import type { ColumnKind, MappedColumn } from './columns.ts';
import { orderOf, readDate } from './dates.ts';
import { readValue } from './values.ts';

/** One kind of value over all rows: a number per row, and the different values by number. */
export type Column = {
  readonly kind: ColumnKind;
  /** Number of each row's value; -1 where it is blank. */
  readonly numbers: Int32Array;
  readonly values: readonly string[];
  /** How many rows have each value. */
  readonly counts: Uint32Array;
};

/** Rows of one or two files in columns, the right file's after the left's. */
export type Table = {
  readonly rows: number;
  /** Rows below this come from the left file. */
  readonly left: number;
  readonly columns: readonly Column[];
};

export type Sheet = {
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** Puts one sheet, or two, into a table. Of two, only kinds of columns that both have are kept. */
export function tableOf(left: Sheet, right?: Sheet): Table {
  const sheets = right === undefined ? [left] : [left, right];
  const sources = sheets.map(sourcesOf);
  const [first = new Map<string, Source>()] = sources;
  const columns = [...first.keys()]
    .filter((name) => sources.every((source) => source.has(name)))
    .map((name) => columnOf(name, sheets, sources));
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return { rows, left: left.rows.length, columns };
}

/** Reads one value of a row, empty where blank. */
type Source = { readonly kind: ColumnKind; readonly read: (row: readonly string[]) => string };

/** The values that a sheet offers, by a name that both sheets share. */
function sourcesOf({ columns, rows }: Sheet): Map<string, Source> {
  const sources = new Map<string, Source>();
  const counts = new Map<ColumnKind, number>();
  for (const { at, kind } of columns) {
    if (kind === 'ID') continue;
    const nth = counts.get(kind) ?? 0;
    counts.set(kind, nth + 1);
    const read = kind === 'BIRTH_DATE' ? dateIn(rows, at) : valueOf(kind);
    sources.set(`${kind} ${nth}`, { kind, read: (row) => read(row[at] ?? '') });
  }
  return withHouseNumbers(withDates(withSplitNames(sources)));
}

const valueOf =
  (kind: ColumnKind) =>
  (text: string): string =>
    readValue(kind, text);

/** Dates of a column, in the order in which all of it is written. */
function dateIn(rows: Sheet['rows'], at: number): (text: string) => string {
  const order = orderOf(rows.map((row) => row[at] ?? ''));
  return (text) => (order === 'DAY_FIRST' ? readValue('BIRTH_DATE', text) : readDate(text, order));
}

/** Where there is only a whole name, its last word is taken for the family name. */
function withSplitNames(sources: Map<string, Source>): Map<string, Source> {
  const whole = sources.get('FULL_NAME 0');
  if (whole === undefined) return sources;
  sources.delete('FULL_NAME 0');
  const part = (kind: ColumnKind, from: number, to?: number): Source => ({
    kind,
    read: (row) => readValue(kind, whole.read(row).split(' ').slice(from, to).join(' ')),
  });
  if (!sources.has('GIVEN 0')) sources.set('GIVEN 0', part('GIVEN', 0, -1));
  if (!sources.has('FAMILY 0')) sources.set('FAMILY 0', part('FAMILY', -1));
  return sources;
}

/** Where year, month and day have columns of their own, they are put together. */
function withDates(sources: Map<string, Source>): Map<string, Source> {
  const [year, month, day] = ['BIRTH_YEAR 0', 'BIRTH_MONTH 0', 'BIRTH_DAY 0'].map((name) => {
    const source = sources.get(name);
    sources.delete(name);
    return source;
  });
  if (year === undefined || sources.has('BIRTH_DATE 0')) return sources;
  const read = (row: readonly string[]): string => {
    const parts = [year, month, day].map((source) => source?.read(row) ?? '');
    return readValue('BIRTH_DATE', parts.map((part) => part.padStart(2, '0')).join('-'));
  };
  return sources.set('BIRTH_DATE 0', { kind: 'BIRTH_DATE', read });
}

const LEADING_NUMBER = /^(?:flat |apartment |unit )?(\d+[a-z]?)(?: |$)/;

/** Where house numbers have no column of their own, they are taken from the street. */
function withHouseNumbers(sources: Map<string, Source>): Map<string, Source> {
  const street = sources.get('STREET 0');
  if (street === undefined || sources.has('NUMBER 0')) return sources;
  sources.set('NUMBER 0', {
    kind: 'NUMBER',
    read: (row) => LEADING_NUMBER.exec(street.read(row))?.[1] ?? '',
  });
  const read = (row: readonly string[]): string => street.read(row).replace(LEADING_NUMBER, '');
  return sources.set('STREET 0', { kind: 'STREET', read });
}

function columnOf(
  name: string,
  sheets: readonly Sheet[],
  sources: readonly ReadonlyMap<string, Source>[],
): Column {
  const growing = new GrowingColumn();
  for (const [at, { rows }] of sheets.entries()) {
    const source = sources[at]?.get(name);
    for (const row of rows) growing.push(source?.read(row) ?? '');
  }
  return growing.done(kindOf(name));
}

/** The kind that a source's name begins with. */
const kindOf = (name: string): ColumnKind =>
  COLUMN_KINDS.find((kind) => name.startsWith(`${kind} `)) ?? 'ID';

class GrowingColumn {
  readonly #numbers: number[] = [];
  readonly #counts: number[] = [];
  readonly #known = new Map<string, number>();

  push(value: string): void {
    if (value === '') {
      this.#numbers.push(-1);
      return;
    }
    const number = this.#known.get(value) ?? this.#known.size;
    this.#known.set(value, number);
    this.#numbers.push(number);
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  done(kind: ColumnKind): Column {
    return {
      kind,
      numbers: Int32Array.from(this.#numbers),
      values: [...this.#known.keys()],
      counts: Uint32Array.from(this.#counts),
    };
  }
}
