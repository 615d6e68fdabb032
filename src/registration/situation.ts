import type { Instant } from '../domain/day.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner, Role } from '../domain/practitioner.ts';
import type { SharingAgreement } from '../sharing/ports.ts';
import type { HostAllowance } from './host-allowance.ts';
import { LEGAL_ACTS, type Registration, type RegistrationAct } from './registration.ts';

/** Reads an address as the guard of everything that the hub calls does; the flaw is a code. */
export type ReadAddress = (text: string) => { readonly url: URL } | { readonly flaw: string };

/** What a hub sets about registrations. */
export type RegistrationSettings = {
  readonly readAddress: ReadAddress;
  /** The hosts of the hub itself, by every name that it has; with their port where others share them. */
  readonly ownHosts: readonly string[];
  /** The `x` of every key by which the hub itself signs. */
  readonly ownKeys: readonly string[];
  /** How many sources of one organisation may wait to be proven or approved. */
  readonly waitingPerOrganisation: number;
  /** After how many days without a question access lapses. */
  readonly unusedAfterDays: number;
  /** For how many days a proof may be approved on. */
  readonly provenForDays: number;
};

export const REGISTRATION_DEFAULTS = {
  waitingPerOrganisation: 5,
  unusedAfterDays: 180,
  provenForDays: 30,
} as const satisfies Partial<RegistrationSettings>;

/** What is true when somebody acts. */
export type Situation = {
  readonly now: Instant;
  readonly settings: RegistrationSettings;
  /** Every registration of the hub, retired ones included. */
  readonly all: readonly Registration[];
  /** What information governance allows the owning organisation. */
  readonly allowance: HostAllowance | undefined;
  readonly agreements: readonly Pick<SharingAgreement, 'id' | 'agency'>[];
};

/** Whoever speaks for the hub where a source is approved or suspended. */
const HUB_ROLES: readonly Role[] = ['IG_OFFICER', 'MASH_MANAGER'];

export const hubRoleOf = ({ roles }: Pick<Practitioner, 'roles'>): Role | undefined =>
  HUB_ROLES.find((role) => roles.includes(role));

/** Whether somebody's token speaks for the organisation that owns a source. */
export const ownsIt = (
  { agency, roles }: Pick<Practitioner, 'agency' | 'roles'>,
  organisation: Practitioner['agency'],
): boolean => agency === organisation && roles.includes('AGENCY_OWNER');

/** Why this cannot be done with this source now; undefined where it can. */
export const flawInStep = (
  act: RegistrationAct,
  { state }: Pick<Registration, 'state'>,
): Mistake | undefined =>
  LEGAL_ACTS[state].includes(act)
    ? undefined
    : new Mistake('source', 'is not in a state in which this can be done');

/** The same words whether there is no such source or it is somebody else's. */
export const notYours = (): Mistake =>
  new Mistake('source', 'is not one that your organisation registered');
export const notForYou = (): Mistake =>
  new Mistake('source', 'is settled by officers of the hub alone');
