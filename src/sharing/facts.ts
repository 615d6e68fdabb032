import { instant, partialDate, type PartialDate } from '../domain/day.ts';
import { Fault } from '../domain/fault.ts';
import type { AgencyCode, PractitionerId, ReferralId } from '../domain/ids.ts';
import type { AgreementInForce, Facts } from '../domain/sharing.ts';
import type { AgencySource, AgreementRegister, ReferralBook, SharingAgreement } from './ports.ts';

export type FactBooks = {
  readonly referrals: ReferralBook;
  readonly agreements: AgreementRegister;
  readonly sources: () => readonly AgencySource[];
  /** Whether somebody's access is suspended while it is looked into. */
  readonly suspended: (practitioner: PractitionerId) => Promise<boolean>;
  readonly clock: () => number;
};

/**
 * Reads what is true now. The same reads are made whether or not the referral exists, so that the
 * time they take tells nothing. Rejects with HUB_UNAVAILABLE when a book cannot be read.
 */
export async function readFacts(
  books: FactBooks,
  viewer: PractitionerId,
  named: ReferralId | undefined,
): Promise<Facts> {
  try {
    const [referral, agreements, suspended] = await Promise.all([
      named === undefined ? undefined : books.referrals.get(named),
      books.agreements.all(),
      books.suspended(viewer),
    ]);
    const today = dayOf(books.clock());
    const current = inForce(agreements, today);
    return {
      referral,
      agencies: books.sources().map(({ agency }) => agency),
      agreements: current,
      lapsed: lapsedOf(agreements, current),
      today,
      ...(suspended && { suspended }),
    };
  } catch (cause) {
    throw new Fault('HUB_UNAVAILABLE', { cause });
  }
}

/** The latest version of each agreement, where both sides signed it, it has begun and it has not ended. */
export function inForce(
  agreements: readonly SharingAgreement[],
  today: PartialDate,
): readonly AgreementInForce[] {
  const latest = new Map<string, SharingAgreement>();
  for (const agreement of agreements) {
    const known = latest.get(agreement.id);
    if (!known || known.version < agreement.version) latest.set(agreement.id, agreement);
  }
  return [...latest.values()].filter(
    ({ from, until, endedAt, signedForAgency, signedForHub }) =>
      signedForHub !== undefined &&
      signedForAgency !== undefined &&
      endedAt === undefined &&
      from <= today &&
      today <= until,
  );
}

/** Agencies that once signed and have nothing in force now. */
function lapsedOf(
  agreements: readonly SharingAgreement[],
  current: readonly AgreementInForce[],
): readonly AgencyCode[] {
  const live = new Set(current.map(({ agency }) => agency));
  const signed = agreements.filter(({ signedForAgency }) => signedForAgency !== undefined);
  return [...new Set(signed.map(({ agency }) => agency))].filter((agency) => !live.has(agency));
}

/** The UTC day of a clock reading. */
function dayOf(epochMs: number): PartialDate {
  const day = partialDate(instant(epochMs).slice(0, 10));
  if (!day) throw new Error('The clock does not show a day');
  return day;
}
