import type { z } from 'zod';
import type { fileAnswer } from '../../src/http/console/file/file-shape.ts';
import { sampleReferral } from './sample-picture.ts';

type FileAnswer = z.input<typeof fileAnswer>;

const priya = { byName: 'Priya Raman', at: '2026-11-20T10:02:00.000Z' };
const marcus = { byName: 'Marcus Bell', at: '2026-11-21T15:40:00.000Z' };
const decision = {
  kind: 'DECISION',
  startedAt: '2026-11-20T09:12:44.000Z',
  stoppedAt: null,
} as const;

/** What the front door keeps of the sample family's referral. */
export const sampleFile: FileAnswer = {
  agencies: [
    { code: 'northmere-police', name: 'Northmere Police' },
    { code: 'northmere-health', name: 'Northmere Health' },
    { code: 'northmere-social-care', name: 'Northmere Children’s Social Care' },
  ],
  repeatContacts: [
    {
      id: 'R-2026-0102',
      receivedAt: '2026-03-02T08:30:00.000Z',
      status: 'CLOSED',
      rag: 'GREEN',
      threshold: 2,
      outcome: 'EARLY_HELP',
      sameChild: true,
      sameHome: false,
    },
  ],
  referral: {
    ...sampleReferral,
    team: 'mash-north',
    file: {
      channel: 'FORM',
      completeness: 74,
      missing: ['An NHS number or unique pupil number of each child.'],
      immediateResponse: '2026-11-20T09:20:00.000Z',
      acts: ['RATE', 'SET_THRESHOLD', 'ASSIGN', 'NOTE_ANSWERS', 'ANALYSE', 'DECIDE_OUTCOME'],
      stillOpen: ['The referrer has had no feedback.'],
      referrer: {
        source: 'SCHOOL',
        name: 'Joanna Frost',
        role: 'Safeguarding lead',
        organisation: 'Oakfield Primary School',
        contact: '01632 960 001',
        protect: true,
      },
      form: {
        referrer: null,
        children: [
          {
            given: 'Alfie',
            family: 'Marlow',
            dateOfBirth: '2019-04-02',
            line: '14 Tannery Row',
            postcode: 'NM3 4QT',
          },
        ],
        household: { noInformation: true, children: [], adults: [] },
        parents: { noInformation: false, people: [{ given: 'Kayleigh', family: 'Marlow' }] },
        concerns: sampleReferral.concern,
        agreement: { noInformation: false, state: 'NOT_SOUGHT', says: 'He asked us not to.' },
        danger: { answer: 'NOT_KNOWN', says: null },
        professionals: { noInformation: true, people: [] },
      },
      clocks: [
        { ...decision, dueAt: '2026-11-21T09:12:44.000Z', state: 'OVERDUE' },
        {
          ...decision,
          kind: 'ACKNOWLEDGEMENT',
          dueAt: '2026-11-23T09:12:44.000Z',
          stoppedAt: '2026-11-20T11:00:00.000Z',
          state: 'MET',
        },
      ],
      ratings: [{ rag: 'RED', rationale: 'A bruise, and somebody unknown at home.', ...priya }],
      thresholds: [{ level: 4, rationale: 'Suspected physical harm.', ...priya }],
      checks: [
        {
          agency: 'northmere-police',
          dueAt: '2026-11-20T14:00:00.000Z',
          required: true,
          answered: null,
        },
        {
          agency: 'northmere-health',
          dueAt: '2026-11-20T14:00:00.000Z',
          required: true,
          answered: { how: 'PICTURE', state: 'ANSWERED', ...priya },
        },
      ],
      decisions: [
        {
          id: 'd1',
          kind: 'SECTION_47',
          outcome: null,
          rationale: 'Reasonable cause to suspect significant harm.',
          picture: { id: 'picture-01JD8ZK3V5', digest: '5f'.repeat(32) },
          unheard: [{ agency: 'northmere-police', state: 'TIMED_OUT' }],
          despiteUnheard: 'Waiting would be worse.',
          need: 'N1_ABUSE_OR_NEGLECT',
          ...marcus,
        },
      ],
      routings: [
        {
          id: 'r1',
          to: 'SOCIAL_CARE',
          agency: 'northmere-social-care',
          name: 'Assessment team 2',
          note: 'Visit today.',
          dueAt: '2026-11-22T12:00:00.000Z',
          acknowledged: null,
          ...marcus,
        },
      ],
      feedback: [
        { kind: 'RECEIVED', says: 'Your referral was received.', at: '2026-11-20T11:00:00.000Z' },
      ],
      disagreements: [
        {
          id: 'x1',
          says: 'The school thinks that he should not go home.',
          stage: 2,
          dueAt: '2026-11-24T12:00:00.000Z',
          settled: null,
          ...priya,
        },
      ],
      history: [
        { act: 'SUBMIT_FORM', to: 'SCREENING', says: null, ...priya },
        { act: 'RATE', to: 'INFO_GATHERING', says: null, ...priya },
      ],
    },
  },
};
