import type { AccessEvent } from '../access-event.ts';
import { practitioner, sawPicture, type Found, type RedFlag } from './red-flag.ts';

const REVIEWING: ReadonlySet<string> = new Set([
  'OPEN_REVIEW',
  'CLOSE_REVIEW',
  'RELEASE_ACCESS_REPORT',
]);

/**
 * Somebody who reviews, and works on families besides. An auditor's steps in reviews are told to no officer, nor a
 * manager's, so that none of them counts here: of auditors the role does.
 */
export const reviewedOwn: RedFlag = {
  code: 'REVIEWED_OWN',
  severity: 'MEDIUM',
  says: 'Reviews or audits access and looks at families too; somebody else should review what they saw.',
  dueInDays: 5,
  find: (events) => {
    const reviewers = new Set(events.filter(isReviewer).map(({ actor }) => actor));
    return [...reviewers].flatMap((actor): readonly Found[] => {
      const evidence = events.filter((event) => event.actor === actor && sawPicture(event));
      return evidence.length === 0 ? [] : [{ whom: practitioner(actor), evidence }];
    });
  },
};

const isReviewer = ({ enquiry, roles }: AccessEvent): boolean =>
  roles.includes('AUDITOR') || (roles.includes('IG_OFFICER') && REVIEWING.has(enquiry));
