import { asId, type PractitionerId } from '../../domain/ids.ts';
import type { StaffMember } from '../../domain/restriction.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';
import { checkedPerson, type PersonAsked } from './person-asked.ts';

type Asks = DeskAsks & {
  readonly member: {
    readonly practitioner: string;
    readonly self: PersonAsked;
    readonly relatives: readonly PersonAsked[];
    readonly access: readonly string[];
  };
};
type Books = Pick<GovernanceBooks, 'staff'>;

/**
 * Writes down who somebody on the staff is outside of work, and who belongs to them: from now on neither
 * they nor their colleagues look these people up. Writing it down anew replaces what was there.
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
    const version = (found?.version ?? 0) + 1;
    await record({ changes: `staff/${practitioner}`, version, value: member });
    await firstWins(() => staff.replace(practitioner, member, version - 1));
    return practitioner;
  },
});

/** Who of the staff is on the register; of their families only how many. */
export const staffRegister = ({
  staff,
}: Books): Desk<
  object,
  readonly { practitioner: PractitionerId; relatives: number; recordedAt: string }[]
> => ({
  kind: 'STAFF_REGISTER',
  answer: async () =>
    (await staff.all()).map(({ practitioner, relatives, recordedAt }) => ({
      practitioner,
      relatives: relatives.length,
      recordedAt,
    })),
});
