import type { Practitioner, Role } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';

/** Whether it is theirs to work, of a family that they do not know. */
export function works({ id, teams }: Practitioner, referral: Referral): boolean {
  const { assignedTo, team, conflictsDeclared } = referral;
  const theirs = assignedTo.includes(id) || (team !== undefined && teams.includes(team));
  return theirs && !conflictsDeclared.includes(id);
}

const HUB_ROLES: ReadonlySet<Role> = new Set(['MASH_ANALYST', 'MASH_MANAGER']);

export const isHubStaff = ({ roles }: Practitioner): boolean =>
  roles.some((role) => HUB_ROLES.has(role));
