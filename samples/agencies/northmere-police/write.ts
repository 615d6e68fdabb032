import type { PersonTraits } from '../../../src/domain/person.ts';
import type { RawFiles, Roll, RolledNote, RolledTie } from '../../borough/roll.ts';
import { maybe } from '../kit/dates.ts';
import { known } from '../kit/known.ts';
import { wordFor } from '../kit/lookup.ts';
import { CLASSES, LINKS, NAME_TYPES, SEXES, STATUSES } from './codes.ts';
import { toWhen } from './dates.ts';
import { RECORDS_FILE } from './records.ts';
import type { Association, Occurrence, Particulars, Records } from './records.ts';

/** Puts a roll into the file that the force's records service serves. */
export function writePolice(roll: Roll): RawFiles {
  const records: Records = {
    writtenAt: roll.extractedAt,
    nominals: roll.people.map(({ local, traits }) => ({ urn: local, ...particularsOf(traits) })),
    associations: roll.ties.map(associationOf),
    occurrences: roll.notes.map(occurrenceOf),
  };
  return { [RECORDS_FILE]: JSON.stringify(records) };
}

function particularsOf(traits: PersonTraits): Particulars {
  const legal = traits.names.find(({ use }) => use === 'LEGAL');
  return {
    surname: legal?.family ?? '',
    forenames: legal?.given ?? '',
    alsoKnownAs: traits.names.flatMap(({ given, family, use }) =>
      use === 'LEGAL' ? [] : [{ surname: family, forenames: given, type: NAME_TYPES[use] }],
    ),
    ...known('dob', maybe(toWhen, traits.dateOfBirth)),
    ...known('died', maybe(toWhen, traits.dateOfDeath)),
    ...known('sex', traits.sex === undefined ? undefined : SEXES[traits.sex]),
    addresses: traits.addresses.map(({ line, postcode, from, until }) => ({
      premises: line,
      postcode,
      ...known('from', maybe(toWhen, from)),
      ...known('to', maybe(toWhen, until)),
    })),
    references: traits.identifiers.map(({ system, value }) => ({ scheme: system, value })),
  };
}

const associationOf = ({ local, kind, relative, from, to }: RolledTie): Association => ({
  urn: local,
  link: LINKS[kind],
  ...('local' in relative
    ? { otherUrn: relative.local }
    : { other: particularsOf(relative.traits) }),
  ...known('from', maybe(toWhen, from)),
  ...known('to', maybe(toWhen, to)),
});

const occurrenceOf = (note: RolledNote): Occurrence => ({
  reference: note.id,
  urn: note.local,
  class: wordFor(CLASSES, note.category, 'class of occurrence'),
  ...known('began', maybe(toWhen, note.occurredOn)),
  ...known('ended', maybe(toWhen, note.until)),
  live: note.current,
  headline: note.summary,
  ...known('account', note.detail),
  status: STATUSES[note.standing],
  ...known('grading', maybe(gradingOf, note.grade)),
  handling: note.handling.code === 'LAWFUL_SHARING' ? 'P' : 'C',
  ...known('conditions', note.handling.conditions),
  ...known('officer', officerOf(note)),
});

const gradingOf = (grade: string): Occurrence['grading'] => ({
  source: grade.slice(0, 1),
  information: grade.slice(1),
});

function officerOf({ professional }: RolledNote): Occurrence['officer'] {
  if (professional === undefined) return undefined;
  return {
    name: professional.name,
    rank: professional.role,
    unit: professional.service,
    ...known('phone', professional.contact),
    ...known('from', maybe(toWhen, professional.from)),
    ...known('lastSeen', maybe(toWhen, professional.lastContact)),
  };
}
