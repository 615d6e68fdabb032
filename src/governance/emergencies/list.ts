import { isLasting, type EmergencyAccess, type NoticeTo } from '../../domain/emergency.ts';
import type { Instant } from '../../domain/day.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';

type Books = Pick<GovernanceBooks, 'emergencies'>;

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
export const emergencyRegister = ({
  emergencies,
}: Books): Desk<
  DeskAsks & { readonly reviewDue?: boolean | null },
  readonly EmergencyListing[]
> => ({
  kind: 'BREAK_GLASS_REGISTER',
  answer: async ({ reviewDue }, { askedAt }) => {
    const { found } = await emergencies.list(
      reviewDue
        ? { index: 'by-review', group: 'due', first: MOST }
        : { index: 'by-notice', group: 'INFORMATION_GOVERNANCE', newestFirst: true, first: MOST },
    );
    return found.map(({ value }) => asListing(value, askedAt));
  },
});

/** What somebody is told of an emergency: that it was, why and until when, and nothing of the family. */
export type EmergencyNotice = Pick<
  EmergencyAccess,
  'id' | 'referral' | 'by' | 'reason' | 'from' | 'until'
> & { readonly told: NoticeTo };

/** The notices to information governance, or to the asker's own agency, newest first. */
export const emergencyNotices = ({
  emergencies,
}: Books): Desk<object, readonly EmergencyNotice[]> => ({
  kind: 'EMERGENCY_NOTICES',
  answer: async (_asks, { viewer }) => {
    const told: NoticeTo = viewer.roles.includes('IG_OFFICER')
      ? 'INFORMATION_GOVERNANCE'
      : viewer.agency;
    const newest = { newestFirst: true, first: MOST };
    const { found } = await emergencies.list({ index: 'by-notice', group: told, ...newest });
    return found.map(({ value: { id, referral, by, reason, from, until } }) => ({
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
