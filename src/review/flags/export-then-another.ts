import type { AccessEvent } from '../access-event.ts';
import { HOUR_MS, practitioner, sawPicture, type Found, type RedFlag } from './red-flag.ts';

const EXPORTS: ReadonlySet<string> = new Set(['EXPORT_ACCESS_EVENTS', 'PRINT_PICTURE']);

/** Something taken out, and another family looked at within the hour (Birmingham Children’s Trust). */
export const exportThenAnother: RedFlag = {
  code: 'EXPORT_THEN_ANOTHER_FAMILY',
  severity: 'LOW',
  says: 'Took something out of the hub and looked at another family within the hour.',
  dueInDays: 5,
  find: (events) =>
    events
      .filter(({ enquiry, decision }) => EXPORTS.has(enquiry) && decision === 'PERMIT')
      .flatMap((taken): readonly Found[] => {
        const after = events.filter((event) => sawPicture(event) && soonAfter(event, taken));
        const whom = practitioner(taken.actor);
        return after.length === 0 ? [] : [{ whom, evidence: [taken, ...after] }];
      }),
};

function soonAfter(event: AccessEvent, taken: AccessEvent): boolean {
  const later = Date.parse(event.at) - Date.parse(taken.at);
  return (
    event.actor === taken.actor && event.named !== taken.named && later >= 0 && later < HOUR_MS
  );
}
