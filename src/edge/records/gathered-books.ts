import { createHash } from 'node:crypto';
import type { EntryCategory } from '../../domain/agency.ts';
import { asId, type HoldingId } from '../../domain/ids.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { Period } from '../../domain/sharing.ts';
import type { Model } from '../../matching/model.ts';
import { type IndexCandidate, personIndex } from '../../matching/person-index.ts';
import type {
  Candidate,
  HoldingEntry,
  HoldingRelations,
  NamedRelative,
} from '../../sharing/ports.ts';
import type { AgencyBooks, BooksCard, KnownPerson } from '../books.ts';
import type { Finder } from '../contract-schema.ts';
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
  for (const [row, traits] of usableRows(gathered))
    yield { holding: gathered.holdingOf(row), version: versionOf(traits), traits };
}

function* usableRows(gathered: Gathered): Generator<readonly [row: number, traits: PersonTraits]> {
  for (let row = 0; row < gathered.count(); row += 1) {
    const [traits] = gathered.isUsable(row) ? gathered.people.of(row) : [];
    if (traits) yield [row, traits];
  }
}

/** Changes whenever what the record says of its person does. */
const versionOf = (traits: PersonTraits): string =>
  createHash('sha256').update(JSON.stringify(traits)).digest('base64url').slice(0, VERSION_LENGTH);
const VERSION_LENGTH = 16;

/** The index knows records by their number; references and versions are made of those that were found alone. */
export function gatheredIndex(
  gathered: Gathered,
  model: Model,
): { readonly people: number; readonly find: Finder } {
  const index = personIndex(numbered(gathered), model);
  const found = ({ holding, match }: IndexCandidate): readonly Candidate[] => {
    const row = Number(holding);
    const [traits] = gathered.people.of(row);
    if (!traits) return [];
    return [{ holding: gathered.holdingOf(row), version: versionOf(traits), match }];
  };
  return {
    people: index.people,
    find: (traits, options) => {
      const { tooVague, candidates } = index.find(traits, options);
      return { tooVague, candidates: candidates.flatMap(found) };
    },
  };
}

function* numbered(gathered: Gathered): Generator<KnownPerson> {
  for (const [row, traits] of usableRows(gathered))
    yield { holding: asId(String(row)), version: '', traits };
}

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
