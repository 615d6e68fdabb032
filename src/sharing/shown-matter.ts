import type { SourceRelease } from '../domain/audit-event.ts';
import type { CoverageState } from '../domain/coverage.ts';
import type { Flag, PicturedProfessional, ShownEntry, Withheld } from '../domain/family-picture.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode, PersonRef } from '../domain/ids.ts';
import type { Showable } from '../domain/sharing.ts';
import type { EntryCategory } from '../domain/agency.ts';
import { heldAt, type GatheredMatter, type Gathering } from './gathering.ts';
import { shownEntry, type Place } from './redact.ts';
import type { Rulings } from './rulings.ts';

/** What of the gathered matter may be shown, and the account of it that the audit log keeps. */
export type ShownMatter = {
  readonly entries: readonly ShownEntry[];
  readonly flags: readonly Flag[];
  readonly professionals: readonly PicturedProfessional[];
  /** Each category once for each agency, whoever it is about and however much it is. */
  readonly withheld: readonly Withheld[];
  /** Which agency may be said to know whom: where rules let that be known, or something of it is shown. */
  readonly knownBy: ReadonlySet<Knowing>;
  readonly tally: ReadonlyMap<AgencyCode, Tally>;
};

/** That an agency knows a person. */
export type Knowing = `${AgencyCode}/${PersonRef}`;

/** Counts and names, never values. */
export type Tally = {
  held: number;
  shown: number;
  /** The lists of fields that were shown, each once. */
  readonly fields: Set<ReadonlySet<Showable>>;
  /** The lists of rules that let it be told, or kept it, each once. */
  readonly rules: Set<readonly string[]>;
};

export function shownMatter(
  gathering: Gathering,
  gathered: readonly GatheredMatter[],
): ShownMatter {
  const { rulings, enquired } = gathering;
  const tally = new Map(enquired.map(({ agency }) => [agency.code, freshTally()]));
  const showing: Showing = { entries: [], flags: [], professionals: new Map(), withheld: [] };
  const knownBy = knownToRules(gathering);
  for (const record of gathered) {
    const counts = tally.get(record.agency.code) ?? freshTally();
    const before = counts.shown;
    const telling = { showing, counts, rulings, record };
    for (const piece of record.matter)
      if (piece.kind === 'ENTRY') tellEntry(telling, piece.entry);
      else tellExistence(telling, piece.category);
    if (counts.shown > before) knownBy.add(`${record.agency.code}/${record.person.ref}`);
  }
  return {
    ...showing,
    professionals: [...showing.professionals.values()],
    withheld: eachOnce(showing.withheld),
    knownBy,
    tally,
  };
}

/** What is shown, while it is put together. */
type Showing = {
  readonly entries: ShownEntry[];
  readonly flags: Flag[];
  /** Each once for each person and agency. */
  readonly professionals: Map<string, PicturedProfessional>;
  readonly withheld: Withheld[];
};

/** What tells of one record: what it adds to, and by which rulings. */
type Telling = {
  readonly showing: Showing;
  readonly counts: Tally;
  readonly rulings: Rulings;
  readonly record: GatheredMatter;
};

/** Shows an entry, or tells that something is held, or neither. */
function tellEntry({ showing, counts, rulings, record }: Telling, entry: HeldEntry): void {
  const { agency, person, about, provisional } = record;
  const departure = rulings.departure(agency, entry, about);
  counts.held += 1;
  counts.rules.add(departure.by);
  if (departure.effect === 'LEAVES') {
    counts.shown += 1;
    counts.fields.add(departure.shows);
    show(showing, entry, departure.shows, { agency, person: person.ref, provisional });
  } else if (
    departure.tellable &&
    rulings.existence(agency, entry.category, about).effect === 'PERMIT'
  )
    showing.withheld.push({ heldBy: agency.code, category: entry.category });
}

/** Tells that something is held, where that may be known. */
function tellExistence(
  { showing, counts, rulings, record }: Telling,
  category: EntryCategory,
): void {
  const { agency, about } = record;
  const existence = rulings.existence(agency, category, about);
  counts.held += 1;
  counts.rules.add(existence.by);
  if (existence.effect === 'PERMIT') showing.withheld.push({ heldBy: agency.code, category });
}

function show(
  { entries, flags, professionals }: Showing,
  entry: HeldEntry,
  fields: ReadonlySet<Showable>,
  place: Place,
): void {
  const as = shownEntry(entry, fields, place);
  const { about, heldBy } = as;
  entries.push(as);
  if (entry.current) flags.push(flagOf(as));
  if (!fields.has('PROFESSIONAL') || !entry.professional) return;
  const { name, role, service } = entry.professional;
  const key = `${about}/${heldBy}/${name}/${role}/${service}`;
  professionals.set(key, { ...entry.professional, person: about, heldBy });
}

/** In an order that tells nothing of whom each line is about. */
function eachOnce(known: readonly Withheld[]): readonly Withheld[] {
  const lines = new Map(known.map((line) => [`${line.heldBy}/${line.category}`, line]));
  return [...lines.keys()].toSorted().flatMap((key) => lines.get(key) ?? []);
}

export const releaseOf = (
  agency: AgencyCode,
  state: CoverageState,
  { held, shown, fields, rules }: Tally,
): SourceRelease => ({
  agency,
  state,
  held,
  shown,
  fields: eachSorted(fields),
  rules: eachSorted(rules),
});

function eachSorted<Name extends string>(lists: ReadonlySet<Iterable<Name>>): readonly Name[] {
  const each = new Set<Name>();
  for (const list of lists) for (const name of list) each.add(name);
  return [...each].toSorted();
}

export const freshTally = (): Tally => ({ held: 0, shown: 0, fields: new Set(), rules: new Set() });

const flagOf = ({ about, category, heldBy, occurredOn, id }: ShownEntry): Flag => ({
  person: about,
  category,
  heldBy,
  since: occurredOn?.date ?? null,
  entry: id,
});

/** Whom rules let each agency be known to know. */
function knownToRules({ family, rulings, enquired }: Gathering): Set<Knowing> {
  const known = new Set<Knowing>();
  for (const { agency } of enquired)
    for (const { person } of heldAt(family, agency.code)) {
      const ruling = rulings.existence(agency, 'PERSON_DETAILS', family.about(person));
      if (ruling.effect === 'PERMIT') known.add(`${agency.code}/${person.ref}`);
    }
  return known;
}
