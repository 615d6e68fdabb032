/** Sources and what their owners are told, as a hub answers it. */
import { says, AT, me, PRIYA, type SampleAnswer } from './sample-saying.ts';
import { emergency } from './sample-reviews.ts';

const source = {
  code: 'northmere-health',
  name: 'Northmere Health',
  holder: 'HEALTH',
  organisation: 'northmere-health',
  url: 'https://mash-edge.health.northmere.example/contract',
  answerKeys: [{ x: 'rQ3T2Z0nTzq5Yv7nU4m1b8kq0o2f3c6d9e1a4b7c8d5', kid: null, until: AT }],
  authorities: [],
  keyPins: [],
  categories: ['EMERGENCY_ATTENDANCE', 'MATERNITY'],
  agreement: 'A-0001',
  dpiaReference: 'DPIA-7',
  state: 'ACTIVE',
  served: true,
  seen: '3b'.repeat(32),
  approvals: 2,
  mayDo: ['REGISTER', 'PAUSE', 'SUSPEND', 'RETIRE'],
  registeredAt: AT,
  provenAt: AT,
  lastUsedAt: '2026-11-21T06:00:00.000Z',
  health: {
    breaker: 'CLOSED',
    asked: 256,
    gaps: [{ why: 'TIMED_OUT', times: 3 }],
    p50Ms: 41.4,
    p95Ms: 180.2,
    lastAnsweredAt: AT,
  },
  expiring: [{ what: 'ANSWER_KEY', until: AT, daysLeft: 7 }],
  findings: {
    at: AT,
    answered: true,
    checks: [
      { check: 'DNS', outcome: 'PASSED', cause: null, fix: null },
      { check: 'TLS', outcome: 'FAILED', cause: 'The name does not match.', fix: 'Issue it anew.' },
    ],
  },
};
const givenSource = {
  agency: { code: me.agency, name: 'Northmere Health' },
  state: 'ACTIVE',
  freshness: null,
  asOf: AT,
};
const draft = {
  ...source,
  code: 'northmere-new',
  name: 'Northmere New',
  state: 'DRAFT',
  served: false,
  mayDo: ['REGISTER', 'PROVE', 'RETIRE'],
  provenAt: null,
  lastUsedAt: null,
  health: { breaker: 'CLOSED', asked: 0, gaps: [], p50Ms: null, p95Ms: null, lastAnsweredAt: null },
  expiring: [],
  findings: null,
};

const AGENCIES = [{ code: 'northmere-health', name: 'Northmere Health' }];

const use = {
  source: 'northmere-health',
  byPeople: false,
  questions: 3,
  complete: true,
  byPurpose: [{ of: 'CHILD_PROTECTION_S47', questions: 3 }],
  byCategory: [{ of: 'EMERGENCY_ATTENDANCE', questions: 3 }],
  byDay: [
    { of: '2026-11-20', questions: 1 },
    { of: '2026-11-21', questions: 2 },
  ],
  newest: [
    {
      id: 'q-1',
      at: AT,
      kind: 'FAMILY_PICTURE',
      practitioner: PRIYA,
      organisation: 'northmere-mash',
      purpose: 'CHILD_PROTECTION_S47',
      referral: 'R-2026-0417',
      agreement: 'A-0001',
      agreementVersion: 2,
      state: 'ANSWERED',
      shown: 4,
    },
    {
      id: 'q-2',
      at: AT,
      kind: 'PERSON_MATCHES',
      practitioner: PRIYA,
      organisation: 'northmere-mash',
      purpose: null,
      referral: null,
      agreement: null,
      agreementVersion: null,
      state: null,
      shown: 0,
    },
  ],
  recordsSearched: 812,
  recordsInLog: 812,
};

const rule = {
  rule: 'HE-01',
  says: 'Hub staff see attendances in outline.',
  roles: ['MASH_ANALYST', 'MASH_MANAGER'],
  purposes: ['CHILD_PROTECTION_S47'],
  about: ['SUBJECT', 'SIBLING'],
  extent: 'in outline, and whom to ask',
  when: [],
  laws: ['UK GDPR Art 6(1)(e)', 'Children Act 1989 s.47'],
  owner: 'Caldicott Guardian',
  reviewBy: '2027-04-01',
};
const ruled = {
  byPeople: false,
  digest: '5e'.repeat(32),
  categories: [
    {
      category: 'EMERGENCY_ATTENDANCE',
      rules: [rule, { ...rule, rule: 'DU-HE', when: ['the duty is recorded as in force'] }],
    },
    { category: 'SEXUAL_HEALTH', rules: [] },
  ],
  prohibitions: [
    {
      id: 'P-01',
      says: 'What is told of sexual health stays where it is.',
      categories: ['SEXUAL_HEALTH'],
      when: ['the person is under 16'],
      law: 'UK GDPR Art 5(1)(c)',
    },
  ],
};

export const sourceAnswers: readonly SampleAnswer[] = [
  [
    'SourceRegistrations',
    says({
      me,
      dataSources: [givenSource],
      sourceRegistrations: [source, draft],
      contactAgencies: [{ code: 'walk-in', name: 'Walk-in centre', organisation: me.agency }],
    }),
  ],
  ['ActOnSource', says({ pauseDataSource: { code: source.code } })],
  ['RegisterDataSource', says({ registerDataSource: { code: source.code } })],
  [
    'HostAllowances',
    says({
      hostAllowances: [
        {
          organisation: 'northmere-health',
          hosts: ['mash-edge.health.northmere.example'],
          setAt: AT,
        },
        { organisation: 'northmere-college', hosts: [], setAt: AT },
      ],
    }),
  ],
  ['AllowHosts', says({ allowHosts: { organisation: 'northmere-health' } })],
  ['SourceUse', says({ agencies: AGENCIES, sourceUse: use })],
  ['SourceRules', says({ agencies: AGENCIES, sourceRules: ruled })],
  [
    'Notices',
    says({
      notices: [
        {
          kind: 'WRONG_PERSON',
          at: AT,
          says: 'A record of yours was shown for somebody else.',
          review: 'V-0001',
          referral: 'R-2026-0417',
          practitioner: null,
        },
      ],
      emergencyNotices: [emergency],
    }),
  ],
];
