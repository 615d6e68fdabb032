import type { AccessEvent } from '../access-event.ts';
import { practitionersWith, type RedFlag } from './red-flag.ts';

/** Somebody who asked about a family of their own, whether or not the hub knew before it had gathered it (Southwark). */
export const ownFamily: RedFlag = {
  code: 'OWN_FAMILY',
  severity: 'HIGH',
  says: 'Asked about a family of their own; nothing was shown.',
  dueInDays: 1,
  find: (events) => practitionersWith(events, 1, isOwn),
};

const isOwn = ({ reasons, left }: AccessEvent): boolean =>
  reasons.includes('OWN_FAMILY') || (left?.kept.includes('OWN_FAMILY') ?? false);
