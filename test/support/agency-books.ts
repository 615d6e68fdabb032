import { type EntryCategory } from '../../src/domain/agency.ts';
import { instant, type PartialDate, partialDate } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import { asId, type HoldingId } from '../../src/domain/ids.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { Period } from '../../src/domain/sharing.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import type { Finder } from '../../src/edge/contract-schema.ts';
import type { HoldingEntry, NamedRelative } from '../../src/sharing/ports.ts';

/** One record of a test agency: who, whom they name, and what is held. */
export type TestRecord = {
  readonly holding: string;
  readonly traits: PersonTraits;
  readonly relatives?: readonly NamedRelative[];
  readonly entries?: readonly HeldEntry[];
};

/** A date known to be one. */
export function day(text: string): PartialDate {
  const date = partialDate(text);
  if (date === undefined) throw new Error('Not a date');
  return date;
}

/** Somebody with one legal name and nothing else said. */
export const somebody = (
  given: string,
  family: string,
  more: Partial<PersonTraits> = {},
): PersonTraits => ({
  names: [{ given, family, use: 'LEGAL' }],
  addresses: [],
  identifiers: [],
  ...more,
});

/** An entry that states a fact and may be shared. */
export const held = (
  id: string,
  category: EntryCategory,
  more: Partial<HeldEntry> = {},
): HeldEntry => ({
  id,
  category,
  current: false,
  summary: `Summary of ${id}`,
  standing: 'FACT',
  handling: { code: 'LAWFUL_SHARING' },
  ...more,
});

/** Books in memory that hold these records. */
export function booksHolding(...records: readonly TestRecord[]): AgencyBooks {
  const asked = (holdings: readonly HoldingId[]) =>
    records.filter(({ holding }) => holdings.includes(asId(holding)));
  return {
    card: () => ({
      contract: '1.0',
      asOf: instant(Date.UTC(2026, 10, 21, 3)),
      window: { from: day('2004') },
      area: 'Northmere',
      freshness: 'Every night',
      categories: [
        ...new Set(records.flatMap(({ entries = [] }) => entries.map((e) => e.category))),
      ],
    }),
    people: () =>
      records.map(({ holding, traits }) => ({ holding: asId(holding), version: '1', traits })),
    relationships: (holdings) =>
      Promise.resolve(
        asked(holdings).map(({ holding, traits, relatives = [] }) => ({
          holding: asId(holding),
          person: traits,
          relatives,
        })),
      ),
    entries: (holdings, categories, period) =>
      Promise.resolve(
        asked(holdings).flatMap(({ holding, entries = [] }): HoldingEntry[] =>
          entries
            .filter((entry) => categories.includes(entry.category) && isWithin(entry, period))
            .map((entry) => ({ holding: asId(holding), entry })),
        ),
      ),
  };
}

/** Whether an entry may touch the period, as far as its dates are known. */
function isWithin(entry: HeldEntry, { from, to }: Period): boolean {
  const { occurredOn, until = entry.current ? undefined : occurredOn } = entry;
  const isAfter =
    occurredOn !== undefined && to !== undefined && occurredOn.slice(0, to.length) > to;
  const isBefore = from !== undefined && until !== undefined && until < from.slice(0, until.length);
  return !isAfter && !isBefore;
}

/** Finds people of the same legal name: enough for tests of the wire, and for nothing else. */
export const byLegalName =
  (books: AgencyBooks): Finder =>
  (traits, { limit }) => {
    const [sought] = traits.names;
    if (!sought) return { tooVague: true, candidates: [] };
    const same = books
      .people()
      .filter(({ traits: { names } }) =>
        names.some(({ given, family }) => given === sought.given && family === sought.family),
      );
    return {
      tooVague: same.length > limit,
      candidates: same.slice(0, same.length > limit ? 0 : limit).map(({ holding, version }) => ({
        holding,
        version,
        match: {
          grade: 'PROBABLE',
          milliBits: 9_000,
          parts: [
            { field: 'NAME', level: 'SAME', milliBits: 12_000, says: 'The names are the same.' },
            {
              field: 'PRIOR',
              level: 'ANY',
              milliBits: -3_000,
              says: 'Most people are not the one.',
            },
          ],
          conflicts: [],
          rivals: same.length - 1,
          modelVersion: 'by-legal-name',
        },
      })),
    };
  };
