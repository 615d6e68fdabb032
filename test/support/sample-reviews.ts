/** Alerts, reviews and emergencies, as a hub answers them to information governance. */
import { ACT, says, PRIYA, TOM, AT, me, GIL, type SampleAnswer } from './sample-saying.ts';

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
  state: 'OPEN',
  outcome: null,
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

const settled = {
  ...review,
  id: 'V-0003',
  version: 3,
  state: 'CLOSED',
  outcome: 'TRAINING',
  overdue: false,
  steps: [
    ...review.steps,
    { did: 'CLOSED', ...ACT, by: TOM, note: 'She thought that she was on call.' },
    { did: 'LIFTED', ...ACT, by: TOM, note: 'She thought that she was on call.' },
  ],
};
const reviews = [review, ownReview, settled];

export const emergency = {
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

export const reviewAnswers: readonly SampleAnswer[] = [
  ['ReviewQueue', says({ me, reviewQueue: { findings: [finding], reviews: [review, ownReview] } })],
  ['Review', ({ id }) => ({ data: { me, review: reviews.find((one) => one.id === id) ?? null } })],
  ['Reviews', says({ reviews: { nodes: [settled, ownReview], next: 'k2' } })],
  ['OpenReview', says({ openReview: { id: review.id } })],
  ['CloseReview', says({ closeReview: { id: review.id } })],
  ['BreakGlassRegister', says({ me, breakGlassRegister: [emergency, reviewedEmergency] })],
];
