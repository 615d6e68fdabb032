import { isRecord } from '../../wire/shape.ts';
import type { Cell } from './mapping.ts';

/** What one cell of a row says; undefined where it says nothing. */
export type ReadCell = (row: unknown) => string | undefined;

const HOLE = /\{([^{}]+)\}/g;

/** The value at a column, or at a dotted path into nested rows and lists: `name.0.family`. */
export function valueAt(row: unknown, path: string): unknown {
  if (isRecord(row) && Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The rows that a part takes one by one: those of a list at a path, or the row itself. */
export function eachOf(row: unknown, path: string | undefined): readonly unknown[] {
  if (path === undefined) return [row];
  const list = valueAt(row, path);
  if (Array.isArray(list)) return list;
  return list === undefined || list === null ? [] : [list];
}

/** A reader of this cell. A text that is not among the cell's words reads as itself. */
export function readCell(cell: Cell): ReadCell {
  if (Array.isArray(cell)) return firstOf(cell.map(readCell));
  if (typeof cell === 'string') return (row) => textAt(row, cell);
  if ('text' in cell) return () => cell.text;
  if ('template' in cell) return templated(cell.template);
  const { column, words, otherwise, after } = cell;
  const translations = words && new Map(Object.entries(words));
  return (row) => {
    const text = textAt(row, column);
    if (text === undefined) return otherwise;
    const value = after === undefined ? text : behind(text, after);
    return translations ? (translations.get(value) ?? otherwise ?? value) : value;
  };
}

function firstOf(readers: readonly ReadCell[]): ReadCell {
  return (row) => {
    for (const read of readers) {
      const text = read(row);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

const behind = (text: string, mark: string) => {
  const at = text.lastIndexOf(mark);
  return at === -1 ? text : text.slice(at + mark.length);
};

/** The columns that this cell reads. */
export function columnsOf(cell: Cell): readonly string[] {
  if (Array.isArray(cell)) return cell.flatMap(columnsOf);
  if (typeof cell === 'string') return [cell];
  if ('text' in cell) return [];
  if ('column' in cell) return [cell.column];
  return [...cell.template.matchAll(HOLE)].map(([, column = '']) => column);
}

/** Nothing where one of its columns says nothing. */
function templated(template: string): ReadCell {
  const columns = columnsOf({ template });
  return (row) => {
    const texts = new Map(columns.map((column) => [column, textAt(row, column)]));
    if ([...texts.values()].includes(undefined)) return undefined;
    return template.replaceAll(HOLE, (_hole, column: string) => texts.get(column) ?? '');
  };
}

function textAt(row: unknown, path: string): string | undefined {
  const text = textOf(valueAt(row, path)).trim();
  return text === '' ? undefined : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return '';
}
