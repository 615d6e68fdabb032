import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import { isOpen } from '../src/domain/referral.ts';
import type { Facts } from '../src/domain/sharing.ts';
import { isOwnMaking, works } from './need-to-know.ts';

type DoorRule = {
  /** Any of these; anybody who is signed in where absent. */
  readonly roles?: readonly Role[];
  /** Whoever has one of these besides stays outside. */
  readonly notWith?: readonly Role[];
  /** Need-to-know: an open referral, theirs to work, of a family that they do not know. */
  readonly needToKnow?: true;
  /** Whose the referral is does not count: this is how somebody comes to work one that is not theirs. */
  readonly whoeverWorksIt?: true;
  /** Not where nobody but the asker has had the referral in hand: nobody makes their own need to know. */
  readonly secondPerson?: true;
  /** Agencies are asked for people, which nobody does for family after family; but in an emergency. */
  readonly looksUp?: true;
  /** Roles that need no need-to-know, because they answer for everybody's. */
  readonly exempt?: readonly Role[];
};

/** Roles that work referrals in the hub. */
const HUB_ROLES = ['MASH_ANALYST', 'MASH_MANAGER'] as const satisfies readonly Role[];

/** Who may put a question at all. Sharing rules decide what the answer may contain. */
export const DOORS = {
  SIGNED_IN: {},
  HUB_STAFF: { roles: HUB_ROLES },
  /** Whoever gives a referral to a colleague, or says who may see somebody all the same. */
  NAMING_COLLEAGUES: { roles: [...HUB_ROLES, 'IG_OFFICER'] },
  /** Whoever has ids of the hub's own staff before them: in referrals, and in what is recorded of access. */
  READING_IDS: { roles: [...HUB_ROLES, 'IG_OFFICER', 'AUDITOR'] },
  OWN_REFERRAL: { roles: HUB_ROLES, needToKnow: true },
  /** What agencies hold of a family: never on the word of the asker alone. */
  FAMILY: { roles: HUB_ROLES, needToKnow: true, secondPerson: true, looksUp: true },
  /** What has come of a look that was had: as need-to-know of the family, and no agency is asked. */
  FAMILY_LOOKED_AT: { roles: HUB_ROLES, needToKnow: true, secondPerson: true },
  /** A referral that is somebody else's, in an emergency. */
  EMERGENCY: { roles: HUB_ROLES, needToKnow: true, whoeverWorksIt: true },
  /** Rules as they bear on one referral. */
  OWN_REFERRAL_OR_OVERSIGHT: {
    roles: [...HUB_ROLES, 'IG_OFFICER'],
    needToKnow: true,
    exempt: ['IG_OFFICER'],
  },
  /** Whoever answers for people who must be kept from others. */
  PROTECTING: { roles: ['IG_OFFICER', 'MASH_MANAGER'] },
  /** Whoever is told of an emergency. */
  TOLD_OF_EMERGENCIES: { roles: ['IG_OFFICER', 'AGENCY_OWNER', 'AGENCY_CONTACT'] },
  MANAGER: { roles: ['MASH_MANAGER'] },
  OWN_REFERRAL_AS_MANAGER: { roles: ['MASH_MANAGER'], needToKnow: true },
  REFERRING: { roles: ['REFERRER', 'AGENCY_CONTACT', 'MASH_ANALYST', 'MASH_MANAGER'] },
  AGENCY_CONTACT: { roles: ['AGENCY_CONTACT'] },
  AGENCY_OWNER: { roles: ['AGENCY_OWNER'] },
  AGENCY: { roles: ['AGENCY_CONTACT', 'AGENCY_OWNER'] },
  /** Whoever sees how a source stands: its agency, or the hub. */
  SOURCE_PARTY: { roles: ['AGENCY_OWNER', 'IG_OFFICER', 'MASH_MANAGER', 'OPERATOR'] },
  /** The same, and those who answer for an agency without a system. */
  CONTACT_AGENCIES: {
    roles: ['AGENCY_CONTACT', 'AGENCY_OWNER', 'IG_OFFICER', 'MASH_MANAGER', 'OPERATOR'],
  },
  /** Whoever lets a source be asked, and stops that. */
  SOURCE_OFFICER: { roles: ['IG_OFFICER', 'MASH_MANAGER'] },
  /** Whoever ends a source for good: its agency, or the hub's officers. */
  ENDING_SOURCE: { roles: ['AGENCY_OWNER', 'IG_OFFICER', 'MASH_MANAGER'] },
  /** Either side of a sharing agreement. */
  AGREEMENT_PARTY: { roles: ['IG_OFFICER', 'AGENCY_OWNER'] },
  IG_OFFICER: { roles: ['IG_OFFICER'] },
  /** Recorded access is looked into by officers, and theirs by auditors, with a manager as the second person. */
  REVIEWING: { roles: ['IG_OFFICER', 'AUDITOR', 'MASH_MANAGER'] },
  OPENING_REVIEW: { roles: ['IG_OFFICER', 'AUDITOR'] },
  AUDIT_READER: { roles: ['IG_OFFICER', 'AUDITOR'] },
  /** What officers do in reviews stands in it too, and is told to no officer. */
  RAW_AUDIT_READER: { roles: ['AUDITOR'], notWith: ['IG_OFFICER'] },
  OVERSIGHT: { roles: ['MASH_MANAGER', 'IG_OFFICER', 'AUDITOR'] },
} as const satisfies Readonly<Record<string, DoorRule>>;
export type Door = keyof typeof DOORS;

/** Why a door stays shut, by code, for the audit log. The asker is told none of it. */
export const SHUT_REASONS = [
  'SUSPENDED',
  'TOO_MANY_FAMILIES',
  'NO_ROLE',
  'NO_SUCH_REFERRAL',
  'REFERRAL_NOT_OPEN',
  'NOT_ASSIGNED',
  'OWN_MAKING',
  'CONFLICT_DECLARED',
  'OWN_FAMILY',
  'KEPT_FROM_ASKER',
] as const;
export type ShutReason = (typeof SHUT_REASONS)[number];

/** Whether a door is about one referral, which has to be named. */
export const needsReferral = (door: Door): boolean => ruleOf(door).needToKnow === true;

/** Everything that keeps this practitioner outside; empty where nothing does. */
export function shutReasonsAt(
  door: Door,
  viewer: Practitioner,
  facts: Facts,
): readonly ShutReason[] {
  const { needToKnow, looksUp } = ruleOf(door);
  return [
    ...(facts.suspended ? (['SUSPENDED'] as const) : []),
    ...(looksUp && isOneTooMany(facts) ? (['TOO_MANY_FAMILIES'] as const) : []),
    ...(isInRole(door, viewer) ? [] : (['NO_ROLE'] as const)),
    ...(needToKnow && !isExempt(door, viewer) ? unneeded(door, viewer, facts) : []),
  ];
}

/** Whether somebody with these roles may stand at this door at all, before anything else is known. */
export function isInRole(door: Door, asker: Pick<Practitioner, 'roles'>): boolean {
  const { roles, notWith = [] } = ruleOf(door);
  const hasAny = (any: readonly Role[]) => asker.roles.some((role) => any.includes(role));
  return (roles === undefined || hasAny(roles)) && !hasAny(notWith);
}

/** An emergency is let through, and looked into afterwards. */
const isOneTooMany = ({ manyFamilies, emergencies = [] }: Facts): boolean =>
  manyFamilies === true && emergencies.length === 0;

/** Read as the rule that it is, not as the words of one door. */
const ruleOf = (door: Door): DoorRule => DOORS[door];

const isExempt = (door: Door, { roles }: Practitioner): boolean =>
  ruleOf(door).exempt?.some((role) => roles.includes(role)) ?? false;

function unneeded(door: Door, viewer: Practitioner, facts: Facts): readonly ShutReason[] {
  const { referral, ownFamily, keptFromAsker } = facts;
  if (!referral) return ['NO_SUCH_REFERRAL'];
  const { whoeverWorksIt, secondPerson } = ruleOf(door);
  const theirs = whoeverWorksIt === true || works(viewer, referral, facts);
  const shut: readonly (readonly [ShutReason, boolean | undefined])[] = [
    ['REFERRAL_NOT_OPEN', !isOpen(referral)],
    ['NOT_ASSIGNED', !theirs],
    ['OWN_MAKING', secondPerson && isOwnMaking(viewer, referral, facts)],
    ['CONFLICT_DECLARED', referral.conflictsDeclared.includes(viewer.id)],
    ['OWN_FAMILY', ownFamily],
    ['KEPT_FROM_ASKER', keptFromAsker],
  ];
  return shut.filter(([, holds]) => holds).map(([reason]) => reason);
}
