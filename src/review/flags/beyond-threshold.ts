import { rulebook } from '../../../policies/index.ts';
import type { AccessEvent } from '../access-event.ts';
import { practitionersWith, type RedFlag } from './red-flag.ts';

/** What is hardly ever needed below the threshold of a child in need (Caldicott principles 2 and 3). */
const SENSITIVE: ReadonlySet<string> = new Set([
  'SEXUAL_HEALTH',
  'CHILD_MENTAL_HEALTH',
  'ADULT_MENTAL_HEALTH',
  'SUBSTANCE_MISUSE',
  'MARAC',
  'POLICE_INTELLIGENCE',
]);
const LEVEL = 3;

/** Rules that show such a category. */
const SHOWING: ReadonlySet<string> = new Set(
  rulebook.sharing
    .filter(({ categories }) => categories.some((category) => SENSITIVE.has(category)))
    .map(({ id }) => id),
);

/** Sensitive categories shown at a level of need at which they are hardly ever needed. */
export const beyondThreshold: RedFlag = {
  code: 'BEYOND_THRESHOLD',
  severity: 'MEDIUM',
  says: 'Was shown sensitive categories at a low level of need.',
  dueInDays: 3,
  find: (events) =>
    practitionersWith(
      events,
      1,
      (event) => (event.referral?.threshold ?? LEVEL) < LEVEL && showsSensitive(event),
    ),
};

const showsSensitive = ({ left }: AccessEvent): boolean =>
  (left?.releases ?? []).some(
    ({ shown, rules }) => shown > 0 && rules.some((id) => SHOWING.has(id)),
  );
