import type { Door } from '../doors.ts';
import type { EnquiryKind } from '../../src/domain/enquiry-kinds.ts';
import type { Entrance, Entrances } from './entrance.ts';

/** Something that is done to one referral by those who work it. */
const onReferral = (enquiry: EnquiryKind, door: Door = 'OWN_REFERRAL'): Entrance => ({
  enquiry,
  door,
  referralArgument: 'referral',
});

/** How a concern comes in, is worked, decided and passed on. */
export const frontDoor: Entrances = {
  Query: {
    worklist: { enquiry: 'WORKLIST', door: 'HUB_STAFF' },
    frontDoor: { enquiry: 'FRONT_DOOR', door: 'REFERRING' },
    contactTaken: { enquiry: 'CONTACT_TAKEN', door: 'HUB_STAFF' },
    formsAwaited: { enquiry: 'FORMS_AWAITED', door: 'HUB_STAFF' },
    authorisationsAwaited: { enquiry: 'AUTHORISATIONS_AWAITED', door: 'HUB_STAFF' },
    receiptsAwaited: { enquiry: 'RECEIPTS_AWAITED', door: 'HUB_STAFF' },
    chaseList: { enquiry: 'CHASE_LIST', door: 'HUB_STAFF' },
    repeatContacts: onReferral('REPEAT_CONTACTS'),
    drafts: { enquiry: 'DRAFTS', door: 'REFERRING' },
    ownContacts: { enquiry: 'OWN_CONTACTS', door: 'REFERRING' },
    routedToUs: { enquiry: 'ROUTED_TO_US', door: 'REFERRING' },
  },
  Mutation: {
    recordContact: { enquiry: 'RECORD_CONTACT', door: 'HUB_STAFF' },
    saveDraft: { enquiry: 'SAVE_DRAFT', door: 'REFERRING' },
    submitReferral: { enquiry: 'SUBMIT_REFERRAL', door: 'REFERRING' },
    rateReferral: onReferral('RATE_REFERRAL'),
    setThreshold: onReferral('SET_THRESHOLD'),
    assignReferral: onReferral('ASSIGN_REFERRAL', 'HUB_STAFF'),
    moveReferral: onReferral('MOVE_REFERRAL'),
    beginChecks: onReferral('BEGIN_CHECKS'),
    noteAnswers: onReferral('NOTE_ANSWERS'),
    recordDecision: onReferral('RECORD_DECISION', 'OWN_REFERRAL_AS_MANAGER'),
    routeOnward: onReferral('ROUTE_ONWARD'),
    acknowledgeRouting: onReferral('ACKNOWLEDGE_ROUTING', 'REFERRING'),
    sendFeedback: onReferral('SEND_FEEDBACK'),
    recordDisagreement: onReferral('RECORD_DISAGREEMENT'),
    settleDisagreement: onReferral('SETTLE_DISAGREEMENT'),
    passToAllocatedWorker: onReferral('PASS_TO_ALLOCATED_WORKER'),
    withdrawReferral: onReferral('WITHDRAW_REFERRAL'),
    closeReferral: onReferral('CLOSE_REFERRAL'),
    reopenReferral: onReferral('REOPEN_REFERRAL', 'MANAGER'),
  },
};
