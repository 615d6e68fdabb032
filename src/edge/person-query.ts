import type { PartialDate } from '../domain/day.ts';
import type { Address, PersonTraits } from '../domain/person.ts';
import { oneOf } from '../wire/shape.ts';
import { IDENTIFIER_SYSTEMS, NAME_USES, SEXES } from '../wire/vocabulary.ts';

/** A question in words that the contract does not have. */
export class NotInContract extends Error {
  override readonly name = 'NotInContract';
  constructor() {
    super('The question uses a word that the contract does not have');
  }
}

type Nullish<Value> = Value | null | undefined;

/** `PersonQuery` as GraphQL hands it over: shapes and dates are checked, closed lists are not yet. */
export type SoughtPerson = {
  readonly ref: string;
  readonly names: readonly {
    readonly given: string;
    readonly family: string;
    readonly use: string;
  }[];
  readonly dateOfBirth?: Nullish<PartialDate>;
  readonly expectedDelivery?: Nullish<PartialDate>;
  readonly sex?: Nullish<string>;
  readonly addresses: readonly {
    readonly line: string;
    readonly postcode: string;
    readonly uprn?: Nullish<string>;
    readonly from?: Nullish<PartialDate>;
    readonly until?: Nullish<PartialDate>;
  }[];
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
};

/** The traits looked for; throws NotInContract. */
export const traitsSought = (person: SoughtPerson): PersonTraits => ({
  names: person.names.map(({ given, family, use }) => ({
    given,
    family,
    use: known(NAME_USES, use),
  })),
  ...(person.dateOfBirth ? { dateOfBirth: person.dateOfBirth } : {}),
  ...(person.expectedDelivery ? { expectedDelivery: person.expectedDelivery } : {}),
  ...(person.sex ? { sex: known(SEXES, person.sex) } : {}),
  addresses: person.addresses.map(addressOf),
  identifiers: person.identifiers.map(({ system, value }) => ({
    system: known(IDENTIFIER_SYSTEMS, system),
    value,
  })),
});

const addressOf = (address: SoughtPerson['addresses'][number]): Address => ({
  line: address.line,
  postcode: address.postcode,
  ...(address.uprn ? { uprn: address.uprn } : {}),
  ...(address.from ? { from: address.from } : {}),
  ...(address.until ? { until: address.until } : {}),
});

function known<Word extends string>(list: readonly Word[], word: string): Word {
  const member = oneOf(list, word);
  if (member === undefined) throw new NotInContract();
  return member;
}
