import { isReviewing } from '../reviews/kept-from.ts';
import { practitionersWith, type RedFlag } from './red-flag.ts';

const TIMES = 10;

/**
 * Questions whose answers never left: somebody breaks off, or something kills the hub while it answers. Steps in
 * reviews do not count, whose ids would tell an officer of steps that are kept from them.
 */
export const abandonedMany: RedFlag = {
  code: 'ABANDONED_MANY',
  severity: 'LOW',
  says: 'Asked many questions for which nothing was released.',
  dueInDays: 5,
  find: (events) =>
    practitionersWith(
      events,
      TIMES,
      ({ abandoned, enquiry }) => abandoned && !isReviewing(enquiry),
    ),
};
