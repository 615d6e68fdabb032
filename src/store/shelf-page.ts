import { AlreadyKept, StaleVersion } from '../domain/store-errors.ts';
import { cursorOf } from './shelf-rows.ts';
import type { ShelfPage, Shelved, ShelfRange } from './shelf.ts';

const WHAT = 'a document with this id';

/** Why a version could not be replaced: a new document's id is taken, or another version stands. */
export const refusalToReplace = (version: number): Error =>
  version === 0 ? new AlreadyKept(WHAT) : refusalToRemove();

export const refusalToRemove = (): Error => new StaleVersion(WHAT);

/** How many are read for a page: one more than it has, which says whether there is a next. Throws where it has none. */
export function neededFor({ first }: ShelfRange): number {
  if (!Number.isInteger(first) || first < 1) throw new RangeError('a page has at least one place');
  return first + 1;
}

type Listed<Value> = { readonly row: string; readonly shelved: Shelved<Value> };

/** The page of what was read for it, in order. */
export function pageOf<Value>(
  listed: readonly Listed<Value>[],
  { first }: ShelfRange,
): ShelfPage<Value> {
  const last = listed[first - 1];
  const found = listed.slice(0, first).map(({ shelved }) => shelved);
  return last !== undefined && listed.length > first
    ? { found, next: cursorOf(last.row) }
    : { found };
}
