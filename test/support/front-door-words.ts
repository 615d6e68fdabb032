/** What is said at the front door, as documents of a client. */
const SUBMISSION = 'referral receivedAt formDueAt completeness missing';
const FILE = /* GraphQL */ `
  id version status rag threshold purpose familyAgreement assignedTo team
  people { part name dateOfBirth }
  file {
    channel completeness missing immediateResponse acts tellable stillOpen
    referrer { source code name protect }
    clocks { kind dueAt stoppedAt state }
    ratings { rag before rationale byName }
    thresholds { level before }
    checks { agency required dueAt answered { how state } }
    chase { agency }
    decisions { id kind outcome strategy byName at rationale picture { id digest } unheard { agency state } despiteUnheard }
    routings { id to agency name acknowledged { byName } }
    feedback { kind says }
    disagreements { id stage settled { how } }
    history { act to version byName }
  }
`;
const change = (name: string, args: string, passed: string) => /* GraphQL */ `
  mutation Change($referral: ID!, $version: Int!, ${args}) {
    ${name}(referral: $referral, version: $version, ${passed}) { ${FILE} }
  }
`;

export const RECORD_CONTACT = `mutation C($contact: ContactInput!) { recordContact(contact: $contact) { ${SUBMISSION} } }`;
export const SUBMIT = `mutation S($draft: ID, $form: ReferralFormInput, $contact: ID, $level: Int) {
  submitReferral(draft: $draft, form: $form, contact: $contact, level: $level) { ${SUBMISSION} }
}`;
export const SAVE_DRAFT = `mutation D($draft: ID, $version: Int, $form: ReferralFormInput!) {
  saveDraft(draft: $draft, version: $version, form: $form) { id version blank form { concerns children { given family } } }
}`;
export const DRAFTS = '{ drafts { id version blank form { concerns children { given } } } }';
export const REFERRAL = `query R($referral: ID!) { referral(id: $referral) { ${FILE} } }`;
export const OWN_CONTACTS = `{ ownContacts { ${SUBMISSION} feedback { kind says } } }`;
export const WORKLIST = `query W($queue: WorklistQueue!, $part: WorklistPart) {
  worklist(queue: $queue, part: $part) { rows { id status rag rated child due { kind state dueAt } } next }
}`;
export const CHASE = '{ chaseList { agency overdue { referral } more } }';
export const REPEATS =
  'query P($referral: ID!) { repeatContacts(referral: $referral) { id sameChild sameHome outcome } }';
export const ROUTED = '{ routedToUs { referral routing to name note } }';
export const RATE = change(
  'rateReferral',
  '$rag: RagRating!, $rationale: String!',
  'rag: $rag, rationale: $rationale',
);
export const SET_LEVEL = change(
  'setThreshold',
  '$level: Int!, $rationale: String!',
  'level: $level, rationale: $rationale',
);
export const ASSIGN = `mutation A($referral: ID!, $version: Int!, $practitioners: [ID!], $team: ID) {
  assignReferral(referral: $referral, version: $version, practitioners: $practitioners, team: $team)
}`;
export const MOVE = change('moveReferral', '$to: ReferralMove!', 'to: $to');
export const BEGIN_CHECKS = change(
  'beginChecks',
  '$agencies: [ID!], $dueAt: Instant',
  'agencies: $agencies, dueAt: $dueAt',
);
export const NOTE_ANSWERS = change(
  'noteAnswers',
  '$picture: ID, $told: [ID!]',
  'picture: $picture, told: $told',
);
export const DECIDE = change('recordDecision', '$decision: DecisionInput!', 'decision: $decision');
export const ROUTE = change(
  'routeOnward',
  '$to: RouteKind!, $agency: ID, $name: String!, $note: String!',
  'to: $to, agency: $agency, name: $name, note: $note',
);
export const ACKNOWLEDGE = `mutation K($referral: ID!, $routing: ID!) { acknowledgeRouting(referral: $referral, routing: $routing) }`;
export const FEEDBACK = change('sendFeedback', '$kind: FeedbackKind!', 'kind: $kind');
export const DISAGREE = change(
  'recordDisagreement',
  '$says: String!, $stage: Int!',
  'says: $says, stage: $stage',
);
export const SETTLE = change(
  'settleDisagreement',
  '$disagreement: ID!, $how: String!',
  'disagreement: $disagreement, how: $how',
);
export const PASS = change(
  'passToAllocatedWorker',
  '$agency: ID, $name: String!, $note: String!',
  'agency: $agency, name: $name, note: $note',
);
export const CLOSE = change('closeReferral', '$despiteOpen: String', 'despiteOpen: $despiteOpen');
export const WITHDRAW = change('withdrawReferral', '$because: String!', 'because: $because');
export const REOPEN = `mutation O($referral: ID!, $version: Int!, $because: String!) {
  reopenReferral(referral: $referral, version: $version, because: $because)
}`;

/** A whole form about Alfie, as a school would send it. */
export const FORM = {
  referrer: {
    source: 'SCHOOL',
    name: 'Joanna Frost',
    role: 'Designated safeguarding lead',
    organisation: 'Oakfield School',
    contact: '01632 960001',
    protect: true,
  },
  children: [
    {
      given: 'Alfie',
      family: 'Marlow',
      dateOfBirth: '2019-04-02',
      line: '12 Mill Lane',
      postcode: 'NM1 1AA',
      nhsNumber: '999 000 0018',
    },
  ],
  household: { noInformation: true },
  parents: {
    people: [
      {
        given: 'Kayleigh',
        family: 'Marlow',
        dateOfBirth: '1994-08-19',
        line: '12 Mill Lane',
        postcode: 'NM1 1AA',
      },
    ],
  },
  concerns: 'A bruise on the wrist, and nobody says how.',
  agreement: { state: 'GIVEN', says: 'Mother agreed by telephone.' },
  danger: { answer: 'NO' },
  professionals: { noInformation: true },
} as const;

/** A call of the same school, before the form. */
export const CALL = {
  referrer: { source: 'SCHOOL', name: 'Joanna Frost', contact: '01632 960001', protect: true },
  agency: 'oakfield-school',
  children: [{ given: 'Alfie' }],
  concern: 'Bruises. The form follows.',
  immediateDanger: false,
  formExpected: true,
} as const;

/** What an officer finds, among the rest, once the story of a front door has been told. */
export const READ_AFTERWARDS = [
  'marcus RATE_REFERRAL PERMIT',
  'priya SET_THRESHOLD PERMIT',
  'priya BEGIN_CHECKS PERMIT',
  'priya FAMILY_PICTURE PERMIT',
  'priya NOTE_ANSWERS PERMIT',
  'marcus RECORD_DECISION PERMIT',
  'priya ROUTE_ONWARD PERMIT',
  'sue ACKNOWLEDGE_ROUTING PERMIT',
  'priya SEND_FEEDBACK PERMIT',
  'dsl-frost REFERRAL REFUSE',
] as const;

/** What stands on record of a referral that is taken from the call to its end, in order. */
export const STEPS = [
  'RECORD_CONTACT',
  'SUBMIT_REFERRAL',
  'RATE_REFERRAL',
  'SET_THRESHOLD',
  'BEGIN_CHECKS',
  'NOTE_ANSWERS',
  'MOVE_REFERRAL',
  'RECORD_DECISION',
  'ROUTE_ONWARD',
  'ACKNOWLEDGE_ROUTING',
  'SEND_FEEDBACK',
  'CLOSE_REFERRAL',
];
