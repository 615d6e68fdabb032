import type { AccessEvent } from '../access-event.ts';
import { practitioner, type Found, type RedFlag } from './red-flag.ts';

const REVIEWING: ReadonlySet<string> = new Set([
  'OPEN_REVIEW',
  'CLOSE_REVIEW',
  'RELEASE_ACCESS_REPORT',
]);

/** Somebody who reviews, and works on families besides. */
export const reviewedOwn: RedFlag = {
  code: 'REVIEWED_OWN',
  severity: 'MEDIUM',
  says: 'Reviews access and looks at families too; somebody else should review what they saw.',
  dueInDays: 5,
  find: (events) => {
    const reviewers = new Set(
      events.filter(({ enquiry }) => REVIEWING.has(enquiry)).map(({ actor }) => actor),
    );
    return [...reviewers].flatMap((actor): readonly Found[] => {
      const evidence = events.filter((event) => event.actor === actor && sawFamily(event));
      return evidence.length === 0 ? [] : [{ whom: practitioner(actor), evidence }];
    });
  },
};

const sawFamily = ({ enquiry, decision }: AccessEvent): boolean =>
  enquiry === 'FAMILY_PICTURE' && decision === 'PERMIT';
