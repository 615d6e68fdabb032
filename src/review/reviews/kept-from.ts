import type { EnquiryKind } from '../../domain/enquiry-kinds.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { IntentRecord } from '../access-event.ts';
import type { Finding } from '../flags/red-flag.ts';
import type { Review } from './review-plan.ts';

/** Looks at the queue and at reviews, and steps in them. */
const REVIEWING: ReadonlySet<string> = new Set([
  'REVIEW_QUEUE',
  'REVIEWS',
  'REVIEW',
  'OPEN_REVIEW',
  'CLOSE_REVIEW',
] satisfies readonly EnquiryKind[]);

/**
 * What a page about reviews asks besides, and tells of nobody shown. Where it stood in the log without what the page was
 * about, it would tell of the page.
 */
const BESIDE_REVIEWS: ReadonlySet<string> = new Set([
  'ME',
  'PRACTITIONER_NAMES',
] satisfies readonly EnquiryKind[]);

export const isReviewing = (enquiry: string): boolean =>
  REVIEWING.has(enquiry) || BESIDE_REVIEWS.has(enquiry);

/**
 * Whether recorded access is told to somebody else than its reviewer. What others do in reviews is told to no officer,
 * whomever it is about: if only steps about oneself were missing, their absence would tell. Auditors see all.
 */
export const stepKeptFrom =
  (viewer: Practitioner) =>
  (asked: Pick<IntentRecord, 'actor' | 'decision' | 'enquiry'>): boolean =>
    isOfficer(viewer) &&
    asked.actor !== viewer.id &&
    asked.decision === 'PERMIT' &&
    isReviewing(asked.enquiry);

/** Whether somebody looks into everybody’s access but their own; auditors and managers look into officers’ alone. */
export const isOfficer = ({ roles }: { readonly roles: readonly string[] }): boolean =>
  roles.includes('IG_OFFICER');

/** Whose access a finding is about. One about an agency is about nobody’s who asked it. */
export const peopleOf = ({ whom, actors }: Finding): readonly string[] =>
  whom.kind === 'AGENCY' ? [] : actors;

export const findingKeptFrom =
  (viewer: Practitioner) =>
  (finding: Finding): boolean =>
    peopleOf(finding).includes(viewer.id) ||
    !(isOfficer(viewer) || (finding.ofOfficer && viewer.roles.includes('AUDITOR')));

/**
 * Whether somebody must not know of a review, because it looks into what they did: until a second person has settled
 * it, and afterwards where it went on elsewhere. A wrong person’s record is looked into, not those who were shown it.
 */
export const reviewKeptFrom =
  (viewer: Practitioner) =>
  (review: Review): boolean =>
    isOwnUnsettled(viewer, review) || !(isOfficer(viewer) || review.ofOfficer === true);

const isOwnUnsettled = (
  { id }: Practitioner,
  { flag, outcome, practitioner, practitioners = [] }: Review,
): boolean =>
  (practitioner === id || practitioners.includes(id)) &&
  flag !== 'WRONG_PERSON' &&
  (outcome === undefined || outcome === 'REFERRED');
