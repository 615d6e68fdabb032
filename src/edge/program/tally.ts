import { AsyncLocalStorage } from 'node:async_hooks';
import type { AgencyBooks } from '../books.ts';
import type { Finder } from '../contract-schema.ts';

/** What one question was given, by count. Kept in the agency's own log; it names nobody. */
export type Tally = {
  asksForCard: boolean;
  peopleLookedFor: number;
  candidates: number;
  recordsRead: number;
  relatives: number;
  entries: Record<string, number>;
};

export const newTally = (): Tally => ({
  asksForCard: false,
  peopleLookedFor: 0,
  candidates: 0,
  recordsRead: 0,
  relatives: 0,
  entries: {},
});

const current = new AsyncLocalStorage<Tally>();

/** Runs a question; whatever the books give it until its end counts in its own tally. */
export const tallied = <Value>(tally: Tally, run: () => Value): Value => current.run(tally, run);

/** Books that count what they give, whatever words it was asked for in. */
export function talliedBooks(books: AgencyBooks): AgencyBooks {
  return {
    card: () => {
      const tally = current.getStore();
      if (tally) tally.asksForCard = true;
      return books.card();
    },
    people: () => books.people(),
    relationships: async (holdings) => {
      const relations = await books.relationships(holdings);
      const tally = current.getStore();
      if (!tally) return relations;
      tally.recordsRead += holdings.length;
      tally.relatives += relations.reduce((sum, { relatives }) => sum + relatives.length, 0);
      return relations;
    },
    entries: async (holdings, categories, period) => {
      const entries = await books.entries(holdings, categories, period);
      const tally = current.getStore();
      if (!tally) return entries;
      tally.recordsRead += holdings.length;
      for (const { entry } of entries) {
        tally.entries[entry.category] = (tally.entries[entry.category] ?? 0) + 1;
      }
      return entries;
    },
  };
}

/** The same of a finder. */
export const talliedFinder =
  (find: Finder): Finder =>
  (traits, options) => {
    const found = find(traits, options);
    const tally = current.getStore();
    if (tally) {
      tally.peopleLookedFor += 1;
      tally.candidates += found.candidates.length;
    }
    return found;
  };
