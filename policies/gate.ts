import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import { isOpen } from '../src/domain/referral.ts';
import type { Enquiry, Facts } from '../src/domain/sharing.ts';

/** Who may put a question at all. Sharing rules decide what the answer may contain. */
export const DOORS = ['SIGNED_IN', 'HUB_STAFF', 'OWN_REFERRAL'] as const;
export type Door = (typeof DOORS)[number];

/** One root field: what is asked by it, who may ask, and which argument names the referral. */
export type Entrance = {
  readonly enquiry: Enquiry['kind'];
  readonly door: Door;
  readonly referralArgument?: string;
};
export type Gate = Readonly<Record<'Query', Readonly<Record<string, Entrance>>>>;

/** Anything not listed is closed. */
export const gate: Gate = {
  Query: {
    me: { enquiry: 'ME', door: 'SIGNED_IN' },
    agencies: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    dataSources: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    referrals: { enquiry: 'REFERRALS', door: 'HUB_STAFF' },
    referral: { enquiry: 'REFERRAL', door: 'OWN_REFERRAL', referralArgument: 'id' },
    familyPicture: {
      enquiry: 'FAMILY_PICTURE',
      door: 'OWN_REFERRAL',
      referralArgument: 'referral',
    },
  },
};

const DOOR_OF_ENQUIRY = {
  ME: 'SIGNED_IN',
  SOURCES: 'SIGNED_IN',
  REFERRALS: 'HUB_STAFF',
  REFERRAL: 'OWN_REFERRAL',
  FAMILY_PICTURE: 'OWN_REFERRAL',
} as const satisfies Record<Enquiry['kind'], Door>;

/** Roles that work referrals in the hub. */
const HUB_STAFF: ReadonlySet<Role> = new Set(['MASH_ANALYST', 'MASH_MANAGER']);

/** Why a door stays shut, by code, for the audit log. The asker is told none of it. */
export const SHUT_REASONS = [
  'NO_ROLE',
  'NO_SUCH_REFERRAL',
  'REFERRAL_NOT_OPEN',
  'NOT_ASSIGNED',
  'CONFLICT_DECLARED',
] as const;
export type ShutReason = (typeof SHUT_REASONS)[number];

/** The door that this kind of enquiry stands behind, whichever root field it came by. */
export const doorOf = (enquiry: Enquiry['kind']): Door => DOOR_OF_ENQUIRY[enquiry];

/** Everything that keeps this practitioner from putting this enquiry; empty where nothing does. */
export function shutReasons(
  viewer: Practitioner,
  enquiry: Enquiry['kind'],
  facts: Facts,
): readonly ShutReason[] {
  switch (doorOf(enquiry)) {
    case 'SIGNED_IN':
      return [];
    case 'HUB_STAFF':
      return isHubStaff(viewer) ? [] : ['NO_ROLE'];
    case 'OWN_REFERRAL':
      return [...(isHubStaff(viewer) ? [] : (['NO_ROLE'] as const)), ...needToKnow(viewer, facts)];
  }
}

const isHubStaff = (viewer: Practitioner) => viewer.roles.some((role) => HUB_STAFF.has(role));

function needToKnow(viewer: Practitioner, { referral }: Facts): readonly ShutReason[] {
  if (!referral) return ['NO_SUCH_REFERRAL'];
  const assigned =
    referral.assignedTo.includes(viewer.id) ||
    (referral.team !== undefined && viewer.teams.includes(referral.team));
  return [
    ...(isOpen(referral) ? [] : (['REFERRAL_NOT_OPEN'] as const)),
    ...(assigned ? [] : (['NOT_ASSIGNED'] as const)),
    ...(referral.conflictsDeclared.includes(viewer.id) ? (['CONFLICT_DECLARED'] as const) : []),
  ];
}
