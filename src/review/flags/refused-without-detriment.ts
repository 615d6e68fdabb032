import { groupedBy } from '../../domain/grouped-by.ts';
import { refusesWithoutDetriment } from '../../domain/refusal.ts';
import type { AccessEvent } from '../access-event.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Under the duty of s.16LA Children Act 2004 an agency shares, unless it considers that more detrimental to the child
 * than not. Another reason may be as good, where it is an adult's information or a court has forbidden it; somebody
 * looks whether it is.
 */
export const refusedWithoutDetriment: RedFlag = {
  code: 'REFUSED_WITHOUT_DETRIMENT',
  severity: 'MEDIUM',
  says: 'Kept something back while the duty to share is in force, and not because sharing were more detrimental to the child.',
  dueInDays: 5,
  find: (events) =>
    [...groupedBy(events.filter(isKeptBack), ({ agency }) => agency)].map(([id, evidence]) => ({
      whom: { kind: 'AGENCY', id },
      evidence,
    })),
};

const isKeptBack = ({ enquiry, changes }: AccessEvent): boolean =>
  enquiry === 'ANSWER_REQUEST' && changes.some(({ reasons }) => refusesWithoutDetriment(reasons));
