import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { isoDate, maybe } from '../kit/dates.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import { GENDERS, NAME_USES, ROLES } from './codes.ts';
import type { Observation, Patient, RelatedPerson } from './fhir.ts';

const useOf = backwards(NAME_USES, 'A kind of name');
const sexOf = backwards(GENDERS, 'A gender');
const kindOf = backwards(ROLES, 'A relationship');

/** The record's own reference out of `Patient/…`. */
export const holdingIn = ({ reference }: { readonly reference: string }): HoldingId =>
  asId(reference.slice(reference.indexOf('/') + 1));

/** A patient in the hub's words. */
export const personOf = (patient: Patient): PersonTraits => ({
  ...traitsOf(patient),
  ...known('dateOfDeath', maybe(isoDate, patient.deceasedDateTime)),
  identifiers: patient.identifier.map(({ value }) => ({ system: 'NHS_NUMBER', value })),
});

const traitsOf = (person: Patient | RelatedPerson): PersonTraits => ({
  names: person.name.map(({ use, family, given }) => ({
    given: given.join(' '),
    family,
    use: useOf(use),
  })),
  ...known('dateOfBirth', maybe(isoDate, person.birthDate)),
  ...known('sex', maybe(sexOf, person.gender)),
  addresses: person.address.map(({ line, postalCode, period }) => ({
    line: line.join(', '),
    postcode: postalCode,
    ...known('from', maybe(isoDate, period?.start)),
    ...known('until', maybe(isoDate, period?.end)),
  })),
  identifiers: [],
});

/** A related person, who may be a patient too. */
export const tieOf = (related: RelatedPerson, samePatient: string | undefined): Tie => ({
  holding: holdingIn(related.patient),
  kind: kindOf(related.relationship[0].coding[0].code),
  relative: samePatient === undefined ? traitsOf(related) : asId<HoldingId>(samePatient),
  from: maybe(isoDate, related.period?.start),
  to: maybe(isoDate, related.period?.end),
});

/** The child whom an estimated day of delivery speaks of. */
export const expectedChild = (delivery: Observation): Tie => ({
  holding: holdingIn(delivery.subject),
  kind: 'CHILD',
  relative: {
    names: [],
    expectedDelivery: isoDate(delivery.valueDateTime),
    addresses: [],
    identifiers: [],
  },
});
