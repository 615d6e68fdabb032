/** What a hub answers to the rooms of information governance, agencies and developers, by the operation's name. */
const PRIYA = 'https://id.northmere.example#priya';
const TOM = 'https://id.northmere.example#tom';
const GIL = 'https://id.northmere.example#gil';
const AT = '2026-11-21T22:14:05.000Z';
const ACT = { by: GIL, at: AT };

const me = { id: TOM, roles: ['IG_OFFICER', 'AGENCY_OWNER'], agency: 'northmere-trust' };

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
        fields: ['occurredOn', 'summary'],
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

const access = {
  nodes: [pictureSeen, turnedAway],
  next: 'zz1',
  recordsSearched: 1_204,
  recordsInLog: 1_207,
};

const finding = {
  id: 'F-0001',
  flag: 'OUT_OF_HOURS',
  severity: 'HIGH',
  says: 'Access outside of office hours, by somebody in no out-of-hours team.',
  about: PRIYA,
  aboutKind: 'PRACTITIONER',
  evidence: ['Q-0001', 'Q-0002'],
  occasions: 2,
  since: AT,
  until: AT,
  owner: 'role/IG_OFFICER',
  dueBy: '2026-11-24',
};

const review = {
  id: 'V-0001',
  version: 2,
  finding: 'F-0001',
  flag: 'OUT_OF_HOURS',
  practitioner: PRIYA,
  evidence: ['Q-0001'],
  openedBy: GIL,
  owner: GIL,
  dueBy: '2026-11-20',
  overdue: true,
  steps: [
    { did: 'OPENED', ...ACT, note: 'Nobody was on call that night.' },
    { did: 'SUSPENDED', ...ACT, note: 'Nobody was on call that night.' },
  ],
};
const ownReview = { ...review, id: 'V-0002', openedBy: TOM, overdue: false, flag: null };

const emergency = {
  id: 'X-0001',
  referral: 'R-2026-0417',
  by: PRIYA,
  reason: 'CHILD_IN_IMMEDIATE_DANGER',
  because: 'The school rang: he was not collected.',
  from: AT,
  until: AT,
  lasting: false,
  notices: ['role/IG_OFFICER', 'agency/northmere-health'],
  reviewDueBy: AT,
  reviewOverdue: true,
  reviewed: null,
};
const reviewedEmergency = {
  ...emergency,
  id: 'X-0002',
  reviewed: { ...ACT, outcome: 'JUSTIFIED', findings: 'The allocated worker was away.' },
};

const agreement = {
  id: 'A-0001',
  version: 1,
  agency: 'northmere-health',
  standing: 'PROPOSED',
  categories: ['EMERGENCY_ATTENDANCE', 'MATERNITY'],
  purposes: ['CHILD_PROTECTION_S47'],
  modes: ['EXISTENCE', 'CONTENT'],
  from: '2026-12-01',
  until: '2027-11-30',
  dpiaReference: 'DPIA-7',
  reviewBy: '2027-10-31',
  retention: 'Six years',
  proposed: ACT,
  signedForHub: null,
  signedForAgency: null,
  endedAt: null,
  ended: null,
};
const endedAgreement = {
  ...agreement,
  id: 'A-0002',
  standing: 'ENDED',
  endedAt: AT,
  ended: { by: GIL, because: 'Replaced by the regional one.' },
};

const aSight = {
  rule: 'health-attendances-s47',
  says: 'An analyst sees attendances of children in a section 47 enquiry.',
  roles: ['MASH_ANALYST'],
  purposes: ['CHILD_PROTECTION_S47'],
  about: ['SUBJECT', 'CHILD'],
  shows: ['occurredOn', 'summary'],
  when: ['The referral is at level 4.'],
};
const explanation = {
  effect: 'PERMIT',
  shows: ['occurredOn'],
  by: ['health-attendances-s47'],
  basis: ['Children Act 1989 section 47'],
  outcome: ['The day of an attendance is shown.'],
  groundwork: [{ says: 'The referral is open.', comesTo: 'HOLDS' }],
  prohibitions: [
    { id: 'safe-address', says: 'A safe address is shown to nobody.', forbids: false },
  ],
  rules: [
    {
      id: 'health-attendances-s47',
      says: 'An analyst sees attendances.',
      applies: true,
      findings: [{ says: 'It is a section 47 enquiry.', comesTo: 'CANNOT_TELL' }],
    },
  ],
};

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
  lastUsedAt: '2026-11-21',
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

const DIGEST = '3b'.repeat(32);

const schema = {
  types: [
    {
      name: 'Agency',
      kind: 'OBJECT',
      description: 'An organisation that holds information.',
      fields: [
        {
          name: 'code',
          description: 'Short name within the hub.',
          args: [],
          type: { kind: 'NON_NULL', name: null, ofType: { kind: 'SCALAR', name: 'ID' } },
        },
      ],
      inputFields: null,
      enumValues: null,
    },
  ],
};

type Variables = Readonly<Record<string, unknown>>;
const says = (data: object) => () => ({ data });

export const igAnswers: readonly (readonly [string, (variables: Variables) => unknown])[] = [
  ['NothingNamed', says({ me })],
  ['AccessEvents', says({ me, accessEvents: access })],
  ['ReviewQueue', says({ me, reviewQueue: { findings: [finding], reviews: [review, ownReview] } })],
  ['OpenReview', says({ openReview: { id: review.id } })],
  ['CloseReview', says({ closeReview: { id: review.id } })],
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
  ['BreakGlassRegister', says({ breakGlassRegister: [emergency, reviewedEmergency] })],
  [
    'RetentionDue',
    says({
      retentionDue: {
        due: [
          {
            key: DIGEST,
            of: 'referral/R-2019-0007',
            class: 'EARLY_HELP',
            lastShown: '2019-11-21T09:00:00.000Z',
            dueOn: '2026-11-21',
            authority: 'Retention schedule 4.2',
            held: false,
          },
        ],
        holds: [
          { id: 'H-0001', on: 'agency/northmere-police', authority: 'Inquiry, s. 21', ...ACT },
        ],
        next: 'k2',
      },
    }),
  ],
  [
    'LogHealth',
    says({
      auditCheckpoint: {
        note: `northmere.example/mash\n1207\n${DIGEST}\n\n— northmere.example/mash ${DIGEST}\n`,
        size: 1_207,
        standing: 'SOUND',
        verifierKeys: [`northmere.example/mash+5f0f0f0f+${DIGEST}`],
      },
    }),
  ],
  [
    'Statistics',
    says({
      statistics: {
        groups: [
          {
            name: 'questions by kind',
            cells: [
              { label: 'FAMILY_PICTURE', count: 120 },
              { label: 'REFERRAL', count: 15 },
              { label: 'BREAK_GLASS', count: null },
            ],
          },
        ],
      },
    }),
  ],
  [
    'SharingAgreements',
    says({
      me,
      agencies: [{ code: 'northmere-health', name: 'Northmere Health' }],
      sharingAgreements: [agreement, endedAgreement],
    }),
  ],
  ['WhoMaySee', says({ whoMaySee: { may: [aSight], otherwise: [] } })],
  ['ExplainSupposed', says({ explainSupposed: { existence: explanation, content: explanation } })],
  ['LostWithAgreement', says({ lostWithAgreement: [{ category: 'MATERNITY', sights: [aSight] }] })],
  [
    'RulesRestingOn',
    says({
      rulesRestingOn: [
        { id: 'x', says: 'A rule.', owner: 'Caldicott guardian', laws: ['Sch 1 para 18'] },
      ],
    }),
  ],
  [
    'Expiring',
    says({
      expiring: [
        { kind: 'AGREEMENT_ENDS', due: '2026-11-20', of: ['A-0001'], owner: null, overdue: true },
        { kind: 'RULE_REVIEW', due: '2027-01-01', of: ['x'], owner: 'tom', overdue: false },
      ],
    }),
  ],
  [
    'SourceRegistrations',
    says({ me, dataSources: [givenSource], sourceRegistrations: [source, draft] }),
  ],
  ['ActOnSource', says({ pauseDataSource: { code: source.code } })],
  ['RegisterDataSource', says({ registerDataSource: { code: source.code } })],
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
  ['SchemaInWords', says({ schema })],
];
