import type { PersonTraits } from '../../../src/domain/person.ts';
import type { RawFiles, Roll, RolledNote, RolledPerson, RolledTie } from '../../borough/roll.ts';
import { toSlashed } from '../kit/dates.ts';
import { known } from '../kit/known.ts';
import { wordFor } from '../kit/lookup.ts';
import { FILES } from './documents.ts';
import type { Client, Involvement, Kinship } from './documents.ts';
import { BASES, HOW_NAMED, KIN, STRANDS } from './strands.ts';

const slashed = (date: Parameters<typeof toSlashed>[0] | undefined): string | undefined =>
  date === undefined ? undefined : toSlashed(date);

/** Puts a roll into the collections of the case system. */
export const writeSocialCare = (roll: Roll): RawFiles => ({
  [FILES.clients]: lines(roll.people.map(clientOf)),
  [FILES.kinships]: lines(roll.ties.map(kinshipOf)),
  [FILES.involvements]: lines(roll.notes.map(involvementOf)),
  [FILES.extract]: JSON.stringify({ writtenAt: roll.extractedAt }),
});

const lines = (documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

const clientOf = ({ local, traits }: RolledPerson): Client => ({
  ref: local,
  ...detailsOf(traits),
});

function detailsOf(traits: PersonTraits): Omit<Client, 'ref'> {
  const legal = traits.names.find(({ use }) => use === 'LEGAL');
  return {
    fn: legal?.given ?? '',
    sn: legal?.family ?? '',
    known: traits.names.flatMap(({ given, family, use }) =>
      use === 'LEGAL' ? [] : [{ fn: given, sn: family, how: HOW_NAMED[use] }],
    ),
    ...known('dob', slashed(traits.dateOfBirth)),
    ...known('edd', slashed(traits.expectedDelivery)),
    ...known('died', slashed(traits.dateOfDeath)),
    ...known('gender', traits.sex === undefined ? undefined : GENDERS[traits.sex]),
    abodes: traits.addresses.map(({ line, postcode, uprn, from, until }) => ({
      adr: line,
      pc: postcode,
      ...known('uprn', uprn),
      ...known('since', slashed(from)),
      ...known('left', slashed(until)),
    })),
    ids: traits.identifiers.map(({ system, value }) => ({ scheme: system, no: value })),
  };
}

const GENDERS = { FEMALE: 'F', MALE: 'M', INDETERMINATE: 'X' } as const;

const kinshipOf = ({ local, kind, relative, from, to }: RolledTie): Kinship => ({
  of: local,
  is: KIN[kind],
  who: 'local' in relative ? relative.local : detailsOf(relative.traits),
  ...known('since', slashed(from)),
  ...known('ended', slashed(to)),
});

const involvementOf = (note: RolledNote): Involvement => ({
  no: note.id,
  client: note.local,
  strand: wordFor(STRANDS, note.category, 'strand'),
  ...known('began', slashed(note.occurredOn)),
  ...known('ended', slashed(note.until)),
  open: note.current,
  headline: note.summary,
  ...known('narrative', note.detail),
  basis: BASES[note.standing],
  ...known('limits', note.handling.conditions),
  ...known('worker', workerOf(note)),
});

function workerOf({ professional }: RolledNote): Involvement['worker'] {
  if (professional === undefined) return undefined;
  return {
    name: professional.name,
    post: professional.role,
    team: professional.service,
    ...known('tel', professional.contact),
    ...known('since', slashed(professional.from)),
    ...known('lastSeen', slashed(professional.lastContact)),
  };
}
