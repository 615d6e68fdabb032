import { COLUMN_KINDS, detectColumns } from '../matching/linkage/columns.ts';
import type { ColumnKind, MappedColumn } from '../matching/linkage/columns.ts';
import type { ColumnsOf } from './link-files.ts';

const KINDS = [...COLUMN_KINDS, 'IGNORE'] as const;
type Said = { readonly kind: ColumnKind | 'IGNORE'; readonly header: string };

export type Mapping = {
  readonly columnsOf: ColumnsOf;
  /** Whether every column that was named stood in some heading that was read. */
  readonly allFound: () => boolean;
};

/**
 * What headings tell, with what was said on the command line put in its place. Two files may call one kind
 * of column differently: a name that one of them lacks is simply not mapped in it. Undefined where something
 * said is not of the form kind=column.
 */
export function mappingOf(given: readonly string[]): Mapping | undefined {
  const said = given.map(readSaid).filter((one) => one !== undefined);
  if (said.length < given.length) return undefined;
  const found = new Set<string>();
  const columnsOf: ColumnsOf = (headers) => {
    const names = headers.map((header) => header.trim().toLowerCase());
    const told = said.filter(({ header }) => names.includes(header));
    for (const { header } of told) found.add(header);
    return [...told.flatMap((one) => mapped(one, names)), ...detected(headers, told)];
  };
  return { columnsOf, allFound: () => said.every(({ header }) => found.has(header)) };
}

/** What a mapping file says: a line for each column, as on the command line; # begins a remark. */
export const saidIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*#.*/, '').trim())
    .filter((line) => line !== '');

/** What each column was taken for, in words. */
export function columnsInWords(
  headers: readonly string[],
  columns: readonly MappedColumn[],
): string {
  const told = columns.map(({ at, kind }) => `${headers[at] ?? ''} = ${kind.toLowerCase()}`);
  const left = headers.filter((_, at) => !columns.some((column) => column.at === at));
  const rest = left.length === 0 ? '' : `; not looked at: ${left.join(', ')}`;
  return `${told.join(', ')}${rest}`;
}

function readSaid(text: string): Said | undefined {
  const [left = '', ...rest] = text.split('=');
  const wanted = left.trim().toUpperCase();
  const header = rest.join('=').trim().toLowerCase();
  const kind = KINDS.find((name) => name === wanted);
  return kind === undefined || header === '' ? undefined : { kind, header };
}

const mapped = ({ kind, header }: Said, names: readonly string[]): readonly MappedColumn[] =>
  kind === 'IGNORE' ? [] : [{ at: names.indexOf(header), kind }];

/** What the other headings tell, of kinds that were not spoken of. */
function detected(headers: readonly string[], told: readonly Said[]): readonly MappedColumn[] {
  const taken = new Set(told.map(({ header }) => header));
  const kinds = new Set<string>(told.map(({ kind }) => kind));
  const others = headers.map((name) => (taken.has(name.trim().toLowerCase()) ? '' : name));
  return detectColumns(others).filter(({ kind }) => !kinds.has(kind));
}
