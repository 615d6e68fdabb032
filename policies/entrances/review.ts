import type { Entrances } from './entrance.ts';

/** Who saw what, and whether they should have. Every look at it is itself on record. */
export const review: Entrances = {
  Query: {
    accessEvents: { enquiry: 'ACCESS_EVENTS', door: 'AUDIT_READER' },
    whyRefused: { enquiry: 'WHY_REFUSED', door: 'AUDIT_READER' },
    auditCheckpoint: { enquiry: 'AUDIT_CHECKPOINT', door: 'AUDIT_READER' },
    auditProof: { enquiry: 'AUDIT_PROOF', door: 'AUDIT_READER' },
    statistics: { enquiry: 'STATISTICS', door: 'OVERSIGHT' },
    reviewQueue: { enquiry: 'REVIEW_QUEUE', door: 'REVIEWING' },
    reviews: { enquiry: 'REVIEWS', door: 'REVIEWING' },
    review: { enquiry: 'REVIEW', door: 'REVIEWING' },
    accessReport: { enquiry: 'ACCESS_REPORT', door: 'IG_OFFICER' },
    notices: { enquiry: 'NOTICES', door: 'SIGNED_IN' },
    retentionDue: { enquiry: 'RETENTION_DUE', door: 'IG_OFFICER' },
  },
  Mutation: {
    exportAccessEvents: { enquiry: 'EXPORT_ACCESS_EVENTS', door: 'AUDIT_READER' },
    openReview: { enquiry: 'OPEN_REVIEW', door: 'OPENING_REVIEW' },
    closeReview: { enquiry: 'CLOSE_REVIEW', door: 'REVIEWING' },
    sampleAccess: { enquiry: 'SAMPLE_ACCESS', door: 'IG_OFFICER' },
    releaseAccessReport: { enquiry: 'RELEASE_ACCESS_REPORT', door: 'IG_OFFICER' },
    forgetReferences: { enquiry: 'FORGET_REFERENCES', door: 'IG_OFFICER' },
    placeLegalHold: { enquiry: 'PLACE_LEGAL_HOLD', door: 'IG_OFFICER' },
    liftLegalHold: { enquiry: 'LIFT_LEGAL_HOLD', door: 'IG_OFFICER' },
  },
};
