import type { z } from 'zod';
import type { worklistAnswer } from '../../src/http/console/worklist/worklist-document.ts';
import { sampleFile } from './sample-file.ts';
import { sampleReferral } from './sample-picture.ts';

type WorklistAnswer = z.input<typeof worklistAnswer>;
type Row = WorklistAnswer['worklist']['rows'][number];

const decision = {
  kind: 'DECISION',
  startedAt: '2026-11-20T09:12:44.000Z',
  stoppedAt: null,
} as const;

const row = (changes: Partial<Row>): Row => ({
  id: sampleReferral.id,
  version: 7,
  status: 'INFO_GATHERING',
  receivedAt: '2026-11-20T09:12:44.000Z',
  rag: 'RED',
  rated: true,
  threshold: 4,
  team: 'mash-north',
  mine: true,
  unassigned: false,
  child: 'Alfie Marlow',
  due: { ...decision, dueAt: '2026-11-21T09:12:44.000Z', state: 'OVERDUE' },
  ...changes,
});

/** A worklist on one morning: one overdue, one due soon, one that runs, one not rated. */
export const sampleWorklist: WorklistAnswer = {
  worklist: {
    now: '2026-11-22T10:04:00.000Z',
    next: 'page-2',
    rows: [
      row({}),
      row({
        id: 'R-2026-0409',
        rag: 'AMBER',
        threshold: 3,
        child: 'Ifeoma Okafor',
        due: {
          ...decision,
          kind: 'PARTNER_REPLY',
          dueAt: '2026-11-22T10:44:00.000Z',
          state: 'DUE_SOON',
        },
      }),
      row({
        id: 'R-2026-0388',
        rag: 'GREEN',
        threshold: 2,
        mine: false,
        child: 'Zayn Hussain',
        due: { ...decision, kind: 'TRIAGE', dueAt: '2026-11-25T12:00:00.000Z', state: 'RUNNING' },
      }),
      row({
        id: 'R-2026-0390',
        rated: false,
        mine: false,
        unassigned: true,
        child: null,
        due: null,
      }),
    ],
  },
};

/** How the sample referral stands, as the form of an act reads it. */
export const sampleActing = {
  frontDoor: { screenedBy: null },
  me: { name: 'Priya Raman' },
  agencies: sampleFile.agencies,
  colleagues: [
    { id: 'issuer#marcus', name: 'Marcus Bell', teams: ['mash-north'] },
    { id: 'issuer#noor', name: 'Noor Siddiqui', teams: [] },
  ],
  referral: {
    id: sampleReferral.id,
    version: 7,
    status: 'INFO_GATHERING',
    rag: 'RED',
    threshold: 4,
    team: 'mash-north',
    people: sampleReferral.people,
    file: {
      acts: [
        'RATE',
        'SET_THRESHOLD',
        'ASSIGN',
        'BEGIN_CHECKS',
        'NOTE_ANSWERS',
        'ANALYSE',
        'DECIDE_OUTCOME',
        'DECIDE_SECTION_47',
        'ROUTE',
        'ACKNOWLEDGE_ROUTING',
        'CONCLUDE_STRATEGY_DISCUSSION',
        'SEND_FEEDBACK',
        'DISAGREE',
        'SETTLE_DISAGREEMENT',
        'CLOSE',
        'WITHDRAW',
      ],
      tellable: ['RECEIVED', 'BEING_LOOKED_INTO'],
      stillOpen: ['The referrer has had no feedback.'],
      routings: [{ id: 'r1', name: 'Assessment team', acknowledged: null }],
      disagreements: [
        { id: 'x1', says: 'The school thinks that he should not go home.', settled: null },
      ],
      checks: [{ agency: 'northmere-police', answered: null }],
    },
  },
};

/** How the hub's work stands on the same morning. */
export const sampleTeam = {
  ...sampleWorklist,
  agencies: sampleFile.agencies,
  formsAwaited: [
    {
      referral: 'R-2026-0410',
      receivedAt: '2026-11-20T14:00:00.000Z',
      organisation: 'Oakfield School',
      due: {
        kind: 'FORM',
        startedAt: '2026-11-20T14:00:00.000Z',
        stoppedAt: null,
        dueAt: '2026-11-21T14:00:00.000Z',
        state: 'OVERDUE',
      },
    },
  ],
  receiptsAwaited: [
    {
      referral: 'R-2026-0401',
      to: 'SOCIAL_CARE',
      agency: 'northmere-social-care',
      name: null,
      sentAt: '2026-11-19T14:00:00.000Z',
      dueAt: '2026-11-20T14:00:00.000Z',
      lapsed: true,
    },
  ],
  authorisationsAwaited: [
    { referral: 'R-2026-0409', proposedAt: '2026-11-21T14:00:00.000Z', yours: false },
  ],
  chaseList: [
    {
      agency: 'northmere-police',
      name: 'Northmere Police',
      more: true,
      overdue: [
        { referral: sampleReferral.id, dueAt: '2026-11-20T14:00:00.000Z', unanswerable: null },
      ],
    },
    {
      agency: 'northmere-probation',
      name: 'Northmere Probation',
      more: false,
      overdue: [
        {
          referral: sampleReferral.id,
          dueAt: '2026-11-20T15:00:00.000Z',
          unanswerable: 'NO_CONTACT_MAY',
        },
      ],
    },
  ],
};
