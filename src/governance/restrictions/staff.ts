import { isDeepStrictEqual } from 'node:util';
import { asId, type PractitionerId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { StaffMember } from '../../domain/restriction.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, refuseFirst, said } from '../checked.ts';
import { checkedPerson, type PersonAsked } from './person-asked.ts';

type Asks = DeskAsks & {
  readonly member: {
    readonly practitioner: string;
    readonly self: PersonAsked;
    readonly relatives: readonly PersonAsked[];
    readonly access: readonly string[];
    readonly version?: number | null;
  };
};
type Books = Pick<GovernanceBooks, 'staff'>;

/**
 * Writes down who somebody on the staff is outside of work, and who belongs to them: from now on neither
 * they nor their colleagues look these people up. Nobody writes down themselves. Writing it down anew replaces
 * what was there: that is for information governance, and whoever wrote it leaves nobody out.
 */
export const recordStaff = ({ staff }: Books): Desk<Asks, PractitionerId> => ({
  kind: 'RECORD_STAFF_MEMBER',
  answer: async ({ member: asked }, { viewer, askedAt, record }) => {
    const practitioner = asId<PractitionerId>(said('practitioner', asked.practitioner));
    const found = await staff.get(practitioner);
    const member: StaffMember = {
      practitioner,
      self: checkedPerson('self', asked.self),
      relatives: asked.relatives.map((one) => checkedPerson('relatives', one)),
      access: asked.access.map((one) => asId<PractitionerId>(said('access', one))),
      recordedBy: viewer.id,
      recordedAt: askedAt,
    };
    mayWrite(viewer, member, found);
    const version = (asked.version ?? 0) + 1;
    if (version !== (found?.version ?? 0) + 1)
      throw new Mistake('version', 'is not the newest: somebody else was first. Read it again.');
    await record({ changes: `staff/${practitioner}`, version, value: member });
    await firstWins(() => staff.replace(practitioner, member, version - 1));
    return practitioner;
  },
});

/** Somebody who could take a person out alone would see that person the moment after. */
function mayWrite(
  { id, roles }: Practitioner,
  member: StaffMember,
  found: Shelved<StaffMember> | undefined,
): void {
  refuseFirst([
    member.practitioner === id,
    'practitioner',
    'is you: somebody else writes it down.',
  ]);
  if (!found) return;
  refuseFirst(
    [
      !roles.includes('IG_OFFICER'),
      'practitioner',
      'is on the register: information governance rewrites it.',
    ],
    [
      found.value.recordedBy === id && leavesOut(member, found.value),
      'relatives',
      'leaves out somebody whom you wrote down: somebody else has to do that.',
    ],
  );
}

/** Whether anybody of whom the entry spoke is not in it as they were. */
function leavesOut(member: StaffMember, before: StaffMember): boolean {
  const kept = peopleOf(member);
  return peopleOf(before).some((one) => !kept.some((other) => isDeepStrictEqual(one, other)));
}
const peopleOf = ({ self, relatives }: StaffMember) => [self, ...relatives];

type StaffEntry = {
  readonly practitioner: PractitionerId;
  readonly relatives: number;
  readonly recordedAt: string;
  readonly version: number;
};

const entryOf = ({ value, version }: Shelved<StaffMember>): StaffEntry => ({
  practitioner: value.practitioner,
  relatives: value.relatives.length,
  recordedAt: value.recordedAt,
  version,
});

/** Who of the staff is on the register; of their families only how many. */
export const staffRegister = ({ staff }: Books): Desk<object, readonly StaffEntry[]> => ({
  kind: 'STAFF_REGISTER',
  answer: async () => {
    const found = await Promise.all(
      (await staff.all()).map(({ practitioner }) => staff.get(practitioner)),
    );
    return found.flatMap((entry) => (entry ? [entryOf(entry)] : []));
  },
});
