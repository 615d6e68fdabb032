import type { AccessEvent } from '../access-event.ts';
import { permitted, practitioner, practitionersWith, type RedFlag } from './red-flag.ts';

const TIMES = 3;

/** An emergency access is looked at afterwards, whatever its reason; this one has not been yet. */
export const breakGlass: RedFlag = {
  code: 'BREAK_GLASS',
  severity: 'HIGH',
  says: 'Opened a restricted record in an emergency, and nobody has reviewed it yet.',
  dueInDays: 1,
  find: (events) => {
    const reviewed = new Set(
      events.filter(({ enquiry }) => enquiry === 'REVIEW_BREAK_GLASS').flatMap(documentsOf),
    );
    return events
      .filter((event) => permitted(event) && event.enquiry === 'BREAK_GLASS')
      .filter((event) => !documentsOf(event).some((document) => reviewed.has(document)))
      .map((event) => ({ whom: practitioner(event.actor), evidence: [event] }));
  },
};

const documentsOf = ({ changes }: AccessEvent) => changes.map((change) => change.changes);

/** Emergencies that keep happening to one person. */
export const breakGlassRepeated: RedFlag = {
  code: 'BREAK_GLASS_REPEATED',
  severity: 'HIGH',
  says: 'Opened restricted records in an emergency again and again.',
  dueInDays: 1,
  find: (events) =>
    practitionersWith(
      events,
      TIMES,
      (event) => permitted(event) && event.enquiry === 'BREAK_GLASS',
    ),
};
