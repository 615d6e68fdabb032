import { eachActor, permitted, practitioner, practitionersWith, type RedFlag } from './red-flag.ts';

const TIMES = 3;

/** Every emergency access is looked at afterwards, whatever its reason. */
export const breakGlass: RedFlag = {
  code: 'BREAK_GLASS',
  severity: 'HIGH',
  says: 'Opened a restricted record in an emergency; each is reviewed.',
  dueInDays: 1,
  find: (events) =>
    eachActor(events, (event) => permitted(event) && event.enquiry === 'BREAK_GLASS').flatMap(
      ([actor, own]) => own.map((event) => ({ whom: practitioner(actor), evidence: [event] })),
    ),
};

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
