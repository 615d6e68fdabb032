import { accessEvents } from './access/access-events.ts';
import { auditCheckpoint, auditProof } from './access/log-desks.ts';
import { exportAccessEvents } from './export/export-access-events.ts';
import { noticesFor } from './notices.ts';
import { accessReport, releaseAccessReport } from './report/access-report.ts';
import { forgetReferences } from './retention/forget-references.ts';
import { liftLegalHold, placeLegalHold } from './retention/legal-holds.ts';
import { retentionDue } from './retention/retention-due.ts';
import type { ReviewBooks } from './review-books.ts';
import { closeReview } from './reviews/close-review.ts';
import { findingsOf } from './reviews/findings.ts';
import { listReviews, oneReview } from './reviews/list-reviews.ts';
import { openReview } from './reviews/open-review.ts';
import { reviewQueue } from './reviews/review-queue.ts';
import { sampleAccess } from './sample/sample-access.ts';
import { statistics } from './statistics/statistics.ts';

/** Where recorded access is looked up, and looked into. */
export function reviewDesks(books: ReviewBooks) {
  const findings = findingsOf(books);
  return {
    accessEvents: accessEvents(books),
    exportAccessEvents: exportAccessEvents(books),
    auditCheckpoint: auditCheckpoint(books),
    auditProof: auditProof(books),
    statistics: statistics(books),
    reviewQueue: reviewQueue(books, findings),
    reviews: listReviews(books),
    review: oneReview(books),
    openReview: openReview(books, findings),
    closeReview: closeReview(books),
    sampleAccess: sampleAccess(books),
    accessReport: accessReport(books),
    releaseAccessReport: releaseAccessReport(books),
    notices: noticesFor(books),
    retentionDue: retentionDue(books),
    forgetReferences: forgetReferences(books),
    placeLegalHold: placeLegalHold(books),
    liftLegalHold: liftLegalHold(books),
  };
}
export type ReviewDesks = ReturnType<typeof reviewDesks>;
