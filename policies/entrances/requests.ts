import type { Entrances } from './entrance.ts';

/** How agencies without a system are let in, asked and answered for. */
export const requests: Entrances = {
  Query: {
    requests: { enquiry: 'REQUESTS', door: 'AGENCY_CONTACT' },
    request: { enquiry: 'REQUESTS', door: 'AGENCY_CONTACT' },
    contactAgencies: { enquiry: 'CONTACT_AGENCIES', door: 'CONTACT_AGENCIES' },
  },
  Mutation: {
    answerRequest: { enquiry: 'ANSWER_REQUEST', door: 'AGENCY_CONTACT' },
    askAgain: { enquiry: 'ASK_AGAIN', door: 'OWN_REFERRAL', referralArgument: 'referral' },
    registerContactAgency: { enquiry: 'REGISTER_CONTACT_AGENCY', door: 'IG_OFFICER' },
    approveContactAgency: { enquiry: 'APPROVE_CONTACT_AGENCY', door: 'SOURCE_OFFICER' },
    suspendContactAgency: { enquiry: 'SUSPEND_CONTACT_AGENCY', door: 'SOURCE_OFFICER' },
  },
};
