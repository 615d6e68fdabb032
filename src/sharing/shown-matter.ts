import type { SourceRelease } from '../domain/audit-event.ts';
import type { CoverageState } from '../domain/coverage.ts';
import type { Flag, PicturedProfessional, ShownEntry, Withheld } from '../domain/family-picture.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode, PersonRef } from '../domain/ids.ts';
import type { Showable } from '../domain/sharing.ts';
import type { EntryCategory } from '../domain/agency.ts';
import { heldAt, type GatheredMatter, type Gathering } from './gathering.ts';
import { shownEntry } from './redact.ts';
import type { Rulings } from './rulings.ts';

/** What of the gathered matter may be shown, and the account of it that the audit log keeps. */
export type ShownMatter = {
  readonly entries: readonly ShownEntry[];
  readonly flags: readonly Flag[];
  readonly professionals: readonly PicturedProfessional[];
  /** Each category once for each agency, whoever it is about and however much it is. */
  readonly withheld: readonly Withheld[];
  readonly knownBy: ReadonlySet<Knowing>;
  readonly tally: ReadonlyMap<AgencyCode, Tally>;
};

/** That an agency knows a person. */
export type Knowing = `${AgencyCode}/${PersonRef}`;

/** Counts and names, never values. */
export type Tally = {
  held: number;
  shown: number;
  readonly fields: Set<Showable>;
  readonly rules: Set<string>;
};

export function shownMatter(
  gathering: Gathering,
  gathered: readonly GatheredMatter[],
): ShownMatter {
  const { rulings, enquired } = gathering;
  const tally = new Map(enquired.map(({ agency }) => [agency.code, freshTally()]));
  const shown: Shown[] = [];
  const known: Withheld[] = [];
  for (const piece of gathered) {
    const told = toldOf(piece, rulings);
    const tallied = tally.get(piece.agency.code);
    if (tallied) count(tallied, told);
    if (told.shown) shown.push(told.shown);
    else if (told.tellable) known.push({ heldBy: piece.agency.code, category: told.category });
  }
  return {
    entries: shown.map(({ as }) => as),
    flags: shown.filter(({ entry }) => entry.current).map(({ as }) => flagOf(as)),
    professionals: professionalsOf(shown),
    withheld: eachOnce(known),
    knownBy: knownBy(gathering, shown),
    tally,
  };
}

/** What one piece of an answer comes to: shown, or at least told of, or neither. */
type Told = {
  readonly category: EntryCategory;
  readonly shown?: Shown;
  readonly tellable: boolean;
  /** The rules that let it be told, or kept it. */
  readonly by: readonly string[];
};

function toldOf({ agency, person, about, matter }: GatheredMatter, rulings: Rulings): Told {
  const category = matter.kind === 'ENTRY' ? matter.entry.category : matter.category;
  const existence = rulings.existence(agency, category, about);
  const knowable = existence.effect === 'PERMIT';
  if (matter.kind === 'EXISTENCE') return { category, tellable: knowable, by: existence.by };
  const { entry } = matter;
  const departure = rulings.departure(agency, entry, about);
  if (departure.effect === 'STAYS')
    return { category, tellable: knowable && departure.tellable, by: departure.by };
  const place = { agency, person: person.ref, provisional: true };
  const { shows: fields, by } = departure;
  return {
    category,
    shown: { entry, fields, as: shownEntry(entry, fields, place) },
    tellable: true,
    by,
  };
}

type Shown = {
  readonly entry: HeldEntry;
  readonly fields: ReadonlySet<Showable>;
  readonly as: ShownEntry;
};

function count(tally: Tally, { shown, by }: Told): void {
  tally.held += 1;
  if (shown) tally.shown += 1;
  for (const field of shown?.fields ?? []) tally.fields.add(field);
  for (const rule of by) tally.rules.add(rule);
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
  fields: [...fields].toSorted(),
  rules: [...rules].toSorted(),
});

export const freshTally = (): Tally => ({ held: 0, shown: 0, fields: new Set(), rules: new Set() });

const flagOf = ({ about, category, heldBy, occurredOn, id }: ShownEntry): Flag => ({
  person: about,
  category,
  heldBy,
  since: occurredOn?.date ?? null,
  entry: id,
});

/** Each professional once for each person and agency. */
function professionalsOf(shown: readonly Shown[]): readonly PicturedProfessional[] {
  const found = new Map<string, PicturedProfessional>();
  for (const { entry, fields, as } of shown) {
    if (!fields.has('PROFESSIONAL') || !entry.professional) continue;
    const { name, role, service } = entry.professional;
    found.set(`${as.about}/${as.heldBy}/${name}/${role}/${service}`, {
      ...entry.professional,
      person: as.about,
      heldBy: as.heldBy,
    });
  }
  return [...found.values()];
}

/** Which agency may be said to know whom: where rules let that be known, or something of it is shown. */
function knownBy(
  { family, rulings, enquired }: Gathering,
  shown: readonly Shown[],
): ReadonlySet<Knowing> {
  const known = new Set<Knowing>(shown.map(({ as }) => `${as.heldBy}/${as.about}` as const));
  for (const { agency } of enquired)
    for (const { person } of heldAt(family, agency.code)) {
      const ruling = rulings.existence(agency, 'PERSON_DETAILS', family.about(person));
      if (ruling.effect === 'PERMIT') known.add(`${agency.code}/${person.ref}`);
    }
  return known;
}
