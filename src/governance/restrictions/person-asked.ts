import type { Address, Identifier, IdentifierSystem, PersonTraits } from '../../domain/person.ts';
import { Mistake } from '../../domain/mistake.ts';
import { chosen, dayIfGiven, said } from '../checked.ts';

export const IDENTIFIER_SYSTEMS = [
  'NHS_NUMBER',
  'UPN',
  'FORMER_UPN',
  'NINO',
  'PNC_ID',
  'CRO',
  'LA_CHILD_ID',
] as const satisfies readonly IdentifierSystem[];

export type AddressAsked = {
  readonly line: string;
  readonly postcode: string;
  readonly uprn?: string | null;
};

/** Somebody as they are described to the hub, so that it recognises them. */
export type PersonAsked = {
  readonly given: string;
  readonly family: string;
  readonly dateOfBirth?: string | null;
  readonly identifiers?:
    readonly { readonly system: string; readonly value: string }[] | null | undefined;
  readonly addresses?: readonly AddressAsked[] | null | undefined;
};

/** Throws a Mistake where too little is told to recognise anybody by: a name alone fits too many. */
export function checkedPerson(field: string, asked: PersonAsked): PersonTraits {
  const dateOfBirth = dayIfGiven(`${field}.dateOfBirth`, asked.dateOfBirth);
  const identifiers = (asked.identifiers ?? []).map((one) => checkedIdentifier(field, one));
  if (dateOfBirth === undefined && identifiers.length === 0)
    throw new Mistake(field, 'needs a day of birth or an identifier besides the name.');
  return {
    names: [
      {
        given: said(`${field}.given`, asked.given),
        family: said(`${field}.family`, asked.family),
        use: 'LEGAL',
      },
    ],
    ...(dateOfBirth && { dateOfBirth }),
    addresses: checkedAddresses(`${field}.addresses`, asked.addresses ?? []),
    identifiers,
  };
}

export const checkedAddresses = (
  field: string,
  addresses: readonly AddressAsked[],
): readonly Address[] =>
  addresses.map(({ line, postcode, uprn }) => ({
    line: said(`${field}.line`, line),
    postcode: said(`${field}.postcode`, postcode),
    ...(uprn && { uprn: said(`${field}.uprn`, uprn) }),
  }));

function checkedIdentifier(
  field: string,
  { system, value }: { readonly system: string; readonly value: string },
): Identifier {
  const [known] = chosen(`${field}.identifiers`, [system], IDENTIFIER_SYSTEMS);
  if (!known) throw new Mistake(`${field}.identifiers`, 'names no kind of identifier.');
  return { system: known, value: said(`${field}.identifiers`, value) };
}
