import type { Instant } from '../domain/day.ts';
import { hasLapsed } from './in-use.ts';
import { hasApproval, type Registration } from './registration.ts';
import { suspended } from './switch.ts';

/** How often a use is written down: once a day is enough to see that there was one. */
const NOTED_EVERY_MS = 86_400_000;

/** The registration once access that nobody used has lapsed; undefined where it has not. */
export function lapseUnused(
  registration: Registration,
  terms: { readonly now: Instant; readonly unusedAfterDays: number },
): Registration | undefined {
  return hasApproval(registration) && hasLapsed(registration, terms)
    ? suspended(registration, { act: 'LAPSE', at: terms.now })
    : undefined;
}

/** The registration with the day of its last use; undefined where that is known already. */
export function usedAt(registration: Registration, now: Instant): Registration | undefined {
  const { lastUsedAt } = registration;
  const isNoted =
    lastUsedAt !== undefined && Date.parse(now) - Date.parse(lastUsedAt) < NOTED_EVERY_MS;
  return isNoted ? undefined : { ...registration, lastUsedAt: now };
}
