import type { HeldEntry } from '../../src/domain/entry.ts';
import type { HoldingId } from '../../src/domain/ids.ts';
import type { EntriesWanted, HoldingMatter } from '../../src/sharing/ports.ts';

/** What a record with these entries answers to what is wanted: the entries, or each category once. */
export function matterIn(
  holding: HoldingId,
  entries: readonly HeldEntry[] | undefined,
  { categories, only }: EntriesWanted,
): readonly HoldingMatter[] {
  const held = (entries ?? []).filter(({ category }) => categories.includes(category));
  if (only === undefined) return held.map((entry) => ({ kind: 'ENTRY', holding, entry }));
  const once = new Set(held.map(({ category }) => category));
  return [...once].map((category) => ({ kind: 'EXISTENCE', holding, category }));
}
