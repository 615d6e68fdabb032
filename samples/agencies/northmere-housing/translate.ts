import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { isoDate, maybe } from '../kit/dates.ts';
import { handlingOf } from '../kit/handling.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import { BASES, KINDS, NAME_KINDS, RELATIONS, SEXES } from './codes.ts';
import type { EventRow, PersonRow, TieRow } from './tables.ts';

const categoryOf = backwards(KINDS, 'A kind of event');
const kindOf = backwards(RELATIONS, 'A relation');
const useOf = backwards(NAME_KINDS, 'A kind of name');
const sexOf = backwards(SEXES, 'A sex');
const standingOf = backwards(BASES, 'A basis');

/** A person on the housing books, in the hub's words. */
export const traitsOf = (row: PersonRow): PersonTraits => ({
  names: [
    { given: row.forename, family: row.surname, use: 'LEGAL' },
    ...row.names.map(({ forename, surname, kind }) => ({
      given: forename,
      family: surname,
      use: useOf(kind),
    })),
  ],
  ...known('dateOfBirth', maybe(isoDate, row.born)),
  ...known('dateOfDeath', maybe(isoDate, row.died)),
  ...known('sex', maybe(sexOf, row.sex)),
  addresses: row.homes.map((home) => ({
    line: home.address,
    postcode: home.postcode,
    ...known('uprn', home.uprn),
    ...known('from', maybe(isoDate, home.moved_in)),
    ...known('until', maybe(isoDate, home.moved_out)),
  })),
  identifiers: row.numbers.map(({ scheme, number }) => ({ system: scheme, value: number })),
});

export const tieOf = (row: TieRow): Tie => ({
  holding: asId<HoldingId>(row.person_no),
  kind: kindOf(row.relation),
  relative: asId<HoldingId>(row.other_no),
  from: maybe(isoDate, row.joined),
  to: maybe(isoDate, row.gone),
});

export const entryOf = (row: EventRow): HeldEntry => ({
  id: row.event_no,
  category: categoryOf(row.kind),
  ...known('occurredOn', maybe(isoDate, row.began)),
  ...known('until', maybe(isoDate, row.ended)),
  current: row.still_open,
  summary: row.title,
  ...known('detail', row.notes),
  standing: standingOf(row.basis),
  handling: handlingOf(row.restriction),
  ...known('professional', professionalOf(row)),
});

function professionalOf(row: EventRow): Professional | undefined {
  if (row.officer_name === null) return undefined;
  return {
    name: row.officer_name,
    role: row.officer_post ?? 'Housing officer',
    service: row.officer_team ?? 'Northmere Homes',
    ...known('contact', row.officer_phone),
    ...known('from', maybe(isoDate, row.officer_since)),
    ...known('lastContact', maybe(isoDate, row.officer_last_saw)),
  };
}
