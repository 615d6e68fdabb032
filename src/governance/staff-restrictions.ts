import type { PartialDate } from '../domain/day.ts';
import { asId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Restriction, StaffMember } from '../domain/restriction.ts';

type Joined = (
  restricted: readonly Restriction[],
  staff: readonly StaffMember[],
) => readonly Restriction[];

/**
 * Joins the restrictions that were recorded with those that follow from the staff register: colleagues and
 * their relatives are seen by managers alone, unless somebody is named for them. The very same list as
 * before while neither has changed.
 */
export function asRestrictions(): Joined {
  let last: Parameters<Joined> | undefined;
  let joined: readonly Restriction[] = [];
  return (restricted, staff) => {
    if (last?.[0] !== restricted || last[1] !== staff) {
      last = [restricted, staff];
      joined = [...restricted, ...staff.flatMap(ofStaff)];
    }
    return joined;
  };
}

const LONG_AGO = asId<never>('1900-01-01') satisfies PartialDate;
const NEVER_DUE = asId<never>('9999-12-31') satisfies PartialDate;

const ofStaff = (member: StaffMember): readonly Restriction[] =>
  [member.self, ...member.relatives].map((person, at) => asRestriction(member, person, at));

const asRestriction = (
  { practitioner, access, recordedBy, recordedAt }: StaffMember,
  person: PersonTraits,
  at: number,
): Restriction => ({
  id: `staff/${practitioner}/${at}`,
  reason: 'STAFF_OR_RELATIVE',
  person,
  access,
  accessRoles: ['MASH_MANAGER'],
  safeAddresses: [],
  knownAddresses: [],
  from: LONG_AGO,
  reviewBy: NEVER_DUE,
  because: 'On the staff, or a relative of somebody who is.',
  restrictedBy: recordedBy,
  restrictedAt: recordedAt,
});
