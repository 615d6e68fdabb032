import type { AccessEvent } from '../access-event.ts';
import { practitionersWith, type RedFlag } from './red-flag.ts';

/** Somebody who asked about a person who is kept from them: one attempt is enough to be asked why. */
export const keptFromAsker: RedFlag = {
  code: 'KEPT_FROM_ASKER',
  severity: 'MEDIUM',
  says: 'Asked about somebody who is restricted and kept from them; nothing was shown.',
  dueInDays: 2,
  find: (events) => practitionersWith(events, 1, isKept),
};

/** One's own family is a flag of its own. */
const isKept = ({ reasons }: AccessEvent): boolean =>
  reasons.includes('KEPT_FROM_ASKER') && !reasons.includes('OWN_FAMILY');
