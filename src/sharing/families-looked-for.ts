import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { PractitionerId, ReferralId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Facts } from '../domain/sharing.ts';

/**
 * Three times what raises a flag, and far more than anybody can work within an hour: whoever looks for more is
 * looking for somebody. An emergency is let through all the same.
 */
const MOST_FAMILIES = 60;
const HOUR_MS = 3_600_000;

/** For how many families each practitioner has had agencies asked lately, as far as this process saw. */
export type FamiliesLookedFor = {
  /** Whether this family would be one too many. */
  readonly wouldBeTooMany: (practitioner: PractitionerId, family: ReferralId) => boolean;
  readonly count: (practitioner: PractitionerId, family: ReferralId) => void;
};

/** Each process counts for itself: there are few, and what is counted here is in the log of all. */
export function familiesLookedFor(clock: () => number): FamiliesLookedFor {
  const lookedFor = new Map<PractitionerId, Map<ReferralId, number>>();
  const lately = (practitioner: PractitionerId): Map<ReferralId, number> => {
    const families = lookedFor.get(practitioner) ?? new Map<ReferralId, number>();
    for (const [family, at] of families)
      if (at <= clock() - HOUR_MS) families.delete(family);
      else break;
    return families;
  };
  return {
    wouldBeTooMany: (practitioner, family) => {
      const families = lately(practitioner);
      return !families.has(family) && families.size >= MOST_FAMILIES;
    },
    count: (practitioner, family) => {
      const families = lately(practitioner);
      families.delete(family);
      lookedFor.set(practitioner, families.set(family, clock()));
    },
  };
}

/** Enquiries for which agencies are asked for people. */
const LOOK_UPS: ReadonlySet<EnquiryKind> = new Set(['FAMILY_PICTURE', 'PERSON_MATCHES']);

type Looking = {
  readonly hub: { readonly lookedFor: FamiliesLookedFor };
  readonly viewer: Pick<Practitioner, 'id'>;
};

/** That this enquiry would be about one family more than anybody's work takes. */
export function tooManyFamilies(
  { hub, viewer }: Looking,
  enquiry: EnquiryKind,
  family: ReferralId | undefined,
): Pick<Facts, 'manyFamilies'> {
  const isOneTooMany =
    family && LOOK_UPS.has(enquiry) && hub.lookedFor.wouldBeTooMany(viewer.id, family);
  return isOneTooMany ? { manyFamilies: true } : {};
}

/** Counts the family of an enquiry that was let in. */
export function countFamily(
  { hub, viewer }: Looking,
  enquiry: EnquiryKind,
  family: ReferralId | undefined,
): void {
  if (family && LOOK_UPS.has(enquiry)) hub.lookedFor.count(viewer.id, family);
}
