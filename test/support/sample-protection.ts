const restriction = (id: string, changes: object) => ({
  id,
  reason: 'WITNESS_PROTECTION',
  name: 'Jo Marlow',
  inForce: true,
  access: ['issuer#marcus', 'issuer#priya'],
  safeAddresses: 1,
  knownAddresses: 0,
  from: '2026-10-01',
  until: null,
  reviewBy: '2027-04-01',
  because: 'Gave evidence against the family’s neighbour.',
  restrictedBy: 'issuer#marcus',
  restrictedAt: '2026-10-01T09:30:00.000Z',
  reviewed: [],
  lifted: null,
  ...changes,
});

/** Restrictions of every kind of standing: to lift, one's own, overdue, lifted, and ended by themselves. */
const RESTRICTIONS = [
  restriction('RS-0001', {}),
  restriction('RS-0002', {
    name: 'Sam Marlow',
    reason: 'HIGH_RISK',
    restrictedBy: 'issuer#tom',
    until: '2027-01-31',
    reviewBy: '2026-10-31',
  }),
  restriction('RS-0003', {
    name: 'Kit Dale',
    reason: 'SAFE_ADDRESS',
    access: [],
    inForce: false,
    lifted: { by: 'issuer#ada', at: '2026-11-01T10:00:00.000Z', because: 'Moved away.' },
  }),
  restriction('RS-0004', {
    name: 'Ash Dale',
    reason: 'HIGH_PROFILE',
    inForce: false,
    until: '2026-11-01',
  }),
];

const COLLEAGUES = {
  me: { roles: ['IG_OFFICER'] },
  colleagues: [
    { id: 'issuer#marcus', name: 'Marcus Bell', teams: ['mash-north'] },
    { id: 'issuer#noor', name: 'Noor Siddiqui', teams: [] },
  ],
};

const SEALS = {
  agencies: [{ code: 'northmere-health', name: 'Northmere Health' }],
  sealedMatches: [
    {
      id: 'm9',
      person: 'p1',
      agency: 'northmere-health',
      decisions: [
        {
          says: 'SEALED',
          byName: 'Marcus Bell',
          at: '2026-11-02T09:00:00.000Z',
          reason: 'The name from before the adoption.',
        },
      ],
    },
  ],
};

const ACTIVITIES = [
  {
    agreement: 'northmere-health-mash',
    version: 3,
    agency: 'Northmere Health',
    purposes: ['MASH_SCREENING'],
    modes: ['EXISTENCE', 'CONTENT'],
    dataSubjects: ['SUBJECT', 'PARENT'],
    categories: ['MATERNITY', 'EMERGENCY_CARE'],
    recipients: ['MASH_ANALYST', 'MASH_MANAGER'],
    lawfulBasis: ['UK GDPR Art 6(1)(e)', 'Children Act 2004 s.11'],
    rules: ['health-maternity'],
    retention: 'Six years after the referral closed',
    dpiaReference: 'DPIA-2026-04',
    from: '2026-04-01',
    until: '2027-03-31',
    reviewBy: '2027-01-31',
  },
];

/** What the hub answers about whom it keeps from whom. */
export const protectionAnswers: readonly (readonly [string, () => unknown])[] = [
  ['Restrictions', () => ({ data: { me: { id: 'issuer#tom' }, restrictions: RESTRICTIONS } })],
  ['RestrictForm', () => ({ data: COLLEAGUES })],
  ['ReviewRestriction', () => ({ data: { reviewRestriction: { id: 'RS-0001' } } })],
  ['RestrictPerson', () => ({ data: { restrictPerson: { id: 'RS-0005' } } })],
  ['LiftRestriction', () => ({ data: { liftRestriction: { id: 'RS-0001' } } })],
  [
    'StaffRegister',
    () => ({
      data: {
        staffRegister: [
          {
            practitioner: 'issuer#noor',
            relatives: 3,
            recordedAt: '2026-09-01T08:00:00.000Z',
            version: 2,
          },
        ],
      },
    }),
  ],
  ['StaffForm', () => ({ data: COLLEAGUES })],
  ['RecordStaffMember', () => ({ data: { recordStaffMember: 'issuer#noor' } })],
  ['SealedMatches', () => ({ data: SEALS })],
  ['UnsealMatch', () => ({ data: { unsealMatch: { id: 'm9' } } })],
  ['RecordOfProcessing', () => ({ data: { recordOfProcessing: ACTIVITIES } })],
];
