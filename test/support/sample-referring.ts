import { sampleFile } from './sample-file.ts';
import { sampleReferral } from './sample-picture.ts';

const explanation = {
  effect: 'DENY',
  outcome: ['Nothing is seen of adult mental health records of health.'],
  basis: ['Children Act 1989 s.47'],
  groundwork: [{ says: 'the viewer or their team works the referral', comesTo: 'HOLDS' }],
  prohibitions: [
    {
      says: 'Somebody whose record is restricted is known to those alone who are named for it.',
      forbids: true,
      findings: [{ says: 'the person is restricted', comesTo: 'HOLDS' }],
    },
  ],
  rules: [
    {
      says: 'In a section 47 enquiry at level 4, hub staff see whom to ask.',
      applies: false,
      findings: [{ says: 'the person is known to be at least 16', comesTo: 'CANNOT_TELL' }],
    },
  ],
};

/** How the rules rule on what an agency holds. */
export const sampleWhy = {
  agencies: sampleFile.agencies.map((agency) => ({ ...agency, holder: 'HEALTH' })),
  referral: { id: sampleReferral.id },
  explain: { existence: explanation, content: explanation },
};

/** What the sample family said to sharing: a yes, and a proposal to go without. */
export const sampleAgreements = {
  me: { id: 'priya', roles: ['MASH_ANALYST'] },
  agencies: sampleFile.agencies,
  referral: {
    id: sampleReferral.id,
    familyAgreement: 'GIVEN',
    people: sampleReferral.people.map(({ ref, name }) => ({ ref, name })),
  },
  familyAgreements: [
    {
      id: 'a1',
      state: 'GIVEN',
      givenBy: 'p3',
      capacity: 'PARENTAL_RESPONSIBILITY',
      about: ['p1', 'p2', 'p3'],
      agencies: ['northmere-health'],
      from: '2026-11-20',
      until: '2027-05-20',
      override: null,
      recordedBy: 'priya',
      recordedAt: '2026-11-20T11:00:00.000Z',
    },
    {
      id: 'a2',
      state: 'OVERRIDDEN',
      givenBy: null,
      capacity: null,
      about: ['p1'],
      agencies: null,
      from: '2026-11-21',
      until: null,
      override: {
        reason: 'RISK_OF_SIGNIFICANT_HARM',
        because: 'He might be hurt for having spoken.',
        authorised: null,
      },
      recordedBy: 'priya',
      recordedAt: '2026-11-21T11:00:00.000Z',
    },
  ],
};

/** A form half filled in. */
export const sampleDrafts = {
  drafts: [
    {
      id: 'D-1',
      version: 3,
      savedAt: '2026-11-21T16:00:00.000Z',
      blank: ['parents', 'danger'],
      form: sampleFile.referral.file.form,
    },
  ],
};

/** What the front door tells whoever takes a call, or sends a form. */
export const sampleHouse = {
  frontDoor: {
    takesForms: true,
    screenedBy: null,
    passedOnFrom: 3,
    organisations: [{ agency: 'oakfield-school', name: 'Oakfield School' }],
  },
};

/** What was passed on to somebody, and is overdue. */
export const sampleReceived = {
  routedToUs: [
    {
      referral: 'R-2026-0401',
      routing: 'r1',
      to: 'SOCIAL_CARE',
      name: 'Assessment team',
      note: 'Please assess.',
      sentAt: '2026-11-19T14:00:00.000Z',
      dueAt: '2026-11-20T14:00:00.000Z',
    },
  ],
};

/** A call that was taken down a moment ago. */
export const sampleTaken = {
  contactTaken: {
    referral: 'R-2026-7K2M9QXW4T',
    receivedAt: '2026-11-22T10:00:00.000Z',
    organisation: 'Oakfield School',
    clocks: [
      {
        kind: 'FORM',
        startedAt: '2026-11-22T10:00:00.000Z',
        dueAt: '2026-11-23T10:00:00.000Z',
        stoppedAt: null,
        state: 'RUNNING',
      },
    ],
  },
};

export const sampleReferring = {
  ...sampleDrafts,
  ...sampleHouse,
  ...sampleReceived,
  ownContacts: [
    {
      referral: 'R-2026-0417',
      receivedAt: '2026-11-20T09:12:44.000Z',
      formDueAt: '2026-11-22T09:12:44.000Z',
      completeness: 74,
      missing: ['Who lives in the household.'],
      feedback: [{ says: 'Your referral was received.', at: '2026-11-20T11:00:00.000Z' }],
    },
    {
      referral: 'R-2026-0420',
      receivedAt: '2026-11-21T09:12:44.000Z',
      formDueAt: null,
      completeness: null,
      missing: [],
      feedback: [],
    },
  ],
};
