import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { knownPerson } from '../kit/memory-books.ts';
import type { OpenBooks } from '../kit/open-books.ts';
import { touches } from '../kit/period.ts';
import { relationsOf, relativesByHolding } from '../kit/ties.ts';
import { association, nominal, occurrence, records, RECORDS_FILE } from './records.ts';
import type { Nominal } from './records.ts';
import { serveRecords } from './records-service.ts';
import { entryOf, tieOf, traitsOf } from './translate.ts';

/** Opens the force's books: starts its records service, and reads it over HTTP as an edge would. */
export async function openPolice(folder: string): Promise<OpenBooks> {
  const text = await readFile(join(folder, RECORDS_FILE), 'utf8');
  const service = await serveRecords(records.parse(JSON.parse(text)));
  return { books: await booksOver(service.origin), close: service.close };
}

async function booksOver(origin: string): Promise<AgencyBooks> {
  const { writtenAt } = await get(origin, '/status', z.object({ writtenAt: z.string() }));
  const people = new Map<HoldingId, PersonTraits>();
  for await (const one of nominals(origin)) people.set(asId(one.urn), traitsOf(one));
  const known = [...people].map(([holding, traits]) => knownPerson(holding, traits));
  const card = sampleCard('POLICE', {
    asOf: isoInstant(writtenAt),
    from: isoDate('2006'),
    freshness: 'every hour',
  });
  return {
    card: () => card,
    people: () => known,
    relationships: async (holdings) => {
      const found = await get(origin, askFor('/associations', holdings), z.array(association));
      const relatives = relativesByHolding(found.flatMap(tieOf), people);
      return relationsOf(holdings, people, relatives);
    },
    entries: async (holdings, categories, period) => {
      const found = await get(origin, askFor('/occurrences', holdings), z.array(occurrence));
      return found
        .map((one) => ({ holding: asId<HoldingId>(one.urn), entry: entryOf(one) }))
        .filter(({ entry }) => categories.includes(entry.category) && touches(entry, period));
    },
  };
}

async function* nominals(origin: string): AsyncGenerator<Nominal> {
  for (let page = 0; ; page += 1) {
    // One page tells whether there is another.
    // oxlint-disable-next-line no-await-in-loop
    const found = await get(origin, `/nominals?page=${page}`, z.array(nominal));
    if (found.length === 0) return;
    yield* found;
  }
}

const askFor = (path: string, urns: readonly string[]): string =>
  `${path}?${urns.map((urn) => `urn=${encodeURIComponent(urn)}`).join('&')}`;

const DEADLINE_MS = 10_000;

async function get<Value>(origin: string, path: string, shape: z.ZodType<Value>): Promise<Value> {
  const response = await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(DEADLINE_MS) });
  if (!response.ok) throw new Error(`The records service answered ${response.status}`);
  return shape.parse(await response.json());
}
