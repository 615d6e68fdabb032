import type { SourceRelease } from '../domain/audit-event.ts';
import type { CoverageState } from '../domain/coverage.ts';
import type { Flag, PicturedProfessional, ShownEntry, Withheld } from '../domain/family-picture.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode, PersonRef } from '../domain/ids.ts';
import type { Showable } from '../domain/sharing.ts';
import type { Ruling } from '../../policies/decide.ts';
import { heldAt, type GatheredEntry, type Gathering } from './gathering.ts';
import { shownBy, shownEntry } from './redact.ts';

/** What of the gathered entries may be shown, and the account of it that the audit log keeps. */
export type ShownMatter = {
  readonly entries: readonly ShownEntry[];
  readonly flags: readonly Flag[];
  readonly professionals: readonly PicturedProfessional[];
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

export function shownMatter(gathering: Gathering, gathered: readonly GatheredEntry[]): ShownMatter {
  const { rulings, enquired } = gathering;
  const tally = new Map(enquired.map(({ agency }) => [agency.code, freshTally()]));
  const shown: Shown[] = [];
  for (const { agency, person, about, entry } of gathered) {
    const ruling = rulings.content(agency, entry.category, about);
    const fields = shownBy(ruling);
    count(tally.get(agency.code), ruling, fields);
    const place = { agency, person: person.ref, provisional: true };
    if (fields.size > 0) shown.push({ entry, fields, as: shownEntry(entry, fields, place) });
  }
  return {
    entries: shown.map(({ as }) => as),
    flags: shown.filter(({ entry }) => entry.current).map(({ as }) => flagOf(as)),
    professionals: professionalsOf(shown),
    withheld: [],
    knownBy: knownBy(gathering, shown),
    tally,
  };
}

type Shown = {
  readonly entry: HeldEntry;
  readonly fields: ReadonlySet<Showable>;
  readonly as: ShownEntry;
};

function count(tally: Tally | undefined, ruling: Ruling, fields: ReadonlySet<Showable>): void {
  if (!tally) return;
  tally.held += 1;
  if (fields.size === 0) return;
  tally.shown += 1;
  for (const field of fields) tally.fields.add(field);
  for (const rule of ruling.by) tally.rules.add(rule);
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
