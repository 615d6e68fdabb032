import type { AccessEvent } from '../access-event.ts';
import { practitioner, type Found, type RedFlag } from './red-flag.ts';

/** Somebody who said that they know the family, and asked about it afterwards. */
export const conflictThenAccess: RedFlag = {
  code: 'CONFLICT_THEN_ACCESS',
  severity: 'HIGH',
  says: 'Declared to know the family, and asked about it afterwards.',
  dueInDays: 1,
  find: (events) => {
    const declared = events.filter(({ enquiry, changes }) => isDeclaration(enquiry, changes));
    return declared.flatMap((declaration): readonly Found[] => {
      const after = events.filter((event) => follows(event, declaration));
      const whom = practitioner(declaration.actor);
      return after.length === 0 ? [] : [{ whom, evidence: [declaration, ...after] }];
    });
  },
};

const isDeclaration = (enquiry: string, changes: readonly unknown[]) =>
  enquiry === 'DECLARE_CONFLICT' && changes.length > 0;

const follows = (event: AccessEvent, { actor, named, at }: AccessEvent) =>
  event.actor === actor && event.named === named && event.at > at;
