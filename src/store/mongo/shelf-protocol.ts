import type { ShelfRecord } from '../shelf-records.ts';
import type { Stretch } from '../shelf-rows.ts';

/** A document: its key, and a `life` that no other document ever has, even one under the same key. */
export type ShelfDocument = ShelfRecord & { readonly key: string; readonly life: string };

/**
 * What the protocol asks of a server. Each operation is atomic by itself, or for each row where it takes several, and
 * durable when it resolves.
 */
export type ShelfCollections = {
  readonly documents: {
    readonly read: (keys: readonly string[]) => Promise<readonly ShelfDocument[]>;
    /** Whether the key was free. */
    readonly insert: (document: ShelfDocument) => Promise<boolean>;
    /** Whether that version of that life stood. */
    readonly replace: (document: ShelfDocument, version: number) => Promise<boolean>;
    readonly remove: (document: ShelfDocument) => Promise<boolean>;
  };
  readonly rows: {
    /** Gives those of the rows that were there already. */
    readonly insert: (rows: readonly string[], version: number) => Promise<readonly string[]>;
    /** Lifts the row's version to this one, if it is lower. Whether the row was there. */
    readonly raise: (row: string, version: number) => Promise<boolean>;
    /** Removes those of the rows that are of this version or a lower one. */
    readonly cut: (rows: readonly string[], upTo: number) => Promise<void>;
    /** Removes those of the rows that no writing has asked for since then, in milliseconds since 1970. */
    readonly sweep: (rows: readonly string[], since: number) => Promise<void>;
    readonly read: (stretch: Stretch, walk: Walk) => Promise<readonly KeptRow[]>;
  };
};
/** A row, and when a writing last asked for it, in milliseconds since 1970. */
export type KeptRow = { readonly row: string; readonly askedAt: number };
export type Walk = { readonly backwards: boolean; readonly limit: number };

/**
 * Whether that version stood, 0 for none, and was replaced.
 *
 * There is no change of several documents at once, so the rows come first, then the document, which
 * alone decides, then the rows go that it no longer claims. A row carries the version of the newest
 * writing that asked for it, and goes only up to the version of a document that is known not to claim
 * it: whoever claims it later has a higher version, and has lifted the row to it first. So a document is
 * never without a row that it claims. A row too many, where a process ends in the midst of this, is left
 * out by whoever lists, and swept away by whoever lists it an hour later.
 */
export async function replaced(
  collections: ShelfCollections,
  key: string,
  next: ShelfRecord,
  newLife: () => string,
): Promise<boolean> {
  const [before] = await collections.documents.read([key]);
  if (before === undefined) {
    return next.version === 1 && begun(collections, { ...next, key, life: newLife() });
  }
  return before.version === next.version - 1 && succeeded(collections, before, next);
}

/** Whether that version stood and was removed. */
export async function removed(
  collections: ShelfCollections,
  key: string,
  version: number,
): Promise<boolean> {
  const [before] = await collections.documents.read([key]);
  if (before?.version !== version || !(await collections.documents.remove(before))) return false;
  await cutForEver(collections, before, before.rows);
  return true;
}

/** No writing takes so long between its rows and its document; one that did asks for its rows again. */
const HOUR_MS = 3_600_000;
const SLOW_MS = HOUR_MS / 2;

/** Removes rows that no document claims, if they were asked for too long ago to be somebody's who still writes. */
export async function swept(
  { rows: kept }: ShelfCollections,
  unclaimed: readonly KeptRow[],
): Promise<void> {
  const since = Date.now() - HOUR_MS;
  const old = unclaimed.flatMap(({ row, askedAt }) => (askedAt < since ? [row] : []));
  if (old.length > 0) await Promise.allSettled([kept.sweep(old, since)]);
}

/** A row as it is kept: each life has its own, so that those of a former document can be cut at any time. */
export const markedRow = (row: string, { life }: Pick<ShelfDocument, 'life'>): string => row + life;

async function standing(
  collections: ShelfCollections,
  rows: readonly string[],
  version: number,
): Promise<void> {
  if (rows.length === 0) return;
  const there = await collections.rows.insert(rows, version);
  const raised = await Promise.all(there.map((row) => collections.rows.raise(row, version)));
  // Cut in between, which happens at most once for each writing that takes place meanwhile.
  await standing(
    collections,
    there.filter((_, index) => raised[index] === false),
    version,
  );
}

/** Inserts a new document. Where the key is taken, this life never begins, and its rows can go. */
async function begun(collections: ShelfCollections, document: ShelfDocument): Promise<boolean> {
  const won = await afterItsRows(collections, document, document.rows, () =>
    collections.documents.insert(document),
  );
  if (!won) await cutForEver(collections, document, document.rows);
  return won;
}

async function succeeded(
  collections: ShelfCollections,
  before: ShelfDocument,
  next: ShelfRecord,
): Promise<boolean> {
  const document = { ...before, ...next };
  const added = without(next.rows, before.rows);
  const won = await afterItsRows(collections, document, added, () =>
    collections.documents.replace(document, before.version),
  );
  if (won) await cut(collections, document, without(before.rows, next.rows));
  else await takenBack(collections, document, added);
  return won;
}

/** Writes a document once its rows stand. Whoever slept in between may find them swept, and asks for them again. */
async function afterItsRows(
  collections: ShelfCollections,
  document: ShelfDocument,
  rows: readonly string[],
  write: () => Promise<boolean>,
): Promise<boolean> {
  const asked = Date.now();
  await allStanding(collections, document, rows);
  const won = await write();
  if (won && Date.now() - asked > SLOW_MS) await allStanding(collections, document, rows);
  return won;
}

const allStanding = (
  collections: ShelfCollections,
  document: ShelfDocument,
  rows: readonly string[],
): Promise<void> =>
  standing(
    collections,
    rows.map((row) => markedRow(row, document)),
    document.version,
  );

/** Cuts the rows that a writing asked for which came too late, unless another has claimed them since. */
async function takenBack(
  collections: ShelfCollections,
  late: ShelfDocument,
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  const [now] = await collections.documents.read([late.key]);
  if (now?.life === late.life) await cut(collections, now, without(rows, now.rows));
  else await cutForEver(collections, late, rows);
}

/** Cuts rows that this version of the document does not claim. */
const cut = (
  collections: ShelfCollections,
  document: ShelfDocument,
  rows: readonly string[],
): Promise<void> => cutUpTo(collections, document, rows, document.version);

/** Cuts rows of a life that is over. */
const cutForEver = (
  collections: ShelfCollections,
  document: ShelfDocument,
  rows: readonly string[],
): Promise<void> => cutUpTo(collections, document, rows, Number.MAX_SAFE_INTEGER);

/** What it cannot cut now stays, and is left out of lists; the change itself is done. */
async function cutUpTo(
  { rows: kept }: ShelfCollections,
  document: ShelfDocument,
  rows: readonly string[],
  upTo: number,
): Promise<void> {
  if (rows.length === 0) return;
  const marked = rows.map((row) => markedRow(row, document));
  await Promise.allSettled([kept.cut(marked, upTo)]);
}

const without = (rows: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Set(rows);
  for (const other of others) left.delete(other);
  return [...left];
};
