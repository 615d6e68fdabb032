import { isRecord } from '../../wire/shape.ts';
import { columnsOf } from './cell.ts';
import type { MappingFault } from './check-words.ts';
import type { Mapping, Rows } from './mapping.ts';

/** One part of the mapping that reads a table, and its place. */
export type PlacedPart = {
  readonly table: string;
  readonly at: readonly PropertyKey[];
  readonly part: object;
  readonly rows: Rows;
};

/** Every part that reads a table. */
export const partsOf = (mapping: Mapping): readonly PlacedPart[] =>
  (['people', 'names', 'addresses', 'identifiers', 'relationships', 'entries'] as const).flatMap(
    (key) =>
      mapping[key].map((part, nth) => ({ table: part.table, at: [key, nth], part, rows: part })),
  );

/** Parts that read a table which the source does not declare, and tables asked for by such a one. */
export function tableFaults(mapping: Mapping): readonly MappingFault[] {
  const { source } = mapping;
  const declared = new Set(Object.keys(source.tables));
  const asked = partsOf(mapping).map(({ table, at }) => ({ table, path: [...at, 'table'] }));
  const through = tablesThrough(source).map(([name, table]) => ({
    table,
    path: ['source', 'tables', name, 'by', 'table'],
  }));
  return [...asked, ...through].flatMap(({ table, path }): MappingFault[] =>
    declared.has(table) ? [] : [{ code: 'UNKNOWN_TABLE', path }],
  );
}

/** Each table that is asked for by the records of another one, and which one. */
function tablesThrough(source: Mapping['source']): readonly (readonly [string, string])[] {
  switch (source.kind) {
    case 'rest':
      return Object.entries(source.tables).flatMap(([name, { by }]) =>
        by ? [[name, by.table]] : [],
      );
    case 'graphql':
      return Object.entries(source.tables).flatMap(([name, { by }]) =>
        by ? [[name, by.table]] : [],
      );
    case 'csv':
    case 'fhir':
    case 'fhir-server':
    case 'sql':
      return [];
  }
}

/** Every column that a part names and its table does not have. */
export function columnFaults(
  { part, at }: PlacedPart,
  columns: readonly string[],
): readonly MappingFault[] {
  return namedColumns(part, at).flatMap(({ column, path }): MappingFault[] =>
    columns.includes(column) ? [] : [{ code: 'MISSING_COLUMN', path }],
  );
}

type Named = { readonly column: string; readonly path: readonly PropertyKey[] };

/** Fields in which a plain text is a word of the contract, or not a column for some other reason. */
const NOT_CELLS: ReadonlySet<string> = new Set([
  'table',
  'each',
  'use',
  'system',
  'is',
  'category',
  'standing',
  'handling',
  'current',
  'sex',
]);

function namedColumns(value: unknown, path: readonly PropertyKey[]): readonly Named[] {
  if (typeof value === 'string') return [{ column: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, at) => namedColumns(item, [...path, at]));
  if (!isRecord(value)) return [];
  if (typeof value['column'] === 'string') return [{ column: value['column'], path }];
  if (readsNoColumn(value)) return [];
  if (typeof value['template'] === 'string') {
    return columnsOf({ template: value['template'] }).map((column) => ({ column, path }));
  }
  return Object.entries(value).flatMap(([field, inner]) => {
    const place = [...path, field];
    if (field === 'where' && isRecord(inner)) {
      return Object.keys(inner).map((column) => ({ column, path: [...place, column] }));
    }
    return NOT_CELLS.has(field) && typeof inner === 'string' ? [] : namedColumns(inner, place);
  });
}

/** A path into a resource, or a text that is always the same. */
const readsNoColumn = (cell: Readonly<Record<string, unknown>>) =>
  typeof cell['fhirpath'] === 'string' ||
  (typeof cell['text'] === 'string' && Object.keys(cell).length === 1);
