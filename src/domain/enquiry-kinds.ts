/**
 * Everything that may be put to the hub, by name: questions, and changes to the hub's own books. Each
 * stands behind one door (`policies/entrances`), and each is named so in the audit log.
 */
export const ENQUIRY_KINDS = [
  // Practitioners, referrals and the family
  'ME',
  'REFERRALS',
  'REFERRAL',
  'FAMILY_PICTURE',
  'SOURCES',
  // The log itself, as signed tiles
  'AUDIT_LOG',
  // The front door: how a concern comes in, is worked, decided and passed on
  'RECORD_CONTACT',
  'SAVE_DRAFT',
  'DRAFTS',
  'SUBMIT_REFERRAL',
  'OWN_CONTACTS',
  'WORKLIST',
  'CHASE_LIST',
  'REPEAT_CONTACTS',
  'ROUTED_TO_US',
  'RATE_REFERRAL',
  'SET_THRESHOLD',
  'ASSIGN_REFERRAL',
  'MOVE_REFERRAL',
  'BEGIN_CHECKS',
  'NOTE_ANSWERS',
  'RECORD_DECISION',
  'ROUTE_ONWARD',
  'ACKNOWLEDGE_ROUTING',
  'SEND_FEEDBACK',
  'RECORD_DISAGREEMENT',
  'SETTLE_DISAGREEMENT',
  'PASS_TO_ALLOCATED_WORKER',
  'WITHDRAW_REFERRAL',
  'CLOSE_REFERRAL',
  'REOPEN_REFERRAL',
  // Who may see what
  'DECLARE_CONFLICT',
  // Who saw what, and whether they should have
  'ACCESS_EVENTS',
  'EXPORT_ACCESS_EVENTS',
  'AUDIT_CHECKPOINT',
  'AUDIT_PROOF',
  'STATISTICS',
  'REVIEW_QUEUE',
  'OPEN_REVIEW',
  'CLOSE_REVIEW',
  'SAMPLE_ACCESS',
  'ACCESS_REPORT',
  'RELEASE_ACCESS_REPORT',
  'NOTICES',
  'RETENTION_DUE',
  'FORGET_REFERENCES',
  'PLACE_LEGAL_HOLD',
  'LIFT_LEGAL_HOLD',
] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];
