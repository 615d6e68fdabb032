import { practitionersWith, type RedFlag } from './red-flag.ts';

const REASONS: ReadonlySet<string> = new Set([
  'NO_SUCH_REFERRAL',
  'REFERRAL_NOT_OPEN',
  'NOT_ASSIGNED',
  'OWN_MAKING',
]);
const TIMES = 3;

/** Trying doors: what was refused for want of an open referral of one's own (St Helens, Redcar). */
export const noNeedToKnow: RedFlag = {
  code: 'NO_NEED_TO_KNOW',
  severity: 'HIGH',
  says: 'Asked again and again about referrals that were not open or not theirs.',
  dueInDays: 2,
  find: (events) =>
    practitionersWith(
      events,
      TIMES,
      ({ decision, reasons }) =>
        decision === 'REFUSE' && reasons.some((reason) => REASONS.has(reason)),
    ),
};
