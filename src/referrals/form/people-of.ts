import { asId, type PersonRef } from '../../domain/ids.ts';
import type { Identifier, PersonTraits } from '../../domain/person.ts';
import type { FormPerson } from '../../domain/referral-form.ts';
import type { ReferralPerson } from '../../domain/referral.ts';

type Named = {
  readonly children: readonly FormPerson[];
  readonly household?: {
    readonly children: readonly FormPerson[];
    readonly adults: readonly FormPerson[];
  };
  readonly parents?: { readonly people: readonly FormPerson[] };
};

/** Everybody whom a form or a call names, the children whom it is about first. */
export function peopleOf({ children, household, parents }: Named): readonly ReferralPerson[] {
  const parts = [
    ...children.map((person) => ['SUBJECT', person] as const),
    ...(household?.children ?? []).map((person) => ['CHILD', person] as const),
    ...(parents?.people ?? []).map((person) => ['PARENT_CARER', person] as const),
    ...(household?.adults ?? []).map((person) => ['ADULT_IN_HOUSEHOLD', person] as const),
  ];
  return parts.map(([part, person], at) => ({
    ref: asId<PersonRef>(`p${at + 1}`),
    part,
    traits: traitsOf(person),
  }));
}

const traitsOf = (person: FormPerson): PersonTraits => ({
  names: namesOf(person),
  ...datesOf(person),
  ...(person.sex && { sex: person.sex }),
  addresses: addressesOf(person),
  identifiers: identifiersOf(person),
});

const namesOf = ({ given = '', family = '' }: FormPerson): PersonTraits['names'] =>
  given || family ? [{ given, family, use: 'LEGAL' }] : [];

const datesOf = ({ dateOfBirth, expectedDelivery }: FormPerson) => ({
  ...(dateOfBirth && { dateOfBirth }),
  ...(expectedDelivery && { expectedDelivery }),
});

const addressesOf = ({ line = '', postcode = '' }: FormPerson): PersonTraits['addresses'] =>
  line || postcode ? [{ line, postcode }] : [];

const identifiersOf = ({ nhsNumber, upn }: FormPerson): readonly Identifier[] => [
  ...(nhsNumber ? [{ system: 'NHS_NUMBER', value: nhsNumber } as const] : []),
  ...(upn ? [{ system: 'UPN', value: upn } as const] : []),
];
