import { instant } from '../../domain/day.ts';
import {
  LONGEST_EMERGENCY_HOURS,
  type EmergencyAccess,
  type EmergencyReason,
} from '../../domain/emergency.ts';
import type { ReferralId } from '../../domain/ids.ts';
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
 * and to each agency are part of the one document, so that they are there as soon as it opens anything.
 */
export const breakGlass = ({ emergencies, newId }: Books): Desk<Asks, EmergencyListing> => ({
  kind: 'BREAK_GLASS',
  answer: async ({ reason, because, hours }, visit) => {
    const { viewer, askedAt, facts } = visit;
    const opened = Date.parse(askedAt);
    const lasting = checkedHours(hours ?? LONGEST_EMERGENCY_HOURS);
    const emergency: EmergencyAccess = {
      id: `BG-${newId()}`,
      referral: referralAt(visit).id,
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

function checkedHours(hours: number): number {
  if (hours < 1 || hours > LONGEST_EMERGENCY_HOURS)
    throw new Mistake('hours', `must be from 1 to ${LONGEST_EMERGENCY_HOURS}.`);
  return hours;
}
