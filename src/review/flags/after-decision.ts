import { practitionersWith, sawPicture, type RedFlag } from './red-flag.ts';

const AFTER: ReadonlySet<string> = new Set(['DECIDED', 'CLOSED', 'WITHDRAWN']);

/** A family looked at once its referral had been decided, when the purpose of looking has been served. */
export const afterDecision: RedFlag = {
  code: 'AFTER_DECISION',
  severity: 'MEDIUM',
  says: 'Looked at a family after its referral had been decided.',
  dueInDays: 3,
  find: (events) =>
    practitionersWith(
      events,
      1,
      (event) => sawPicture(event) && AFTER.has(event.referral?.status ?? ''),
    ),
};
