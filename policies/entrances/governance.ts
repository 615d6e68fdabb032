import type { EnquiryKind } from '../../src/domain/enquiry-kinds.ts';
import type { Door } from '../doors.ts';
import type { Entrance, Entrances } from './entrance.ts';

const onReferral = (enquiry: EnquiryKind, door: Door = 'OWN_REFERRAL'): Entrance => ({
  enquiry,
  door,
  referralArgument: 'referral',
});

/** Who may see what: agreements, the family's agreement, restrictions, conflicts, emergencies and the rules. */
export const governance: Entrances = {
  Query: {
    sharingAgreements: { enquiry: 'SHARING_AGREEMENTS', door: 'AGREEMENT_PARTY' },
    recordOfProcessing: { enquiry: 'RECORD_OF_PROCESSING', door: 'AUDIT_READER' },
    familyAgreements: onReferral('FAMILY_AGREEMENTS'),
    restrictions: { enquiry: 'RESTRICTIONS', door: 'IG_OFFICER' },
    colleagues: { enquiry: 'COLLEAGUES', door: 'NAMING_COLLEAGUES' },
    practitionerNames: { enquiry: 'PRACTITIONER_NAMES', door: 'READING_IDS' },
    staffRegister: { enquiry: 'STAFF_REGISTER', door: 'IG_OFFICER' },
    breakGlassRegister: { enquiry: 'BREAK_GLASS_REGISTER', door: 'AUDIT_READER' },
    emergencyNotices: { enquiry: 'EMERGENCY_NOTICES', door: 'TOLD_OF_EMERGENCIES' },
    explain: onReferral('EXPLAIN', 'OWN_REFERRAL_OR_OVERSIGHT'),
    explainSupposed: { enquiry: 'EXPLAIN_SUPPOSED', door: 'OVERSIGHT' },
    whoMaySee: { enquiry: 'WHO_MAY_SEE', door: 'OVERSIGHT' },
    lostWithAgreement: { enquiry: 'LOST_WITH_AGREEMENT', door: 'IG_OFFICER' },
    rulesRestingOn: { enquiry: 'RULES_RESTING_ON', door: 'OVERSIGHT' },
    expiring: { enquiry: 'EXPIRING', door: 'IG_OFFICER' },
    ruleActivations: { enquiry: 'RULE_ACTIVATIONS', door: 'AUDIT_READER' },
    commencements: { enquiry: 'COMMENCEMENTS', door: 'OVERSIGHT' },
  },
  Mutation: {
    proposeSharingAgreement: { enquiry: 'PROPOSE_SHARING_AGREEMENT', door: 'AGREEMENT_PARTY' },
    signSharingAgreement: { enquiry: 'SIGN_SHARING_AGREEMENT', door: 'AGREEMENT_PARTY' },
    endSharingAgreement: { enquiry: 'END_SHARING_AGREEMENT', door: 'AGREEMENT_PARTY' },
    declareConflict: onReferral('DECLARE_CONFLICT'),
    recordAgreement: onReferral('RECORD_AGREEMENT'),
    withdrawAgreement: onReferral('WITHDRAW_AGREEMENT'),
    overrideAgreement: onReferral('OVERRIDE_AGREEMENT'),
    authoriseOverride: onReferral('AUTHORISE_OVERRIDE', 'OWN_REFERRAL_AS_MANAGER'),
    restrictPerson: { enquiry: 'RESTRICT_PERSON', door: 'PROTECTING' },
    liftRestriction: { enquiry: 'LIFT_RESTRICTION', door: 'IG_OFFICER' },
    reviewRestriction: { enquiry: 'REVIEW_RESTRICTION', door: 'IG_OFFICER' },
    recordStaffMember: { enquiry: 'RECORD_STAFF_MEMBER', door: 'PROTECTING' },
    breakGlass: onReferral('BREAK_GLASS', 'EMERGENCY'),
    reviewBreakGlass: { enquiry: 'REVIEW_BREAK_GLASS', door: 'IG_OFFICER' },
    proposeRules: { enquiry: 'PROPOSE_RULES', door: 'IG_OFFICER' },
    approveRules: { enquiry: 'APPROVE_RULES', door: 'PROTECTING' },
    recordCommencement: { enquiry: 'RECORD_COMMENCEMENT', door: 'IG_OFFICER' },
  },
};
