import { COLUMN_KINDS, detectColumns } from '../matching/linkage/columns.ts';
import type { ColumnKind, MappedColumn } from '../matching/linkage/columns.ts';
import type { ColumnsOf } from './link-files.ts';

type Said = { readonly kind: ColumnKind | 'IGNORE'; readonly header: string };

/**
 * What headings tell, with what was said on the command line put in its place. `refuse` ends the command
 * where a kind is unknown; a column that one of two files lacks is simply not mapped in it.
 */
export function mappingOf(given: readonly string[], refuse: (says: string) => never): ColumnsOf {
  const said = given.map((text) => readSaid(text) ?? refuse('--map takes kind=column; see --help'));
  return (headers) => {
    const told = said.flatMap(({ kind, header }) => {
      const at = headers.findIndex((name) => name.trim().toLowerCase() === header);
      return at < 0 ? [] : [{ at, kind }];
    });
    const taken = new Set(told.map(({ at }) => at));
    const kinds = new Set<string>(told.map(({ kind }) => kind));
    const detected = detectColumns(
      headers.map((header, at) => (taken.has(at) ? '' : header)),
    ).filter(({ kind }) => !kinds.has(kind));
    return [...told.filter(isKnown), ...detected].filter(isFirstId);
  };
}

function readSaid(text: string): Said | undefined {
  const [left = '', ...rest] = text.split('=');
  const wanted = left.trim().toUpperCase();
  const header = rest.join('=').trim().toLowerCase();
  const kind = ([...COLUMN_KINDS, 'IGNORE'] as const).find((name) => name === wanted);
  return kind === undefined || header === '' ? undefined : { kind, header };
}

const isKnown = (column: {
  readonly at: number;
  readonly kind: ColumnKind | 'IGNORE';
}): column is MappedColumn => column.kind !== 'IGNORE';

/** One column calls the rows; a second one of that kind is left alone. */
const isFirstId = (column: MappedColumn, at: number, columns: readonly MappedColumn[]): boolean =>
  column.kind !== 'ID' || columns.findIndex(({ kind }) => kind === 'ID') === at;
