import type { PartialDate } from '../../domain/day.ts';
import { isRestrictedOn, type Restriction } from '../../domain/restriction.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';

/**
 * A restriction as it may be read: who is kept, from whom and until when. The addresses that are kept safe
 * are counted and never listed, to anybody.
 */
export type RestrictionListing = Omit<
  Restriction,
  'person' | 'accessRoles' | 'safeAddresses' | 'knownAddresses'
> & {
  readonly name: string;
  readonly inForce: boolean;
  readonly safeAddresses: number;
  readonly knownAddresses: number;
};

export function asListing(restriction: Restriction, today: PartialDate): RestrictionListing {
  const { person, accessRoles: _roles, safeAddresses, knownAddresses, ...rest } = restriction;
  const [name] = person.names;
  return {
    ...rest,
    name: name ? `${name.given} ${name.family}` : '',
    inForce: isRestrictedOn(restriction, today),
    safeAddresses: safeAddresses.length,
    knownAddresses: knownAddresses.length,
  };
}

/** Every restriction that was ever made, newest first. */
export const listRestrictions = ({
  restrictions,
}: Pick<GovernanceBooks, 'restrictions'>): Desk<object, readonly RestrictionListing[]> => ({
  kind: 'RESTRICTIONS',
  answer: async (_asks, { facts: { today } }) =>
    (await restrictions.all())
      .map((restriction) => asListing(restriction, today))
      .toSorted((left, right) => (left.restrictedAt < right.restrictedAt ? 1 : -1)),
});
