import { createHash } from 'node:crypto';
import type { EntryCategory } from '../../domain/agency.ts';
import type { HoldingId } from '../../domain/ids.ts';
import type { Period } from '../../domain/sharing.ts';
import type { HoldingEntry, HoldingRelations, NamedRelative } from '../../sharing/ports.ts';
import type { AgencyBooks, BooksCard, KnownPerson } from '../books.ts';
import type { Gathered, Tie } from './gathered.ts';
import { mayTouch } from './period.ts';

/** Books over what was gathered. They never change: another reading makes other books. */
export function gatheredBooks(gathered: Gathered, card: BooksCard): AgencyBooks {
  return {
    card: () => card,
    people: () => [...everybody(gathered)],
    relationships: (holdings) =>
      Promise.resolve(holdings.flatMap((holding) => relationsOf(gathered, holding))),
    entries: (holdings, categories, period) =>
      Promise.resolve(
        holdings.flatMap((holding) => entriesOf(gathered, holding, { categories, period })),
      ),
  };
}

/** Everybody whose record can be used, one at a time: all at once they would fill the memory. */
export function* everybody(gathered: Gathered): Generator<KnownPerson> {
  for (let row = 0; row < gathered.count(); row += 1) {
    const [traits] = gathered.isUsable(row) ? gathered.people.of(row) : [];
    if (!traits) continue;
    const version = createHash('sha256').update(JSON.stringify(traits)).digest('base64url');
    yield { holding: gathered.holdingOf(row), version: version.slice(0, VERSION_LENGTH), traits };
  }
}
const VERSION_LENGTH = 16;

function relationsOf(gathered: Gathered, holding: HoldingId): readonly HoldingRelations[] {
  const row = gathered.rowHeldAs(holding);
  const [person] = row === undefined ? [] : gathered.people.of(row);
  if (row === undefined || !person) return [];
  const relatives = distinct(gathered.ties.of(row)).flatMap((tie) => relativeOf(gathered, tie));
  return [{ holding, person, relatives }];
}

/** A source may tell of one relationship from each of its ends. */
const distinct = (ties: readonly Tie[]): readonly Tie[] => [
  ...new Map(ties.map((tie) => [JSON.stringify(tie), tie])).values(),
];

function relativeOf(gathered: Gathered, { relative, ...tie }: Tie): readonly NamedRelative[] {
  if (typeof relative !== 'number') return [{ ...tie, traits: relative }];
  const [traits] = gathered.isUsable(relative) ? gathered.people.of(relative) : [];
  return traits ? [{ ...tie, holding: gathered.holdingOf(relative), traits }] : [];
}

function entriesOf(
  gathered: Gathered,
  holding: HoldingId,
  wanted: { readonly categories: readonly EntryCategory[]; readonly period: Period },
): readonly HoldingEntry[] {
  const row = gathered.rowHeldAs(holding);
  if (row === undefined) return [];
  return gathered.entries
    .of(row)
    .filter((entry) => wanted.categories.includes(entry.category) && mayTouch(entry, wanted.period))
    .map((entry) => ({ holding, entry }));
}
