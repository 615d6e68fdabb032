const LISTED = {
  agency: 'northmere-probation',
  purpose: 'CHILD_PROTECTION_S47',
  askedAt: '2026-11-22T10:04:31.000Z',
  dueAt: '2026-11-23T14:00:00.000Z',
};
const REQUESTS = [
  { ...LISTED, id: 'Q-1', overdue: false, people: 1 },
  { ...LISTED, id: 'Q-2', overdue: true, people: 3 },
];
const SOUGHT = {
  ref: 'n1',
  names: [{ given: 'Darren', family: 'Pike', use: 'LEGAL' }],
  dateOfBirth: '1989',
  dateOfDeath: null,
  expectedDelivery: null,
  sex: 'MALE',
  addresses: [{ line: '14 Tannery Row', postcode: 'NM3 1AA', from: '2026-02', until: null }],
  identifiers: [],
  categories: ['PROBATION_SUPERVISION'],
  existenceOf: [],
};
export const sampleRequest = {
  ...REQUESTS[0],
  version: 1,
  state: 'WAITING',
  role: 'MASH_ANALYST',
  basis: ['Children Act 1989 s.47'],
  agreement: 'A-0001',
  answeredAt: null,
  late: false,
  duty: true,
  people: [SOUGHT],
};

const HALES = { code: 'northmere-probation', name: 'Northmere Probation' };

const OFFICE = {
  code: 'harbour-office',
  version: 2,
  name: 'Harbour Office',
  holder: 'PROBATION',
  organisation: 'harbour-office',
  agreement: 'A-0007',
};
const OFFICES = [
  { ...OFFICE, state: 'ACTIVE', contacts: 1 },
  {
    ...OFFICE,
    code: 'quay-clinic',
    name: 'Quay Clinic',
    agreement: null,
    state: 'DRAFT',
    contacts: 0,
  },
  { ...OFFICE, code: 'old-office', name: 'Old Office', state: 'SUSPENDED', contacts: 3 },
];

/** What the hub answers to the contact of an agency, and to officers about such agencies. */
export const requestAnswers: readonly (readonly [
  string,
  (variables: Readonly<Record<string, unknown>>) => unknown,
])[] = [
  ['Requests', () => ({ data: { contactAgencies: [HALES], requests: REQUESTS } })],
  ['Request', ({ id }) => ({ data: { request: id === 'Q-1' ? sampleRequest : null } })],
  [
    'ContactAgencies',
    () => ({ data: { me: { roles: ['IG_OFFICER'] }, contactAgencies: OFFICES } }),
  ],
  ['RegisterContactAgency', () => ({ data: { registerContactAgency: { code: 'quay-clinic' } } })],
  ['ApproveContactAgency', () => ({ data: { approveContactAgency: { code: 'quay-clinic' } } })],
  ['SuspendContactAgency', () => ({ data: { suspendContactAgency: { code: OFFICE.code } } })],
  ['AskAgain', () => ({ data: { askAgain: 'northmere-education' } })],
  [
    'AskAgainForm',
    ({ id }) => ({
      data: {
        agencies: [{ code: 'northmere-education', name: 'Northmere Education' }],
        referral: { id },
      },
    }),
  ],
  ['AnswerRequest', () => ({ data: { answerRequest: { id: 'Q-1' } } })],
];
