import type { Instant, PartialDate } from '../domain/day.ts';
import type { EmergencyAccess } from '../domain/emergency.ts';
import type { PractitionerId, ReferralId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { Restriction, StaffMember } from '../domain/restriction.ts';
import type { DutyCode } from '../domain/sharing.ts';
import type { SamePerson } from './family.ts';
import { isSame, livesWith } from './recognised.ts';
import {
  reasonsFor,
  restrictedPeople,
  restrictionsOn,
  type RestrictedPeople,
} from './restricted-people.ts';

/** That a duty is in force from a day on, as information governance has recorded. */
export type Commencement = {
  readonly duty: DutyCode;
  readonly from: PartialDate;
  readonly by: PractitionerId;
  readonly at: Instant;
};

/** What protects people from being seen, as the hub's books keep it. Each rejects where it cannot be read. */
export interface Protections {
  /** Everybody's, lifted and expired ones too; the same list as before where nothing has changed. */
  restrictions(): Promise<readonly Restriction[]>;
  staff(practitioner: PractitionerId): Promise<StaffMember | undefined>;
  /** The newest of one referral. */
  emergencies(referral: ReferralId): Promise<readonly EmergencyAccess[]>;
  commencements(): Promise<readonly Commencement[]>;
}

/** Whom the hub protects today, and from whom: from the one who asks. */
export type Protecting = {
  readonly viewer: Practitioner;
  readonly restricted: RestrictedPeople;
  /** Who the viewer is outside of work; absent where nobody has said. */
  readonly staff?: StaffMember;
  readonly same: SamePerson;
};

/** Laid out once for each state of the books and each day. */
const laidOut = new WeakMap<
  readonly Restriction[],
  { readonly today: PartialDate; readonly same: SamePerson; readonly people: RestrictedPeople }
>();

export function restrictedToday(
  restrictions: readonly Restriction[],
  today: PartialDate,
  same: SamePerson,
): RestrictedPeople {
  const known = laidOut.get(restrictions);
  if (known?.today === today && known.same === same) return known.people;
  const people = restrictedPeople(restrictions, today, same);
  laidOut.set(restrictions, { today, same, people });
  return people;
}

/** Whether somebody who is described so is the viewer, a relative of theirs, or lives with them. */
export function isViewersOwn({ staff, same }: Protecting, traits: PersonTraits): boolean {
  if (!staff) return false;
  const own = [staff.self, ...staff.relatives];
  return livesWith(staff.self, traits) || own.some((one) => isSame(same, one, traits, 'PROBABLE'));
}

/** Whether anybody is kept from the viewer, or anybody's address from everybody. */
export const isGuarded = ({ restricted, viewer }: Protecting): boolean =>
  reasonsFor(restricted.inForce, viewer).length > 0;

/** What keeps the viewer from a referral because of whom it names. */
export function closenessTo(
  protecting: Protecting,
  { people }: Referral,
): { readonly ownFamily?: true; readonly keptFromAsker?: true } {
  const { viewer, restricted } = protecting;
  const isKept = ({ traits }: { readonly traits: PersonTraits }) =>
    reasonsFor(restrictionsOn(restricted, traits), viewer).some(
      (reason) => reason !== 'SAFE_ADDRESS',
    );
  return {
    ...(people.some(({ traits }) => isViewersOwn(protecting, traits)) ? { ownFamily: true } : {}),
    ...(people.some(isKept) ? { keptFromAsker: true } : {}),
  };
}
