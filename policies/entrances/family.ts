import type { Entrances } from './entrance.ts';

/** Who asks, what they work on, and the family that it is about. */
export const family: Entrances = {
  Query: {
    me: { enquiry: 'ME', door: 'SIGNED_IN' },
    agencies: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    dataSources: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    referrals: { enquiry: 'REFERRALS', door: 'HUB_STAFF' },
    referral: { enquiry: 'REFERRAL', door: 'OWN_REFERRAL', referralArgument: 'id' },
    familyPicture: {
      enquiry: 'FAMILY_PICTURE',
      door: 'FAMILY',
      referralArgument: 'referral',
    },
    answersSince: {
      enquiry: 'ANSWERS_SINCE',
      door: 'FAMILY_LOOKED_AT',
      referralArgument: 'referral',
    },
  },
};
