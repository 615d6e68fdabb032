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
  // Who may see what
  'DECLARE_CONFLICT',
] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];
