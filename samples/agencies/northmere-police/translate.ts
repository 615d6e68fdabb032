import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonName, PersonTraits } from '../../../src/domain/person.ts';
import { maybe } from '../kit/dates.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import { CLASSES, LINKS, NAME_TYPES, SEXES, STATUSES } from './codes.ts';
import { fromWhen } from './dates.ts';
import type { Association, Occurrence, Particulars } from './records.ts';

const categoryOf = backwards(CLASSES, 'A class of occurrence');
const kindOf = backwards(LINKS, 'A link');
const useOf = backwards(NAME_TYPES, 'A kind of name');
const sexOf = backwards(SEXES, 'A sex');
const standingOf = backwards(STATUSES, 'A status');

/** A nominal in the hub's words. Surnames stay in capitals, as the force writes them. */
export function traitsOf(person: Particulars): PersonTraits {
  const legal: PersonName = { given: person.forenames, family: person.surname, use: 'LEGAL' };
  return {
    names: [
      legal,
      ...person.alsoKnownAs.map(({ surname, forenames, type }) => ({
        given: forenames,
        family: surname,
        use: useOf(type),
      })),
    ],
    ...known('dateOfBirth', maybe(fromWhen, person.dob)),
    ...known('dateOfDeath', maybe(fromWhen, person.died)),
    ...known('sex', maybe(sexOf, person.sex)),
    addresses: person.addresses.map(({ premises, postcode, from, to }) => ({
      line: premises,
      postcode,
      ...known('from', maybe(fromWhen, from)),
      ...known('until', maybe(fromWhen, to)),
    })),
    identifiers: person.references.map(({ scheme, value }) => ({ system: scheme, value })),
  };
}

/** What one nominal's associations say; nothing where the other one is not named. */
export function tieOf(association: Association): readonly Tie[] {
  const relative =
    maybe((urn: string) => asId<HoldingId>(urn), association.otherUrn) ??
    maybe(traitsOf, association.other);
  if (relative === undefined) return [];
  return [
    {
      holding: asId<HoldingId>(association.urn),
      kind: kindOf(association.link),
      relative,
      from: maybe(fromWhen, association.from),
      to: maybe(fromWhen, association.to),
    },
  ];
}

export const entryOf = (occurrence: Occurrence): HeldEntry => ({
  id: occurrence.reference,
  category: categoryOf(occurrence.class),
  ...known('occurredOn', maybe(fromWhen, occurrence.began)),
  ...known('until', maybe(fromWhen, occurrence.ended)),
  current: occurrence.live,
  summary: occurrence.headline,
  ...known('detail', occurrence.account),
  standing: standingOf(occurrence.status),
  ...known(
    'grade',
    maybe(({ source, information }) => `${source}${information}`, occurrence.grading),
  ),
  handling: {
    code: occurrence.handling === 'P' ? 'LAWFUL_SHARING' : 'WITH_CONDITIONS',
    ...known('conditions', occurrence.conditions),
  },
  ...known('professional', maybe(professionalOf, occurrence.officer)),
});

const professionalOf = (officer: NonNullable<Occurrence['officer']>): Professional => ({
  name: officer.name,
  role: officer.rank,
  service: officer.unit,
  ...known('contact', officer.phone),
  ...known('from', maybe(fromWhen, officer.from)),
  ...known('lastContact', maybe(fromWhen, officer.lastSeen)),
});
