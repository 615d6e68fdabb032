import DataLoader from 'dataloader';
import type { EntryCategory } from '../domain/agency.ts';
import { groupedBy } from '../domain/grouped-by.ts';
import type { HoldingId } from '../domain/ids.ts';
import type { Period } from '../domain/sharing.ts';
import type {
  AgencySource,
  Answer,
  Ask,
  EntriesWanted,
  Found,
  HoldingMatter,
  HoldingRelations,
  PersonQuery,
} from './ports.ts';

export type Wanted = {
  readonly holding: HoldingId;
  readonly categories: readonly EntryCategory[];
  /** Of these it is asked whether there is anything, and no more. */
  readonly existenceOf: readonly EntryCategory[];
};

/**
 * One agency for the length of one question. Whatever is asked of it in the same turn leaves as one
 * request, so a wave costs an agency one request however many people it is about. Nobody and nothing
 * is asked about twice.
 */
export type Asking = {
  find(person: PersonQuery): Promise<Answer<Found>>;
  relationships(holding: HoldingId): Promise<Answer<HoldingRelations>>;
  entries(wanted: Wanted): Promise<Answer<readonly HoldingMatter[]>>;
};

export function askingOf(source: AgencySource, ask: Ask, period: Period): Asking {
  const find = new DataLoader(
    async (people: readonly PersonQuery[]) =>
      spread(await source.find(people, ask), people, (found) => {
        const byRef = new Map(found.map((one) => [one.ref, one]));
        return ({ ref }) => byRef.get(ref);
      }).map(pendingWhereAwaited),
    { cacheKeyFn: ({ ref }) => ref },
  );
  const relationships = new DataLoader(async (holdings: readonly HoldingId[]) =>
    spread(await source.relationships(holdings, ask), holdings, (relations) => {
      const byHolding = new Map(relations.map((one) => [one.holding, one]));
      return (holding) => byHolding.get(holding);
    }),
  );
  const entries = new DataLoader(
    async (wanted: readonly Wanted[]) =>
      spread(await source.entries(setsOf(wanted), period, ask), wanted, (held) => {
        const byHolding = groupedBy(held, ({ holding }) => holding);
        return ({ holding }) => byHolding.get(holding) ?? [];
      }),
    { cacheKeyFn: ({ holding }) => holding },
  );
  return {
    find: (person) => find.load(person),
    relationships: (holding) => relationships.load(holding),
    entries: (wanted) => entries.load(wanted),
  };
}

/** Gives each asker its part of the one answer. A part that is missing makes the answer faulty for it. */
function spread<Key, Whole, Part>(
  answer: Answer<Whole>,
  keys: readonly Key[],
  part: (whole: Whole) => (key: Key) => Part | undefined,
): readonly Answer<Part>[] {
  if (answer.kind === 'GAP') return keys.map(() => answer);
  const of = part(answer.value);
  return keys.map((key) => {
    const value = of(key);
    return value === undefined
      ? { kind: 'GAP', gap: 'FAULTY' }
      : { kind: 'ANSWERED', value, answeredAt: answer.answeredAt };
  });
}

/** Whoever has not been answered for yet is neither known nor unknown. */
const pendingWhereAwaited = (answer: Answer<Found>): Answer<Found> =>
  answer.kind === 'ANSWERED' && answer.value.awaited ? { kind: 'GAP', gap: 'PENDING' } : answer;

const setsOf = (wanted: readonly Wanted[]): readonly EntriesWanted[] => [
  ...bySameCategories(wanted, ({ categories }) => categories),
  ...bySameCategories(wanted, ({ existenceOf }) => existenceOf).map(
    (set) => ({ ...set, only: 'EXISTENCE' }) as const,
  ),
];

function bySameCategories(
  wanted: readonly Wanted[],
  categoriesOf: (wanted: Wanted) => readonly EntryCategory[],
): readonly EntriesWanted[] {
  const groups = new Map<string, { holdings: HoldingId[]; categories: readonly EntryCategory[] }>();
  for (const one of wanted) {
    const categories = categoriesOf(one);
    if (categories.length === 0) continue;
    const key = categories.join();
    const group = groups.get(key) ?? { holdings: [], categories };
    group.holdings.push(one.holding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
