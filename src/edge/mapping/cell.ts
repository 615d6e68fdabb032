import { isRecord } from '../../wire/shape.ts';
import { fhirPath } from './fhir-path.ts';
import type { Cell } from './mapping.ts';

/** What one cell of a row says; undefined where it says nothing. */
export type ReadCell = (row: unknown) => string | undefined;

const HOLE = /\{([^{}]+)\}/g;

/** The value at a column, or at a dotted path into nested rows and lists: `name.0.family`. */
export function valueAt(row: unknown, path: string): unknown {
  if (isRecord(row) && Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const step of stepsOf(path)) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Paths are those of a mapping, few and asked of every row. */
const STEPS = new Map<string, readonly string[]>();
function stepsOf(path: string): readonly string[] {
  const known = STEPS.get(path) ?? path.split('.');
  STEPS.set(path, known);
  return known;
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
  const { words, otherwise, after, refersTo } = cell;
  const translations = words && new Map(Object.entries(words));
  const valueIn = valueReader(cell);
  return (row) => {
    const text = textIn(valueIn(row));
    if (text === undefined) return otherwise;
    const value = refersTo === undefined ? behind(text, after) : idOf(text, refersTo);
    if (value === undefined) return otherwise;
    return translations ? (translations.get(value) ?? otherwise ?? value) : value;
  };
}

/** Reads what stands at a column or at a FHIRPath, before it is made into a text. */
export function valueReader(
  place: { readonly column: string } | { readonly fhirpath: string },
): (row: unknown) => unknown {
  if ('column' in place) return (row) => valueAt(row, place.column);
  // One that is no path is a fault of the mapping, and finds nothing.
  return fhirPath(place.fhirpath) ?? (() => undefined);
}

/** The one id among references such as `Patient/17`; undefined where there is none of this type, or another one. */
function idOf(references: string, type: string): string | undefined {
  const start = `${type}/`;
  const ids = new Set(
    references
      .split(' ')
      .flatMap((one) => (one.startsWith(start) ? [one.slice(start.length)] : [])),
  );
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
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

const behind = (text: string, mark: string | undefined) => {
  const at = mark === undefined ? -1 : text.lastIndexOf(mark);
  return mark === undefined || at === -1 ? text : text.slice(at + mark.length);
};

/** The columns that this cell reads. */
export function columnsOf(cell: Cell): readonly string[] {
  if (Array.isArray(cell)) return cell.flatMap(columnsOf);
  if (typeof cell === 'string') return [cell];
  if ('text' in cell || 'fhirpath' in cell) return [];
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

const textAt = (row: unknown, path: string) => textIn(valueAt(row, path));

/** Ends of line and of page, as systems write them. */
const LINE_END = /\r\n?|[\v\f\u0085]/g;
/** Nobody can see them, and nothing that reads them should obey them; tab and new line are text. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** Without control characters, as without the space around it; nothing where nothing is left. */
function textIn(value: unknown): string | undefined {
  const written = textOf(value);
  const text = CONTROL.test(written)
    ? written.replace(LINE_END, '\n').replace(CONTROLS, '').trim()
    : written.trim();
  return text === '' ? undefined : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return '';
}
