import type { PersonTraits } from '../../../src/domain/person.ts';
import type { RawFiles, Roll, RolledNote, RolledTie } from '../../borough/roll.ts';
import { grouped } from '../kit/grouped.ts';
import { known } from '../kit/known.ts';
import { wordFor } from '../kit/lookup.ts';
import { CASE_FILE } from './case-file.ts';
import type { CaseFile, Circumstance, Persona, Registration } from './case-file.ts';
import { EVIDENCE, GENDERS, OTHER_NAMES, REGISTERS, RELATIONSHIPS } from './registers.ts';

/** Puts a roll into one case file. */
export function writeProbation(roll: Roll): RawFiles {
  const ties = grouped(roll.ties, ({ local }) => local);
  const notes = grouped(roll.notes, ({ local }) => local);
  const file: CaseFile = {
    asAt: roll.extractedAt,
    cases: roll.people.map(({ local, traits }) => ({
      crn: local,
      persona: personaOf(traits),
      circumstances: (ties.get(local) ?? []).map(circumstanceOf),
      registrations: (notes.get(local) ?? []).map(registrationOf),
    })),
  };
  return { [CASE_FILE]: JSON.stringify(file, undefined, 1) };
}

function personaOf(traits: PersonTraits): Persona {
  const legal = traits.names.find(({ use }) => use === 'LEGAL');
  return {
    forenames: legal?.given ?? '',
    surname: legal?.family ?? '',
    otherNames: traits.names.flatMap(({ given, family, use }) =>
      use === 'LEGAL' ? [] : [{ forenames: given, surname: family, kind: OTHER_NAMES[use] }],
    ),
    ...known('born', traits.dateOfBirth),
    ...known('died', traits.dateOfDeath),
    ...known('gender', traits.sex === undefined ? undefined : GENDERS[traits.sex]),
    residences: traits.addresses.map(({ line, postcode, uprn, from, until }) => ({
      address: line,
      postcode,
      ...known('uprn', uprn),
      ...known('since', from),
      ...known('until', until),
    })),
    references: traits.identifiers.map(({ system, value }) => ({ scheme: system, number: value })),
  };
}

const circumstanceOf = ({ kind, relative, from, to }: RolledTie): Circumstance => ({
  relationship: RELATIONSHIPS[kind],
  ...('local' in relative ? { crn: relative.local } : { person: personaOf(relative.traits) }),
  ...known('since', from),
  ...known('until', to),
});

const registrationOf = (note: RolledNote): Registration => ({
  number: note.id,
  register: wordFor(REGISTERS, note.category, 'register'),
  ...known('start', note.occurredOn),
  ...known('end', note.until),
  live: note.current,
  title: note.summary,
  ...known('text', note.detail),
  evidence: EVIDENCE[note.standing],
  ...known('discloseOnlyIf', note.handling.conditions),
  ...known('officer', officerOf(note)),
});

function officerOf({ professional }: RolledNote): Registration['officer'] {
  if (professional === undefined) return undefined;
  return {
    name: professional.name,
    grade: professional.role,
    unit: professional.service,
    ...known('telephone', professional.contact),
    ...known('allocated', professional.from),
    ...known('lastSeen', professional.lastContact),
  };
}
