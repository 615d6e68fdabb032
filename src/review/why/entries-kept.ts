import type { EntryProhibition } from '../../../policies/vocabulary.ts';

type Released = { readonly agency: string; readonly rules: readonly string[] };

/**
 * Which rules kept single entries of a source, as sentences that may be passed on to whoever
 * asked. None where one of those rules forbids to tell that there is such an entry: another that is named beside it
 * may have kept the same one.
 */
export function entriesKept(
  prohibitions: readonly EntryProhibition[],
  { agency, rules }: Released,
): readonly string[] {
  const kept = prohibitions.filter(({ id }) => rules.includes(id));
  if (kept.some(({ forbids }) => forbids === 'EXISTENCE')) return [];
  return kept.map(({ id, says }) => `${agency}: single entries were kept by ${id}: ${says}`);
}
