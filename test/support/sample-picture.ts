import type { z } from 'zod';
import type { pictureAnswer } from '../../src/http/console/picture-document.ts';
import { sampleChronology, sampleFlags, sampleProfessionals } from './sample-chronology.ts';
import { sampleHouseholds, sampleMembers } from './sample-people.ts';

/** What the executor answers to the console's document, before it is read. */
export type PictureAnswer = z.input<typeof pictureAnswer>;
export type SamplePicture = PictureAnswer['familyPicture'];

/** An invented family of Northmere, as six sources tell of it on one morning; police did not answer in time. */
export const sampleReferral: PictureAnswer['referral'] = {
  id: 'R-2026-0417',
  status: 'INFO_GATHERING',
  receivedAt: '2026-11-20T09:12:44.000Z',
  rag: 'RED',
  threshold: 4,
  purpose: 'CHILD_PROTECTION_S47',
  familyAgreement: 'NOT_REQUIRED',
  concern:
    'Alfie came to school with a bruise on his wrist and said that “Daz” had held him. His mother says that nobody of that name lives with them.',
  people: [
    { ref: 'p1', part: 'SUBJECT', name: 'Alfie Marlow', dateOfBirth: '2019-04-02' },
    { ref: 'p2', part: 'SUBJECT', name: 'Maisie Marlow-Reid', dateOfBirth: '2022-01' },
    { ref: 'p3', part: 'PARENT_CARER', name: 'Kayleigh Marlow', dateOfBirth: null },
  ],
  file: {
    clocks: [
      {
        kind: 'DECISION',
        startedAt: '2026-11-20T09:12:44.000Z',
        dueAt: '2026-11-21T09:12:44.000Z',
        stoppedAt: null,
        state: 'OVERDUE',
      },
    ],
  },
};

const asked = '2026-11-22T10:04:31.100Z';
const answered = '2026-11-22T10:04:31.420Z';

export const sampleCoverage: SamplePicture['coverage'] = [
  {
    agency: 'northmere-social-care',
    name: 'Northmere Children’s Social Care',
    state: 'ANSWERED',
    asOf: '2026-11-22T10:00:00.000Z',
    askedAt: asked,
    answeredAt: answered,
    window: { from: '2008', to: null },
    area: 'Northmere',
    freshness: 'as it happens',
    note: 'It answered.',
  },
  {
    agency: 'northmere-health',
    name: 'Northmere Health',
    state: 'PARTIAL',
    asOf: '2026-11-22T04:00:00.000Z',
    askedAt: asked,
    answeredAt: answered,
    window: { from: '2011-04', to: null },
    area: 'Northmere and Calder Vale',
    freshness: 'every night at 4',
    note: 'Part of its answer is missing. It did not answer in time. Treat the rest as unknown.',
  },
  {
    agency: 'northmere-police',
    name: 'Northmere Police',
    state: 'TIMED_OUT',
    asOf: '2026-11-22T09:45:00.000Z',
    askedAt: asked,
    answeredAt: null,
    window: { from: '1998', to: null },
    area: 'Northmere force area',
    freshness: 'every 15 minutes',
    note: 'It did not answer in time. Treat its history as unknown.',
  },
  {
    agency: 'northmere-education',
    name: 'Northmere Education',
    state: 'ANSWERED',
    asOf: '2026-11-20T18:00:00.000Z',
    askedAt: asked,
    answeredAt: answered,
    againBy: '2026-11-23T14:00:00.000Z',
    window: { from: '2014-09-01', to: null },
    area: 'Schools kept by Northmere council',
    freshness: 'weekly, on Fridays',
    note: 'It answered. One person may be known to it; somebody must look at the match.',
  },
  {
    agency: 'northmere-housing',
    name: 'Northmere Housing and Community Safety',
    state: 'NOTHING_SHAREABLE',
    asOf: '2026-11-22T06:30:00.000Z',
    askedAt: asked,
    answeredAt: answered,
    window: { from: '2003', to: null },
    area: 'Northmere',
    freshness: 'daily',
    note: 'It has nothing that may be shared with you for this purpose.',
  },
  {
    agency: 'northmere-probation',
    name: 'Northmere Probation',
    state: 'PENDING',
    asOf: null,
    askedAt: asked,
    answeredAt: null,
    window: null,
    area: null,
    freshness: null,
    note: 'A duty officer answers by 14:00 on Monday.',
  },
];

const samplePicture: SamplePicture = {
  id: 'picture-01JD8ZK3V5',
  digest: '5f1d0c6ab0b8c5f2d7a91b3f6d1c2e48a7b9f00312cd45e67f8899aabbccdd01',
  asOf: '2026-11-22T10:04:32.051Z',
  subjects: ['p1', 'p2'],
  receipt: '01JD8ZK3V5Q7',
  members: sampleMembers,
  households: sampleHouseholds,
  chronology: { total: sampleChronology.length, next: null, nodes: sampleChronology },
  flags: sampleFlags,
  professionals: sampleProfessionals,
  conflicts: [
    {
      person: 'p1',
      fact: 'DATE_OF_BIRTH',
      claims: [
        { value: '2019-04-02', heldBy: ['REFERRAL', 'northmere-health', 'northmere-social-care'] },
        { value: '2019-04-20', heldBy: ['northmere-education'] },
      ],
    },
    {
      person: 'p3',
      fact: 'CURRENT_ADDRESS',
      claims: [
        { value: '14 Tannery Row, NM3 4QT', heldBy: ['northmere-social-care', 'northmere-health'] },
        { value: '3 Quarry Close, NM7 1LB', heldBy: ['northmere-education'] },
      ],
    },
  ],
  newcomers: [
    {
      person: 'n5',
      signs: [
        {
          how: 'LIVES_WITH',
          of: 'p3',
          at: null,
          heldBy: ['northmere-housing'],
          from: '2026-02',
        },
      ],
      maybeSame: [],
    },
  ],
  coverage: sampleCoverage,
  withheld: [{ heldBy: 'northmere-health', category: 'ADULT_MENTAL_HEALTH' }],
};

/** The answer as the executor gives it, with whatever a test changes of the picture. */
export const pictureAnswerWith = (
  changes: Partial<SamplePicture> = {},
): { readonly data: PictureAnswer } => ({
  data: { referral: sampleReferral, familyPicture: { ...samplePicture, ...changes } },
});
