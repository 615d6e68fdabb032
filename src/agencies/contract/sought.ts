import type { Address, Identifier, PersonName } from '../../domain/person.ts';
import type { PersonQuery } from '../../sharing/ports.ts';

/** A person as `find` sends them: built from what the contract names, so that nothing else ever goes out. */
export const sought = ({ ref, traits }: PersonQuery) => ({
  ref,
  names: traits.names.map(nameSought),
  dateOfBirth: traits.dateOfBirth,
  expectedDelivery: traits.expectedDelivery,
  sex: traits.sex,
  addresses: traits.addresses.map(addressSought),
  identifiers: traits.identifiers.map(identifierSought),
});

const nameSought = ({ given, family, use }: PersonName) => ({ given, family, use });

const addressSought = ({ line, postcode, uprn, from, until }: Address) => ({
  line,
  postcode,
  uprn,
  from,
  until,
});

const identifierSought = ({ system, value }: Identifier) => ({ system, value });
