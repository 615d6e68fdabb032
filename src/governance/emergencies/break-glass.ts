import { instant } from '../../domain/day.ts';
import {
  LONGEST_EMERGENCY_HOURS,
  type EmergencyAccess,
  type EmergencyReason,
} from '../../domain/emergency.ts';
import type { PractitionerId, ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';
import { asListing, type EmergencyListing } from './list.ts';
import { referralAt } from '../family/change-referral.ts';

type Asks = {
  readonly referral: ReferralId;
  readonly reason: EmergencyReason;
  readonly because: string;
  readonly hours?: number | null;
};
type Books = Pick<GovernanceBooks, 'emergencies'> & { readonly newId: () => string };

const HOUR_MS = 3_600_000;
/** A review is due three days after: a weekend does not eat it up. */
const REVIEWED_WITHIN_HOURS = 72;
const LEAST_REASON = 30;

/**
 * Opens a referral to somebody who does not work it, for a few hours. The notices to information governance
 * and to each agency are part of the one document, so that they are there as soon as it opens anything. Nobody
 * does it again for the same referral before somebody else has looked at what they did.
 */
export const breakGlass = ({ emergencies, newId }: Books): Desk<Asks, EmergencyListing> => ({
  kind: 'BREAK_GLASS',
  answer: async ({ reason, because, hours }, visit) => {
    const { viewer, askedAt, facts } = visit;
    const opened = Date.parse(askedAt);
    const lasting = checkedHours(hours ?? LONGEST_EMERGENCY_HOURS);
    const { id: referral } = referralAt(visit);
    await mustNotWait(emergencies, referral, viewer.id);
    const emergency: EmergencyAccess = {
      id: `BG-${newId()}`,
      referral,
      by: viewer.id,
      reason,
      because: said('because', because, LEAST_REASON),
      from: askedAt,
      until: instant(opened + lasting * HOUR_MS),
      notices: ['INFORMATION_GOVERNANCE', ...facts.agencies.map(({ code }) => code)],
      review: { dueBy: instant(opened + REVIEWED_WITHIN_HOURS * HOUR_MS) },
    };
    const changes = `emergency/${emergency.id}`;
    await visit.record({ changes, version: 1, reasons: [reason], value: emergency });
    await firstWins(() => emergencies.put(emergency.id, emergency, 0));
    return asListing(emergency, askedAt);
  },
});

/** One after the other, emergencies would be a way to work a referral that nobody gave them. */
async function mustNotWait(
  emergencies: Books['emergencies'],
  referral: ReferralId,
  practitioner: PractitionerId,
  after?: string,
): Promise<void> {
  const page = { index: 'by-referral', group: referral, first: PAGE, ...(after && { after }) };
  const { found, next } = await emergencies.list(page);
  if (found.some(({ value: { by, review } }) => by === practitioner && !review.done))
    throw new Mistake(
      'referral',
      'was opened by you before, and that waits for its review; have it assigned.',
    );
  if (next !== undefined) await mustNotWait(emergencies, referral, practitioner, next);
}
const PAGE = 200;

function checkedHours(hours: number): number {
  if (hours < 1 || hours > LONGEST_EMERGENCY_HOURS)
    throw new Mistake('hours', `must be from 1 to ${LONGEST_EMERGENCY_HOURS}.`);
  return hours;
}
