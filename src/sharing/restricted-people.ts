import type { PartialDate } from '../domain/day.ts';
import type { Address, PersonTraits } from '../domain/person.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { isRestrictedOn, type Restriction, type RestrictionReason } from '../domain/restriction.ts';
import type { SamePerson } from './family.ts';
import { recogniserOf, type Recogniser } from './recognised.ts';
import { maskOf, type Mask } from './safe-addresses.ts';

/** Everybody who is restricted today, laid out for recognising them. The same for whoever asks. */
export type RestrictedPeople = {
  readonly inForce: readonly Restriction[];
  readonly recognise: Recogniser<Restriction>;
  /** Takes every known safe address out of text. */
  readonly mask: Mask;
};

export function restrictedPeople(
  restrictions: readonly Restriction[],
  today: PartialDate,
  same: SamePerson,
): RestrictedPeople {
  const inForce = restrictions.filter((restriction) => isRestrictedOn(restriction, today));
  return {
    inForce,
    recognise: recogniserOf(inForce, ({ person }) => person, same),
    mask: maskOf(safeAddressesOf(inForce)),
  };
}

/**
 * What of these binds this viewer. A named person or role is let through to somebody who is kept from the
 * others; a safe address is kept from everybody.
 */
export function reasonsFor(
  restrictions: readonly Restriction[],
  { id, roles }: Pick<Practitioner, 'id' | 'roles'>,
): readonly RestrictionReason[] {
  const binding = restrictions.filter(
    ({ reason, access, accessRoles }) =>
      reason === 'SAFE_ADDRESS' ||
      !(access.includes(id) || accessRoles.some((role) => roles.includes(role))),
  );
  return [...new Set(binding.map(({ reason }) => reason))].toSorted();
}

/**
 * Restrictions that a description calls for. That somebody may be the person is enough to keep an address
 * back; to keep a person out of sight it takes a likely match, or namesakes would vanish.
 */
export const restrictionsOn = (
  { recognise }: Pick<RestrictedPeople, 'recognise'>,
  traits: PersonTraits,
): readonly Restriction[] => [
  ...recognise(traits, 'PROBABLE'),
  ...recognise(traits, 'POSSIBLE').filter(({ reason }) => reason === 'SAFE_ADDRESS'),
];

const safeAddressesOf = (restrictions: readonly Restriction[]): readonly Address[] =>
  restrictions.flatMap(({ safeAddresses }) => safeAddresses);
