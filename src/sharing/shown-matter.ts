import type { SourceRelease } from '../domain/audit-event.ts';
import type { CoverageState } from '../domain/coverage.ts';
import type { Flag, PicturedProfessional, ShownEntry, Withheld } from '../domain/family-picture.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode, PersonRef } from '../domain/ids.ts';
import type { Showable } from '../domain/sharing.ts';
import type { Ruling } from '../../policies/decide.ts';
import { heldAt, type GatheredMatter, type Gathering } from './gathering.ts';
import { shownBy, shownEntry } from './redact.ts';

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
  for (const { agency, person, about, matter } of gathered) {
    const tallied = tally.get(agency.code);
    switch (matter.kind) {
      case 'ENTRY': {
        const { entry } = matter;
        const ruling = rulings.content(agency, entry.category, about);
        const fields = shownBy(ruling);
        if (tallied) count(tallied, ruling, fields);
        const place = { agency, person: person.ref, provisional: true };
        if (fields.size > 0) shown.push({ entry, fields, as: shownEntry(entry, fields, place) });
        break;
      }
      case 'EXISTENCE': {
        const ruling = rulings.existence(agency, matter.category, about);
        if (tallied) count(tallied, ruling, NO_FIELDS);
        if (ruling.effect === 'PERMIT')
          known.push({ heldBy: agency.code, category: matter.category });
      }
    }
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

type Shown = {
  readonly entry: HeldEntry;
  readonly fields: ReadonlySet<Showable>;
  readonly as: ShownEntry;
};

/** Whatever was told, be it only that something is held, is told by these rules. */
function count(tally: Tally, ruling: Ruling, fields: ReadonlySet<Showable>): void {
  tally.held += 1;
  if (fields.size > 0) tally.shown += 1;
  for (const field of fields) tally.fields.add(field);
  if (ruling.effect === 'PERMIT') for (const rule of ruling.by) tally.rules.add(rule);
}

const NO_FIELDS: ReadonlySet<Showable> = new Set();

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
