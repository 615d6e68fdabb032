/** Statutory returns as a hub answers them. */
import { AT, DIGEST, says, type SampleAnswer } from './sample-saying.ts';

export const sampleReview = {
  year: 2026,
  from: '2025-04-01',
  until: '2026-03-31',
  over: true,
  children: 412,
  referrals: 431,
  errors: 1,
  queries: 1,
  issues: [
    {
      referral: 'R-2025-0311',
      person: 'p1',
      rule: '8610',
      severity: 'ERROR',
      says: 'The primary need of a referral with further action is missing.',
    },
    {
      referral: 'R-2025-0202',
      person: 'p2',
      rule: 'hub: factors without a complete assessment',
      severity: 'QUERY',
      says: 'Factors were recorded without a complete assessment; the census takes none then, so they are left out.',
    },
  ],
  toComplete: [
    {
      rule: '8500',
      says: 'The authority’s own id of the child (LAchildID) is missing.',
      children: 412,
    },
  ],
  notHeld: [{ element: 'Ethnicity', says: 'The hub’s form does not ask for it.' }],
  notCounted: [
    { why: 'NOT_DECIDED', referrals: 3 },
    { why: 'CONTACT_ONLY', referrals: 88 },
  ],
  keptBack: null,
};

export const returnAnswers: readonly SampleAnswer[] = [
  ['ReviewReturn', says({ censusReturn: sampleReview })],
  ['ReturnTable', says({ censusReturn: { csv: '"referral"\r\n"R-2025-0311"\r\n' } })],
  [
    'TakeReturn',
    says({
      takeCensusReturn: {
        name: 'cin-2026-draft-3b3b3b3b3b3b.xml',
        xml: '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n</Message>\n',
      },
    }),
  ],
  [
    'ReturnsTaken',
    says({
      censusReturnsTaken: [
        {
          id: 'T-0001',
          year: 2026,
          at: AT,
          byName: 'Marcus Bell',
          recipient: 'Performance team, case system',
          purpose: 'LOADING',
          draft: true,
          children: 412,
          errors: 1,
          keptBack: null,
          digest: DIGEST,
        },
      ],
    }),
  ],
];
