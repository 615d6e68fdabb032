import type { AgencyCode, PractitionerId, TeamId } from './ids.ts';

/** Roles that carry rights (domain guide §2.1). A role that a token names and this list does not carries none. */
export const ROLES = [
  'MASH_ANALYST',
  'MASH_MANAGER',
  'AGENCY_CONTACT',
  'AGENCY_OWNER',
  'IG_OFFICER',
  'AUDITOR',
  'REFERRER',
  'OPERATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, as their identity provider vouches. */
export type Practitioner = {
  readonly id: PractitionerId;
  /** For people to read; never a key. */
  readonly name: string;
  /** The organisation they act for. */
  readonly agency: AgencyCode;
  readonly roles: readonly Role[];
  readonly teams: readonly TeamId[];
  /** The provider's session, where it names one. */
  readonly session?: string;
};
