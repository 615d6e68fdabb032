import { isLasting, type EmergencyAccess, type NoticeTo } from '../../domain/emergency.ts';
import type { Instant } from '../../domain/day.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';

type Books = Pick<GovernanceBooks, 'emergencies' | 'referrals'>;

/**
 * Emergencies without those of a family that the asker knows: the reasons that people write tell of the family. Homes
 * of the others that are kept safe are taken out of what they wrote.
 */
export async function tellable<Emergency extends Pick<EmergencyAccess, 'referral'>>(
  { referrals }: Pick<Books, 'referrals'>,
  { mayKnowOf }: Pick<DeskVisit, 'mayKnowOf'>,
  emergencies: readonly Emergency[],
): Promise<readonly Emergency[]> {
  const ids = [...new Set(emergencies.map(({ referral }) => referral))];
  const read = await Promise.all(ids.map((id) => referrals.get(id)));
  const kept = new Set(read.flatMap((one) => (one && !mayKnowOf(one, 'OVERSIGHT') ? one.id : [])));
  return emergencies.filter(({ referral }) => !kept.has(referral));
}

/** An emergency, and whether its time and its review are over. */
export type EmergencyListing = EmergencyAccess & {
  readonly lasting: boolean;
  readonly reviewOverdue: boolean;
};

export const asListing = (emergency: EmergencyAccess, at: Instant): EmergencyListing => ({
  ...emergency,
  lasting: isLasting(emergency, at),
  reviewOverdue: emergency.review.done === undefined && emergency.review.dueBy < at,
});

const MOST = 200;

/** The register of emergencies, newest first; those alone whose review is still due, where asked for. */
export const emergencyRegister = (
  books: Books,
): Desk<DeskAsks & { readonly reviewDue?: boolean | null }, readonly EmergencyListing[]> => ({
  kind: 'BREAK_GLASS_REGISTER',
  answer: async ({ reviewDue }, visit) => {
    const { found } = await books.emergencies.list(
      reviewDue
        ? { index: 'by-review', group: 'due', first: MOST }
        : { index: 'by-notice', group: 'INFORMATION_GOVERNANCE', newestFirst: true, first: MOST },
    );
    const told = await tellable(
      books,
      visit,
      found.map(({ value }) => value),
    );
    return told.map((emergency) => asListing(emergency, visit.askedAt));
  },
});

/** What somebody is told of an emergency: that it was, why and until when, and nothing of the family. */
export type EmergencyNotice = Pick<
  EmergencyAccess,
  'id' | 'referral' | 'by' | 'reason' | 'from' | 'until'
> & { readonly told: NoticeTo };

/** The notices to information governance, or to the asker's own agency, newest first. */
export const emergencyNotices = (books: Books): Desk<object, readonly EmergencyNotice[]> => ({
  kind: 'EMERGENCY_NOTICES',
  answer: async (_asks, visit) => {
    const { viewer } = visit;
    const told: NoticeTo = viewer.roles.includes('IG_OFFICER')
      ? 'INFORMATION_GOVERNANCE'
      : viewer.agency;
    const newest = { newestFirst: true, first: MOST };
    const { found } = await books.emergencies.list({ index: 'by-notice', group: told, ...newest });
    const values = found.map(({ value }) => value);
    const theirs = await tellable(books, visit, values);
    return theirs.map(({ id, referral, by, reason, from, until }) => ({
      id,
      referral,
      by,
      reason,
      from,
      until,
      told,
    }));
  },
});
