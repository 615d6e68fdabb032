import type { Practitioner } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';

/** Whether it is theirs to work, of a family that they do not know. */
export function works({ id, teams }: Practitioner, referral: Referral): boolean {
  const { assignedTo, team, conflictsDeclared } = referral;
  const theirs = assignedTo.includes(id) || (team !== undefined && teams.includes(team));
  return theirs && !conflictsDeclared.includes(id);
}
