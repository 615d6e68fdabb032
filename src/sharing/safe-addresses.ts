import { CUT_MARK } from '../domain/cut-mark.ts';
import type { Address } from '../domain/person.ts';
import { compactOf, type Compact } from './compact-text.ts';
import { addressWordings } from './address-wordings.ts';

/** What stands in place of an address that is kept safe. */
export const WITHHELD_ADDRESS = '[address withheld for safety]';

/** Takes safe addresses out of text. The same text without any comes back as it is. */
export type Mask = (text: string) => string;

/** Leaves everything as it is, where nobody has an address to keep safe. */
export const NO_MASK: Mask = (text) => text;

/**
 * A mask that replaces every wording of these addresses, whatever the case, accents, spaces, punctuation, line breaks
 * and abbreviations: house and street, the street alone, the house's name, the postcode, the UPRN. A
 * longer number or word that merely ends like one is left. Laying the wordings out costs more than looking for
 * them, so one mask is for many texts.
 */
export function maskOf(addresses: readonly Address[]): Mask {
  const wordings = new Set(addresses.flatMap(addressWordings));
  if (wordings.size === 0) return NO_MASK;
  const byHead = headsOf(wordings);
  return (text) => {
    const spans = spansIn(compactOf(text), byHead, text.endsWith(CUT_MARK));
    return spans.length === 0 ? text : without(text, spans);
  };
}

/** Every wording is at least as long as this. */
const HEAD = 4;
type ByHead = ReadonlyMap<string, readonly string[]>;
type Span = { readonly from: number; readonly to: number };

function headsOf(wordings: ReadonlySet<string>): ByHead {
  const byHead = new Map<string, string[]>();
  for (const wording of wordings) {
    const head = wording.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), wording]);
  }
  return byHead;
}

/** Where a wording begins as a word does and ends as one does, or as far as it goes where the text was cut in its midst. */
function spansIn(
  { text, starts, from, to }: Compact,
  byHead: ByHead,
  isCut: boolean,
): readonly Span[] {
  const hits = starts.flatMap((start) =>
    (byHead.get(text.slice(start, start + HEAD)) ?? []).map((wording) => ({ start, wording })),
  );
  if (hits.length === 0) return [];
  const ends = new Set([...starts, text.length]);
  return hits
    .map(({ start, wording }) => ({
      start,
      wording: isCut ? wording.slice(0, text.length - start) : wording,
    }))
    .map(({ start, wording }) => ({ start, wording, end: start + wording.length }))
    .filter(({ start, wording, end }) => text.startsWith(wording, start) && ends.has(end))
    .map(({ start, end }) => ({ from: from[start] ?? 0, to: to[end - 1] ?? 0 }));
}

function without(text: string, spans: readonly Span[]): string {
  let masked = '';
  let told = 0;
  for (const { from, to } of merged(spans)) {
    masked += `${text.slice(told, from)}${WITHHELD_ADDRESS}`;
    told = to;
  }
  return masked + text.slice(told);
}

/** Wordings overlap, and one address follows another; each stretch is withheld once. */
function merged(spans: readonly Span[]): readonly Span[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
}
