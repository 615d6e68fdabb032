import type { PersonTraits } from '../../../src/domain/person.ts';
import type { RolledPerson, RolledTie } from '../../borough/roll.ts';
import { known } from '../kit/known.ts';
import { wordFor } from '../kit/lookup.ts';
import {
  ESTIMATED_DELIVERY,
  GENDERS,
  LOINC,
  NAME_USES,
  NHS_NUMBER,
  ROLE_CODES,
  ROLES,
} from './codes.ts';
import type { Observation, Patient, RelatedPerson } from './fhir.ts';

/** A period where either end is known. */
export const periodOf = (
  start: string | undefined,
  end: string | undefined,
): { start?: string; end?: string } | undefined =>
  start === undefined && end === undefined
    ? undefined
    : { ...known('start', start), ...known('end', end) };

type Shared = Pick<Patient, 'name' | 'gender' | 'birthDate' | 'address'>;

const sharedOf = (traits: PersonTraits): Shared => ({
  name: traits.names.map(({ given, family, use }) => ({
    use: NAME_USES[use],
    family,
    given: given.split(' '),
  })),
  ...known('gender', traits.sex === undefined ? undefined : GENDERS[traits.sex]),
  ...known('birthDate', traits.dateOfBirth),
  address: traits.addresses.map(({ line, postcode, from, until }) => ({
    line: [line],
    postalCode: postcode,
    ...known('period', periodOf(from, until)),
  })),
});

/** A patient, linked to every entry under which others' records name them. */
export const patientOf = (
  { local, traits }: RolledPerson,
  alsoNamed: readonly string[],
): Patient => ({
  resourceType: 'Patient',
  id: local,
  identifier: traits.identifiers
    .filter(({ system }) => system === 'NHS_NUMBER')
    .map(({ value }) => ({ system: NHS_NUMBER, value })),
  ...sharedOf(traits),
  ...known('deceasedDateTime', traits.dateOfDeath),
  ...(alsoNamed.length === 0
    ? {}
    : {
        link: alsoNamed.map((id) => ({
          other: { reference: `RelatedPerson/${id}` },
          type: 'seealso' as const,
        })),
      }),
});

export const relatedPersonOf = (
  id: string,
  tie: RolledTie,
  traits: PersonTraits,
): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  id,
  patient: { reference: `Patient/${tie.local}` },
  relationship: [
    { coding: [{ system: ROLE_CODES, code: wordFor(ROLES, tie.kind, 'relationship') }] },
  ],
  ...sharedOf(traits),
  ...known('period', periodOf(tie.from, tie.to)),
});

/** An unborn child is not a patient yet: the record has the day on which the mother expects it. */
export const deliveryOf = (id: string, mother: string, expected: string): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: LOINC, code: ESTIMATED_DELIVERY }] },
  subject: { reference: `Patient/${mother}` },
  valueDateTime: expected,
});
