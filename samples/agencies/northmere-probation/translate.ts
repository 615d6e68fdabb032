import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonName, PersonTraits } from '../../../src/domain/person.ts';
import { isoDate, maybe } from '../kit/dates.ts';
import { handlingOf } from '../kit/handling.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import type { Circumstance, Persona, Registration } from './case-file.ts';
import { EVIDENCE, GENDERS, OTHER_NAMES, REGISTERS, RELATIONSHIPS } from './registers.ts';

const categoryOf = backwards(REGISTERS, 'A register');
const kindOf = backwards(RELATIONSHIPS, 'A relationship');
const useOf = backwards(OTHER_NAMES, 'A kind of name');
const sexOf = backwards(GENDERS, 'A gender');
const standingOf = backwards(EVIDENCE, 'A kind of evidence');

/** A person in the case file, in the hub's words. */
export function traitsOf(persona: Persona): PersonTraits {
  const legal: PersonName = { given: persona.forenames, family: persona.surname, use: 'LEGAL' };
  return {
    names: [
      ...(legal.given === '' && legal.family === '' ? [] : [legal]),
      ...persona.otherNames.map(({ forenames, surname, kind }) => ({
        given: forenames,
        family: surname,
        use: useOf(kind),
      })),
    ],
    ...known('dateOfBirth', maybe(isoDate, persona.born)),
    ...known('dateOfDeath', maybe(isoDate, persona.died)),
    ...known('sex', maybe(sexOf, persona.gender)),
    addresses: persona.residences.map(({ address, postcode, uprn, since, until }) => ({
      line: address,
      postcode,
      ...known('uprn', uprn),
      ...known('from', maybe(isoDate, since)),
      ...known('until', maybe(isoDate, until)),
    })),
    identifiers: persona.references.map(({ scheme, number }) => ({
      system: scheme,
      value: number,
    })),
  };
}

/** What a case says of somebody else; nothing where it names nobody. */
export function tieOf(crn: string, circumstance: Circumstance): readonly Tie[] {
  const relative =
    maybe((number: string) => asId<HoldingId>(number), circumstance.crn) ??
    maybe(traitsOf, circumstance.person);
  if (relative === undefined) return [];
  return [
    {
      holding: asId<HoldingId>(crn),
      kind: kindOf(circumstance.relationship),
      relative,
      from: maybe(isoDate, circumstance.since),
      to: maybe(isoDate, circumstance.until),
    },
  ];
}

export const entryOf = (registration: Registration): HeldEntry => ({
  id: registration.number,
  category: categoryOf(registration.register),
  ...known('occurredOn', maybe(isoDate, registration.start)),
  ...known('until', maybe(isoDate, registration.end)),
  current: registration.live,
  summary: registration.title,
  ...known('detail', registration.text),
  standing: standingOf(registration.evidence),
  handling: handlingOf(registration.discloseOnlyIf),
  ...known('professional', maybe(professionalOf, registration.officer)),
});

const professionalOf = (officer: NonNullable<Registration['officer']>): Professional => ({
  name: officer.name,
  role: officer.grade,
  service: officer.unit,
  ...known('contact', officer.telephone),
  ...known('from', maybe(isoDate, officer.allocated)),
  ...known('lastContact', maybe(isoDate, officer.lastSeen)),
});
