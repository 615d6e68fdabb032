import type { CategoryHeld, EntriesWanted, HoldingEntry } from '../sharing/ports.ts';

/**
 * Which of the wanted categories each wanted record has anything in. Each pair is said once and they stand
 * in the order of the question, so that neither the number of entries nor their order or dates can be told
 * from the answer.
 */
export function categoriesHeld(
  entries: readonly HoldingEntry[],
  { holdings, categories }: Pick<EntriesWanted, 'holdings' | 'categories'>,
): readonly CategoryHeld[] {
  const held = new Set(entries.map(({ holding, entry }) => pairOf(holding, entry.category)));
  const wanted = [...new Set(categories)];
  return [...new Set(holdings)].flatMap((holding) =>
    wanted
      .filter((category) => held.has(pairOf(holding, category)))
      .map((category) => ({ holding, category })),
  );
}

/** Categories are words of the contract, without a space. */
const pairOf = (holding: string, category: string) => `${category} ${holding}`;
