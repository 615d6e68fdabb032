import { z } from 'zod';
import { ENTRY_CATEGORIES } from '../../src/domain/agency.ts';
import { asId, type HoldingId } from '../../src/domain/ids.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import { readEdgeSettings } from '../../src/edge/program/settings.ts';
import { openReader } from '../../src/edge/readers/open-reader.ts';
import { gather } from '../../src/edge/records/gather.ts';
import { gatheredBooks } from '../../src/edge/records/gathered-books.ts';
import { referring } from '../../src/edge/records/reference.ts';
import type { EdgeFolder } from '../unit/edge-records/edge-folder.ts';

const entryId = z.tuple([z.string(), z.string(), z.string()]);

/** The edge's books by its mapping, with the agency's own ids for references, and what was wrong. */
export async function mapped(edge: EdgeFolder) {
  const { settings, faults } = readEdgeSettings(edge.config);
  if (!settings) throw new Error(`The sample cannot be used: ${JSON.stringify(faults)}`);
  const { mapping, mappingHome, mappingFile, holder, limits } = settings;
  const reader = await openReader(mapping.source, mappingHome);
  const own = ownIds();
  const { gathered, met } = await gather({
    mapping,
    holder,
    reader,
    limits,
    refer: own.refer,
    file: mappingFile,
  });
  const card = { contract: '1.0', asOf: asId<never>(''), window: {}, area: '', freshness: '' };
  const books = gatheredBooks(gathered, { ...card, categories: [] });
  return { books: own.books(books), holder, met };
}

/** References as an edge makes them, and books that are asked, and answer, by the agency's own ids instead. */
function ownIds() {
  const refer = referring(new Uint8Array(32));
  const ids = new Map<string, string>();
  const idOf = <Id extends string>(reference: Id) => asId<Id>(ids.get(reference) ?? '');
  const told = (holdings: readonly HoldingId[]) =>
    holdings.map((id) => asId<HoldingId>(refer('RECORD', id)));
  return {
    refer: (kind: 'RECORD' | 'ENTRY', id: string) => {
      const reference = refer(kind, id);
      ids.set(reference, kind === 'RECORD' ? id : entryId.parse(JSON.parse(id))[2]);
      return reference;
    },
    books: (books: AgencyBooks): AgencyBooks => ({
      card: () => books.card(),
      people: () => books.people().map((one) => ({ ...one, holding: idOf(one.holding) })),
      relationships: async (holdings) =>
        (await books.relationships(told(holdings))).map(({ holding, person, relatives }) => ({
          holding: idOf(holding),
          person,
          relatives: relatives.map((one) =>
            one.holding === undefined ? one : { ...one, holding: idOf(one.holding) },
          ),
        })),
      entries: async (holdings, categories, period) =>
        (await books.entries(told(holdings), categories, period)).map(({ holding, entry }) => ({
          holding: idOf(holding),
          entry: { ...entry, id: idOf(entry.id) },
        })),
    }),
  };
}

const byId = <Item>(items: readonly Item[], idOf: (item: Item) => string) =>
  items.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
export const peopleOf = (books: AgencyBooks) =>
  byId(
    books.people().map(({ holding, traits }) => ({ holding, traits })),
    ({ holding }) => holding,
  );
export const entriesOf = async (books: AgencyBooks, holder: keyof typeof ENTRY_CATEGORIES) => {
  const holdings = books.people().map(({ holding }) => holding);
  const held = await books.entries(holdings, ENTRY_CATEGORIES[holder], {});
  return byId(
    held.map(({ holding, entry }) => ({ holding, ...entry })),
    ({ id }) => id,
  );
};
export const named = async (books: AgencyBooks, holdings: readonly HoldingId[]) =>
  (await books.relationships(holdings)).flatMap(({ holding, relatives }) =>
    relatives
      .map(({ kind, from, to, traits, holding: other }) =>
        JSON.stringify([holding, kind, from, to, other ?? traits.names]),
      )
      .toSorted(),
  );
