import fc from 'fast-check';
import { claimsIn } from '../../../src/store/mongo/shelf-listing.ts';
import {
  removed,
  replaced,
  type ShelfCollections,
  type ShelfDocument,
} from '../../../src/store/mongo/shelf-protocol.ts';
import { rowOf, stretchOf } from '../../../src/store/shelf-rows.ts';

const RANGE = { index: 'i', group: 'g', first: 100 };
export const row = (order: number): string => rowOf('s', { ...RANGE, order: `${order}` }, 'id');
const WALK = { backwards: false, limit: 3 };
/** All rows that there are in the range. */
export const STRETCH = stretchOf('s', RANGE);

type Row = { readonly version: number; readonly askedAt: number };
const asked = (version: number): Row => ({ version, askedAt: Date.now() });

/** A server in memory, each of whose operations is one step; `step` says when each takes place. */
export function serverIn(step: <Result>(operation: () => Result) => Promise<Result>) {
  const documents = new Map<string, ShelfDocument>();
  const rows = new Map<string, Row>();
  const stands = ({ key, life }: ShelfDocument, version: number): boolean =>
    documents.get(key)?.life === life && documents.get(key)?.version === version;
  const collections: ShelfCollections = {
    documents: {
      read: (keys) => step(() => keys.flatMap((key) => documents.get(key) ?? [])),
      insert: (document) =>
        step(
          () => !documents.has(document.key) && documents.set(document.key, document) !== undefined,
        ),
      replace: (document, version) =>
        step(
          () => stands(document, version) && documents.set(document.key, document) !== undefined,
        ),
      remove: (document) =>
        step(() => stands(document, document.version) && documents.delete(document.key)),
    },
    rows: {
      insert: async (names, version) => {
        const isNew = (name: string) =>
          step(() => !rows.has(name) && rows.set(name, asked(version)) !== undefined);
        const were = await Promise.all(names.map(isNew));
        return names.filter((_, index) => were[index] === false);
      },
      raise: (name, version) =>
        step(
          () =>
            rows.has(name) &&
            rows.set(name, asked(Math.max(version, rows.get(name)?.version ?? 0))) !== undefined,
        ),
      cut: (names, upTo) =>
        step(() => {
          for (const name of names)
            if ((rows.get(name)?.version ?? Infinity) <= upTo) rows.delete(name);
        }),
      sweep: (names, since) =>
        step(() => {
          for (const name of names)
            if ((rows.get(name)?.askedAt ?? Infinity) < since) rows.delete(name);
        }),
      read: ({ lower, upper }, { limit }) =>
        step(() =>
          [...rows]
            .map(([name, { askedAt }]) => ({ row: name, askedAt }))
            .filter((kept) => lower <= kept.row && kept.row < upper)
            .toSorted((one, other) => (one.row < other.row ? -1 : 1))
            .slice(0, limit),
        ),
    },
  };
  return { collections, documents, rows };
}

type Change = {
  readonly orders: readonly number[];
  readonly removes: boolean;
  readonly dies: boolean;
};
export const changes = fc.array(
  fc.record({
    orders: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
    removes: fc.boolean(),
    dies: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 2, maxLength: 8 },
);

/** Lets the writers change one document at once, in the order of steps that the scheduler draws. */
export async function race(scheduler: fc.Scheduler, writers: readonly Change[], mayDie: boolean) {
  const server = serverIn((operation) => scheduler.schedule(Promise.resolve()).then(operation));
  let lives = 0;
  const newLife = (): string => `life${(lives += 1)}`;
  const write = async ({ orders, removes, dies }: Change): Promise<void> => {
    let steps = 0;
    const own: ShelfCollections =
      mayDie && dies ? dying(server.collections, () => (steps += 1) > 3) : server.collections;
    const [before] = await own.documents.read(['id']);
    const version = before?.version ?? 0;
    await (removes && version > 0
      ? removed(own, 'id', version)
      : replaced(own, 'id', { version: version + 1, rows: orders.map(row), text: '' }, newLife));
  };
  // Each writes twice, so that a version has successors.
  const writing = Promise.all(
    writers.map((writer) =>
      write(writer)
        .then(() => write(writer))
        .catch(() => undefined),
    ),
  );
  await scheduler.waitFor(writing);
  // Of what was said at once, some may still be under way when a writer is cut off.
  await scheduler.waitIdle();
  const listing = claimsIn(server.collections, STRETCH, WALK);
  const listed = (await scheduler.waitFor(listing)).map((claim) => claim.row);
  return { ...server, listed, claimed: (server.documents.get('id')?.rows ?? []).toSorted() };
}

/** The server as somebody sees it who is cut off from it in the midst. */
function dying(collections: ShelfCollections, dead: () => boolean): ShelfCollections {
  const { documents, rows } = collections;
  const alive = async <Result>(operation: () => Promise<Result>): Promise<Result> => {
    if (dead()) throw new Error('cut off');
    return operation();
  };
  return {
    documents: {
      read: (keys) => alive(() => documents.read(keys)),
      insert: (document) => alive(() => documents.insert(document)),
      replace: (document, version) => alive(() => documents.replace(document, version)),
      remove: (document) => alive(() => documents.remove(document)),
    },
    rows: {
      insert: async (names, version) => {
        const each = names.map((name) => alive(() => rows.insert([name], version)));
        return (await Promise.all(each)).flat();
      },
      raise: (name, version) => alive(() => rows.raise(name, version)),
      cut: (names, upTo) => alive(() => rows.cut(names, upTo)),
      sweep: (names, since) => alive(() => rows.sweep(names, since)),
      read: (stretch, walk) => alive(() => rows.read(stretch, walk)),
    },
  };
}

/** The rows without the lives of their documents, in order. */
export const bare = (names: Iterable<string>): readonly string[] =>
  [...names].map((name) => name.slice(0, row(0).length)).toSorted();
