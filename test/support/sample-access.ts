/** Who saw what, as a hub answers it to information governance. */
import { ACT, AT, DIGEST, PRIYA, me, says, type SampleAnswer } from './sample-saying.ts';

const pictureSeen = {
  id: 'Q-0001',
  at: AT,
  kind: 'FAMILY_PICTURE',
  decision: 'PERMIT',
  reasons: [],
  user: PRIYA,
  agency: 'northmere-mash',
  roles: ['MASH_ANALYST'],
  referral: 'R-2026-0417',
  referralThen: { purpose: 'CHILD_PROTECTION_S47', status: 'INFO_GATHERING', threshold: 4 },
  rules: ['health-attendances-s47'],
  basis: ['Children Act 1989 section 47'],
  released: {
    status: 200,
    sources: [
      {
        agency: 'northmere-health',
        state: 'ANSWERED',
        held: 12,
        shown: 9,
        fields: ['OCCURRED_ON', 'SUMMARY'],
      },
      { agency: 'northmere-police', state: 'TIMED_OUT', held: 0, shown: 0, fields: [] },
    ],
  },
  delivery: 'DELIVERED',
  abandoned: false,
};
const turnedAway = {
  ...pictureSeen,
  id: 'Q-0002',
  decision: 'REFUSE',
  reasons: ['NOT_ASSIGNED', 'CONFLICT_DECLARED'],
  referralThen: null,
  released: null,
  delivery: null,
};

const AGENCIES = [
  { code: 'northmere-health', name: 'Northmere Health' },
  { code: 'northmere-police', name: 'Northmere Police' },
];

const access = {
  nodes: [pictureSeen, turnedAway],
  next: 'zz1',
  recordsSearched: 1_204,
  recordsInLog: 1_207,
};

export const accessAnswers: readonly SampleAnswer[] = [
  ['AccessEvents', says({ me, agencies: AGENCIES, accessEvents: access })],
  [
    'SampleAccess',
    says({
      sampleAccess: {
        id: 'S-0001',
        size: 2,
        population: 41,
        seed: 'north-21',
        method: 'By SHA-256 of the seed and each event’s id.',
        ...ACT,
        events: [pictureSeen],
      },
    }),
  ],
  [
    'ExportAccessEvents',
    says({ exportAccessEvents: { text: 'id,at\r\nQ-0001,2026\r\n', events: 1, digest: DIGEST } }),
  ],
  [
    'AccessReport',
    says({
      accessReport: {
        digest: DIGEST,
        state: 'AWAITING_SECOND',
        rows: [
          {
            on: '2026-11-21',
            agency: 'Northmere MASH',
            role: 'MASH analyst',
            purpose: 'To protect a child',
            what: 'Health records',
          },
        ],
      },
    }),
  ],
];
