import type { Role } from '../../domain/practitioner.ts';
import { isInRole } from '../../../policies/doors.ts';
import { gate } from '../../../policies/gate.ts';

/**
 * Whether the gate's own table lets somebody with these roles put this root field of the schema at all. It settles
 * what a page offers and nothing else: the gate rules anew, with everything that it knows, when it is put.
 */
export function opensTo(roles: readonly Role[], field: string): boolean {
  const entrance = gate.Query[field] ?? gate.Mutation[field];
  return entrance !== undefined && isInRole(entrance.door, { roles });
}

/** The same of a call as a document makes it, such as `pauseDataSource(code: $code)`. */
export const opensToCall = (roles: readonly Role[], call: string): boolean =>
  opensTo(roles, call.split('(', 1).join());
