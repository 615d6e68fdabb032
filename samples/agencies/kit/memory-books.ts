import { createHash } from 'node:crypto';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import type { AgencyBooks, KnownPerson } from '../../../src/edge/books.ts';
import type { AgencyCard, HoldingEntry } from '../../../src/sharing/ports.ts';
import { grouped } from './grouped.ts';
import { touches } from './period.ts';
import { relationsOf, relativesByHolding } from './ties.ts';
import type { Tie } from './ties.ts';

/** What a reader made of an agency's files. */
export type Pages = {
  readonly card: AgencyCard;
  readonly people: ReadonlyMap<HoldingId, PersonTraits>;
  readonly ties: readonly Tie[];
  readonly entries: readonly HoldingEntry[];
};

/** Books over files that were read whole. */
export function memoryBooks({ card, people, ties, entries }: Pages): AgencyBooks {
  const known = [...people].map(([holding, traits]) => knownPerson(holding, traits));
  const relatives = relativesByHolding(ties, people);
  const held = grouped(entries, ({ holding }) => holding);
  return {
    card: () => card,
    people: () => known,
    relationships: (holdings) => Promise.resolve(relationsOf(holdings, people, relatives)),
    entries: (holdings, categories, period) =>
      Promise.resolve(
        holdings.flatMap((holding) =>
          (held.get(holding) ?? []).filter(
            ({ entry }) => categories.includes(entry.category) && touches(entry, period),
          ),
        ),
      ),
  };
}

/** A person with a version that changes whenever what is on record about them does. */
export const knownPerson = (holding: HoldingId, traits: PersonTraits): KnownPerson => ({
  holding,
  version: createHash('sha256').update(JSON.stringify(traits)).digest('hex').slice(0, 12),
  traits,
});
