import type { PractitionerId } from '../domain/ids.ts';
import type { EmergencyAccess } from '../domain/emergency.ts';
import type { Restriction, StaffMember } from '../domain/restriction.ts';
import type { AgencyRegister, ReferralBook } from '../sharing/ports.ts';
import type { Commencement, Protections } from '../sharing/protections.ts';
import { openRegister, type Register } from '../store/register.ts';
import type { OpenShelf, Shelf } from '../store/shelf.ts';
import type { BundleActivation } from './activation.ts';
import {
  activationShape,
  commencementShape,
  emergencyPlan,
  restrictionShape,
  staffShape,
} from './plans.ts';
import { colleagueShape, type Colleague } from './colleagues/colleague.ts';
import type { SharingAgreements } from './ports.ts';
import { asRestrictions } from './staff-restrictions.ts';

/** Everything in which it is written who may see what. */
export type GovernanceBooks = {
  readonly referrals: ReferralBook;
  readonly agreements: SharingAgreements;
  readonly agencies: AgencyRegister;
  readonly restrictions: Register<Restriction>;
  readonly staff: Register<StaffMember>;
  readonly colleagues: Register<Colleague>;
  readonly emergencies: Shelf<EmergencyAccess>;
  readonly commencements: Register<Commencement>;
  readonly activations: Register<BundleActivation>;
};

type Kept = Pick<GovernanceBooks, 'referrals' | 'agreements' | 'agencies'> & {
  readonly shelf: OpenShelf;
};

/** Opens the books of governance on a store. */
export async function openGovernance(
  { shelf, referrals, agreements, agencies }: Kept,
  clock: () => number,
): Promise<GovernanceBooks> {
  const [restrictions, staff, colleagues, emergencies, commencements, activations] =
    await Promise.all([
      openRegister(shelf, { name: 'restrictions', shape: restrictionShape, clock }),
      openRegister(shelf, { name: 'staff', shape: staffShape, clock }),
      openRegister(shelf, { name: 'colleagues', shape: colleagueShape, clock }),
      shelf(emergencyPlan),
      openRegister(shelf, { name: 'commencements', shape: commencementShape, clock }),
      openRegister(shelf, { name: 'rule-activations', shape: activationShape, clock }),
    ]);
  return {
    referrals,
    agreements,
    agencies,
    restrictions,
    staff,
    colleagues,
    emergencies,
    commencements,
    activations,
  };
}

/** Nobody has more at once: each lasts a few hours. */
const NEWEST_EMERGENCIES = 50;

/** What of these books protects people, as each question reads it. */
export function protectionsIn({
  restrictions,
  staff,
  emergencies,
  commencements,
}: Pick<GovernanceBooks, 'restrictions' | 'staff' | 'emergencies' | 'commencements'>): Protections {
  const withStaff = asRestrictions();
  return {
    restrictions: async () => {
      const [restricted, members] = await Promise.all([restrictions.all(), staff.all()]);
      return withStaff(restricted, members);
    },
    staff: async (practitioner: PractitionerId) =>
      (await staff.all()).find((member) => member.practitioner === practitioner),
    emergencies: async (referral) => {
      const newest = { newestFirst: true, first: NEWEST_EMERGENCIES };
      const { found } = await emergencies.list({
        index: 'by-referral',
        group: referral,
        ...newest,
      });
      return found.map(({ value }) => value);
    },
    commencements: () => commencements.all(),
  };
}
