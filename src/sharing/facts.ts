import { instant, partialDate, type PartialDate } from '../domain/day.ts';
import { isOpenTo } from '../domain/emergency.ts';
import { Fault } from '../domain/fault.ts';
import { asId, type AgencyCode, type PractitionerId, type ReferralId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Link } from '../domain/link.ts';
import type { AgreementInForce, Facts } from '../domain/sharing.ts';
import type { SamePerson } from './family.ts';
import type { AgencySource, AgreementRegister, ReferralBook, SharingAgreement } from './ports.ts';
import { closenessTo, restrictedToday, type Protecting, type Protections } from './protections.ts';

export type FactBooks = {
  readonly referrals: ReferralBook;
  readonly agreements: AgreementRegister;
  readonly sources: () => readonly AgencySource[];
  /** Whether somebody's access is suspended while it is looked into. */
  readonly suspended: (practitioner: PractitionerId) => Promise<boolean>;
  readonly protections: Protections;
  readonly samePerson: SamePerson;
  /** Links between the people of a referral and agencies' records; none where there is no such referral. */
  readonly links: (referral: ReferralId) => Promise<readonly Link[]>;
  readonly clock: () => number;
};

/** What is true now, and whom the hub protects from whoever asks. */
export type Known = {
  readonly facts: Facts;
  readonly protecting: Protecting;
  /** What people have settled about who is in which record. */
  readonly links: readonly Link[];
};

/**
 * Reads what is true now. The same reads are made whether or not the referral exists, so that the
 * time they take tells nothing. Rejects with HUB_UNAVAILABLE when a book cannot be read.
 */
export async function readFacts(
  books: FactBooks,
  viewer: Practitioner,
  named: ReferralId | undefined,
): Promise<Known> {
  try {
    const { protections } = books;
    const [referral, agreements, suspended, taken, restrictions, staff, commencements, links] =
      await Promise.all([
        named === undefined ? undefined : books.referrals.get(named),
        books.agreements.all(),
        books.suspended(viewer.id),
        protections.emergencies(named ?? NO_REFERRAL),
        protections.restrictions(),
        protections.staff(viewer.id),
        protections.commencements(),
        books.links(named ?? NO_REFERRAL),
      ]);
    const now = instant(books.clock());
    const today = dayOf(books.clock());
    const current = inForce(agreements, today);
    const emergencies = taken.filter((one) => isOpenTo(one, viewer.id, now));
    const facts: Facts = {
      referral,
      agencies: books.sources().map(({ agency }) => agency),
      agreements: current,
      lapsed: lapsedOf(agreements, current, today),
      today,
      ...(suspended && { suspended }),
      ...(emergencies.length > 0 && { emergencies }),
      commenced: commencements.filter(({ from }) => from <= today).map(({ duty }) => duty),
    };
    const same = books.samePerson;
    const restricted = restrictedToday(restrictions, today, same);
    return { facts, links, protecting: { viewer, restricted, same, ...(staff && { staff }) } };
  } catch (cause) {
    throw new Fault('HUB_UNAVAILABLE', { cause });
  }
}

/**
 * The facts, with what keeps the viewer from this family. It is looked into only for somebody who would else
 * be let in, so that being refused takes as long whether or not there is such a referral.
 */
export function withCloseness(known: Known): Known {
  const { facts, protecting } = known;
  const { referral } = facts;
  if (!referral) return known;
  return { ...known, facts: { ...facts, ...closenessTo(protecting, referral) } };
}

/** Asked about where no referral is named, so that the reads are the same. */
const NO_REFERRAL = asId<ReferralId>('');

/**
 * Of each agreement the newest version that both sides have signed and that has begun, unless it is over.
 * A version that is only proposed changes nothing; one that is signed replaces those before it for good.
 */
export function inForce(
  agreements: readonly SharingAgreement[],
  today: PartialDate,
): readonly AgreementInForce[] {
  const newest = new Map<string, SharingAgreement>();
  for (const agreement of agreements) {
    const known = newest.get(agreement.id);
    if (
      isSigned(agreement) &&
      agreement.from <= today &&
      !(known && known.version > agreement.version)
    )
      newest.set(agreement.id, agreement);
  }
  return [...newest.values()].filter(
    ({ until, endedAt }) => endedAt === undefined && today <= until,
  );
}

const isSigned = ({ signedForHub, signedForAgency }: SharingAgreement) =>
  signedForHub !== undefined && signedForAgency !== undefined;

/** Agencies with which something was once in force, and nothing is now. */
function lapsedOf(
  agreements: readonly SharingAgreement[],
  current: readonly AgreementInForce[],
  today: PartialDate,
): readonly AgencyCode[] {
  const live = new Set(current.map(({ agency }) => agency));
  const begun = agreements.filter((one) => isSigned(one) && one.from <= today);
  return [...new Set(begun.map(({ agency }) => agency))].filter((agency) => !live.has(agency));
}

/** The UTC day of a clock reading. */
function dayOf(epochMs: number): PartialDate {
  const day = partialDate(instant(epochMs).slice(0, 10));
  if (!day) throw new Error('The clock does not show a day');
  return day;
}
