import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { knownPerson } from '../kit/memory-books.ts';
import type { OpenBooks } from '../kit/open-books.ts';
import { touches } from '../kit/period.ts';
import { relationsOf, relativesByHolding } from '../kit/ties.ts';
import { KINDS } from './codes.ts';
import { housingDatabase } from './database.ts';
import { EVENTS, EXTRACT, PEOPLE, TIES } from './queries.ts';
import { eventRow, personRow, tieRow } from './tables.ts';
import { entryOf, tieOf, traitsOf } from './translate.ts';

/** Opens housing's books over its database; people are read once, the rest when it is asked for. */
export async function openHousing(folder: string): Promise<OpenBooks> {
  const database = await housingDatabase(folder);
  return { books: await booksOver(database), close: () => database.close() };
}

async function booksOver(database: PGlite): Promise<AgencyBooks> {
  const select = async <Row>(shape: z.ZodType<Row>, sql: string, ...given: unknown[]) =>
    z.array(shape).parse((await database.query(sql, given)).rows);
  const found = await select(personRow, PEOPLE);
  const [extract] = await select(z.object({ written_at: z.string() }), EXTRACT);
  if (extract === undefined) throw new Error('The dump does not say when it was made');
  const people = new Map(found.map((row) => [asId<HoldingId>(row.person_no), traitsOf(row)]));
  const known = [...people].map(([holding, traits]) => knownPerson(holding, traits));
  const card = sampleCard('HOUSING', {
    asOf: isoInstant(extract.written_at),
    from: isoDate('2011-04'),
    freshness: 'every night',
  });
  return {
    card: () => card,
    people: () => known,
    relationships: async (holdings) => {
      const ties = await select(tieRow, TIES, holdings);
      const relatives = relativesByHolding(ties.map(tieOf), people);
      return relationsOf(holdings, people, relatives);
    },
    entries: async (holdings, categories, period) => {
      const kinds = Object.entries(KINDS).flatMap(([category, kind]) =>
        categories.some((wanted) => wanted === category) ? [kind] : [],
      );
      const rows = await select(eventRow, EVENTS, holdings, kinds);
      return rows
        .map((row) => ({ holding: asId<HoldingId>(row.person_no), entry: entryOf(row) }))
        .filter(({ entry }) => touches(entry, period));
    },
  };
}
