import { hash } from 'node:crypto';
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
import { secondIsTold } from '../../sharing/second-is-told.ts';
import { said } from '../checked.ts';
import { asListing, type EmergencyListing } from './list.ts';
import { referralAt } from '../family/change-referral.ts';

type Asks = {
  readonly referral: ReferralId;
  readonly reason: EmergencyReason;
  readonly because: string;
  readonly hours?: number | null;
};
type Books = Pick<GovernanceBooks, 'emergencies'>;

const HOUR_MS = 3_600_000;
/** A review is due three days after: a weekend does not eat it up. */
const REVIEWED_WITHIN_HOURS = 72;
const LEAST_REASON = 30;

/**
 * Opens a referral to somebody who does not work it, for a few hours. The notices to information governance
 * and to each agency are part of the one document, so that they are there as soon as it opens anything. Nobody
 * does it again for the same referral before somebody else has looked at what they did.
 */
export const breakGlass = ({ emergencies }: Books): Desk<Asks, EmergencyListing> => ({
  kind: 'BREAK_GLASS',
  answer: async ({ reason, because, hours }, visit) => {
    const { viewer, askedAt, facts } = visit;
    const opened = Date.parse(askedAt);
    const lasting = checkedHours(hours ?? LONGEST_EMERGENCY_HOURS);
    const { id: referral } = referralAt(visit);
    const before = await newestOwn(emergencies, referral, viewer.id);
    if (before && !before.review.done) throw WAITS();
    const emergency: EmergencyAccess = {
      id: idAfter(before, referral, viewer.id),
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
    await secondIsTold(() => emergencies.put(emergency.id, emergency, 0), WAITS);
    return asListing(emergency, askedAt);
  },
});

/** One after the other, emergencies would be a way to work a referral that nobody gave them. */
const WAITS = () =>
  new Mistake(
    'referral',
    'was opened by you before, and that waits for its review; have it assigned.',
  );

/**
 * Each emergency of one person and referral is named after the one before it, so that of two that they declare at
 * the same moment only one can be kept. It tells nobody who they are.
 */
function idAfter(
  before: EmergencyAccess | undefined,
  referral: ReferralId,
  practitioner: PractitionerId,
): string {
  const named = JSON.stringify([referral, practitioner, before?.id ?? null]);
  return `BG-${hash('sha256', named, 'base64url').slice(0, ID_LENGTH)}`;
}
const ID_LENGTH = 22;

async function newestOwn(
  emergencies: Books['emergencies'],
  referral: ReferralId,
  practitioner: PractitionerId,
  after?: string,
): Promise<EmergencyAccess | undefined> {
  const newestFirst = { newestFirst: true, first: PAGE, ...(after && { after }) };
  const page = { index: 'by-referral', group: referral, ...newestFirst };
  const { found, next } = await emergencies.list(page);
  const own = found.find(({ value }) => value.by === practitioner);
  if (own || next === undefined) return own?.value;
  return newestOwn(emergencies, referral, practitioner, next);
}
const PAGE = 200;

function checkedHours(hours: number): number {
  if (hours < 1 || hours > LONGEST_EMERGENCY_HOURS)
    throw new Mistake('hours', `must be from 1 to ${LONGEST_EMERGENCY_HOURS}.`);
  return hours;
}
