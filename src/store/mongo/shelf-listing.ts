import { bareRow, documentKeyIn, justPast, type Stretch } from '../shelf-rows.ts';
import {
  markedRow,
  swept,
  type ShelfCollections,
  type ShelfDocument,
  type Walk,
} from './shelf-protocol.ts';

type Claim = { readonly row: string; readonly document: ShelfDocument };

/**
 * The claims of documents in a stretch, in order, as many as the walk is to have or all there are.
 *
 * The rows only say which documents to look at; what is listed is what these claim. A row that none
 * claims is thereby left out, and a document that moves within the stretch while it is read is found
 * where it went, instead of nowhere.
 */
export async function claimsIn(
  collections: ShelfCollections,
  stretch: Stretch,
  walk: Walk,
): Promise<readonly Claim[]> {
  const kept = await collections.rows.read(stretch, walk);
  const rows = kept.map(({ row }) => row);
  const last = rows[walk.limit - 1];
  const [seen, rest] =
    last === undefined ? [stretch, undefined] : split(stretch, bareRow(last), walk);
  const keys = new Set(rows.map(documentKeyIn));
  const documents = keys.size === 0 ? [] : await collections.documents.read([...keys]);
  const claimed = new Set(
    documents.flatMap((document) => document.rows.map((row) => markedRow(row, document))),
  );
  await swept(
    collections,
    kept.filter(({ row }) => !claimed.has(row)),
  );
  const claims = inOrder(
    documents.flatMap((document) =>
      document.rows.filter((row) => isIn(seen, row)).map((row) => ({ row, document })),
    ),
    walk,
  );
  if (rest === undefined || claims.length >= walk.limit) return claims;
  return [...claims, ...(await claimsIn(collections, rest, walk))];
}

const isIn = ({ lower, upper }: Stretch, row: string): boolean => lower <= row && row < upper;

/** What was read of the stretch, up to that row and with it, and what was not. */
const split = (
  { lower, upper }: Stretch,
  row: string,
  { backwards }: Walk,
): readonly [Stretch, Stretch] => {
  const below = { lower, upper: justPast(row) };
  return backwards
    ? [
        { lower: row, upper },
        { lower, upper: row },
      ]
    : [below, { lower: below.upper, upper }];
};

const inOrder = (claims: readonly Claim[], { backwards }: Walk): readonly Claim[] =>
  claims.toSorted((one, other) => (one.row < other.row === backwards ? 1 : -1));
