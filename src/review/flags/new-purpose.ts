import type { AccessEvent } from '../access-event.ts';
import {
  DAY_MS,
  eachActor,
  practitioner,
  sawPicture,
  type Found,
  type RedFlag,
} from './red-flag.ts';

/** So long somebody has worked, before what they never did counts as unusual for them. */
const KNOWN_FOR_MS = 14 * DAY_MS;
const PICTURES = 10;

/** A purpose that a practitioner of some standing has not used before. */
export const newPurpose: RedFlag = {
  code: 'NEW_PURPOSE',
  severity: 'LOW',
  says: 'Asked for a purpose that they had never asked for before.',
  dueInDays: 5,
  find: (events) =>
    eachActor(events, sawPicture).flatMap(([actor, own]): readonly Found[] => {
      const evidence = own.filter((event, index) => isNew(event, own.slice(0, index)));
      return evidence.length === 0 ? [] : [{ whom: practitioner(actor), evidence }];
    }),
};

function isNew(event: AccessEvent, before: readonly AccessEvent[]): boolean {
  const [first] = before;
  if (first === undefined || before.length < PICTURES) return false;
  const known = Date.parse(event.at) - Date.parse(first.at) >= KNOWN_FOR_MS;
  return known && before.every(({ referral }) => referral?.purpose !== event.referral?.purpose);
}
