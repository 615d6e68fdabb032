import type { Entrances } from './entrance.ts';

/** Who may see what: agreements, the family's agreement, restrictions, conflicts and emergencies. */
export const governance: Entrances = {
  Query: {},
  Mutation: {
    declareConflict: {
      enquiry: 'DECLARE_CONFLICT',
      door: 'OWN_REFERRAL',
      referralArgument: 'referral',
    },
  },
};
