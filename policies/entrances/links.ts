import type { Entrances } from './entrance.ts';

const OWN = { door: 'OWN_REFERRAL', referralArgument: 'referral' } as const;

/** Who is in which record: what the machine proposes and what people say to it. */
export const links: Entrances = {
  Query: {
    personMatches: { enquiry: 'PERSON_MATCHES', ...OWN, door: 'FAMILY' },
    sealedMatches: { enquiry: 'SEALED_MATCHES', ...OWN, door: 'IG_OFFICER' },
  },
  Mutation: {
    confirmMatch: { enquiry: 'CONFIRM_MATCH', ...OWN },
    rejectMatch: { enquiry: 'REJECT_MATCH', ...OWN },
    doubtMatch: { enquiry: 'DOUBT_MATCH', ...OWN },
    sealMatch: { enquiry: 'SEAL_MATCH', ...OWN, door: 'OWN_REFERRAL_AS_MANAGER' },
    unsealMatch: { enquiry: 'UNSEAL_MATCH', ...OWN, door: 'IG_OFFICER' },
    reportWrongPerson: { enquiry: 'REPORT_WRONG_PERSON', ...OWN },
  },
};
