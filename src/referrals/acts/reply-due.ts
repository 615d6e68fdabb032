import type { Instant } from '../../domain/day.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Referral } from '../../domain/referral.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { checkDue } from './checks.ts';
import { dueAt, type House } from './house.ts';

/**
 * By when an agency that is asked now is to have answered: as its open check says, else as the rating's clock
 * for replies, else, where nobody has rated it, as the time for deciding.
 */
export function replyDue(
  house: House,
  referral: Referral | undefined,
  { agency, now }: { readonly agency: AgencyCode; readonly now: Instant },
): Instant {
  const { checks = [], ratings = [] } = referral ? frontDoorOf(referral) : {};
  const open = checks.find((check) => check.agency === agency && !check.answered);
  if (open) return open.dueAt;
  return referral && ratings.length > 0
    ? checkDue(house, referral.rag, now)
    : dueAt(house.calendar, now, house.settings.decideWithin);
}
