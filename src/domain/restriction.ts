import type { Instant, PartialDate } from './day.ts';
import type { PractitionerId } from './ids.ts';
import type { Address, PersonTraits } from './person.ts';
import type { Role } from './practitioner.ts';

/** Why somebody's record is restricted (domain guide §2.8). */
export const RESTRICTION_REASONS = [
  'WITNESS_PROTECTION',
  'HIGH_PROFILE',
  'STAFF_OR_RELATIVE',
  'ADOPTION',
  'HIGH_RISK',
  'SERIOUS_CASE_REVIEW',
  'SAFE_ADDRESS',
] as const;
export type RestrictionReason = (typeof RESTRICTION_REASONS)[number];

/** Where forgetting would endanger somebody, a restriction ends by being lifted and never by a date. */
export const ENDS_BY_LIFTING_ALONE: ReadonlySet<RestrictionReason> = new Set([
  'WITNESS_PROTECTION',
  'ADOPTION',
  'SAFE_ADDRESS',
]);

/** Somebody who is kept from all but a few, or whose home is kept from everybody. */
export type Restriction = {
  readonly id: string;
  readonly reason: RestrictionReason;
  /** How to recognise the person, whichever agency speaks of them. */
  readonly person: PersonTraits;
  /** Who may see them all the same. A safe address is shown to nobody. */
  readonly access: readonly PractitionerId[];
  /** Roles that may see them all the same. */
  readonly accessRoles: readonly Role[];
  /** Where they are safe as long as nobody knows. */
  readonly safeAddresses: readonly Address[];
  /** Homes that whoever endangers them knows already, such as the one they fled; these may be shown. */
  readonly knownAddresses: readonly Address[];
  readonly from: PartialDate;
  /** The last day; absent where only lifting ends it. */
  readonly until?: PartialDate;
  readonly reviewBy: PartialDate;
  /** Why, in the words of whoever restricted them. */
  readonly because: string;
  readonly restrictedBy: PractitionerId;
  readonly restrictedAt: Instant;
  /** Each time that somebody looked at it again and kept it, oldest first; absent where nobody has. */
  readonly reviewed?: readonly {
    readonly by: PractitionerId;
    readonly at: Instant;
    readonly because: string;
  }[];
  readonly lifted?: {
    readonly by: PractitionerId;
    readonly at: Instant;
    readonly because: string;
  };
};

/** Whether it holds on that day. */
export const isRestrictedOn = ({ from, until, lifted }: Restriction, day: PartialDate): boolean =>
  lifted === undefined && from <= day && (until === undefined || day <= until);

/** Who somebody on the staff is outside of work, so that they never look up themselves or their own. */
export type StaffMember = {
  readonly practitioner: PractitionerId;
  readonly self: PersonTraits;
  /** Those whom they live with or belong to. */
  readonly relatives: readonly PersonTraits[];
  /** Who, besides managers, may see them. */
  readonly access: readonly PractitionerId[];
  readonly recordedBy: PractitionerId;
  readonly recordedAt: Instant;
};
