import { asId } from '../../../../src/domain/ids.ts';
import type { Referral } from '../../../../src/domain/referral.ts';
import { dayOf as on, hoursBefore } from '../../days.ts';
import { note } from '../../notes.ts';
import { CONTACT } from '../../numbers.ts';
import { attendanceNote } from '../../rolls/attendance-note.ts';
import { NOTHING_KNOWN } from '../story.ts';
import type { MakeReferral, Story } from '../story.ts';
import { contact, named, nhs, resident, seen, tie, upn, written } from '../traits.ts';

const NASREEN = 'closed/nasreen';
const BILAL = 'closed/bilal';
const HOME = { line: '18 Maltings Lane', postcode: 'NM3 4GT' };

const mother = {
  names: [named('Nasreen', 'Hussain'), named('Nasreen', 'Akhtar', 'PREVIOUS')],
  born: '1987-09-14',
  sex: 'FEMALE',
  at: [HOME],
} as const;
const son = {
  names: [named('Mohammed Bilal', 'Hussain'), named('Bilal', 'Hussain', 'PREFERRED')],
  born: '2015-01-01',
  sex: 'MALE',
  at: [HOME],
} as const;

/** A family whose referral is closed. Whoever asks about it now is told nothing. */
export const closedFamily: Story = {
  truth: {
    residents: [
      resident(NASREEN, NASREEN, { ...mother, ids: [nhs(61)] }),
      resident(BILAL, NASREEN, { ...son, ids: [nhs(62), upn(62, 2019)] }),
    ],
    ties: [{ person: NASREEN, kind: 'MOTHER', of: BILAL }],
  },
  knows: {
    SOCIAL_CARE: {
      sightings: [seen(NASREEN, mother), seen(BILAL, son)],
      ties: [tie(BILAL, 'MOTHER', NASREEN)],
      notes: [
        note(
          BILAL,
          ['SOCIAL_CARE_REFERRAL', on('2026-02-16')],
          'Referral: step-down to early help',
          {
            detail: 'Overcrowding and worry about money. A family support worker visits.',
          },
        ),
      ],
    },
    HEALTH: {
      sightings: [
        seen(NASREEN, { ...mother, ids: [nhs(61)] }),
        seen(BILAL, { ...son, ids: [nhs(62)] }),
      ],
      ties: [tie(BILAL, 'MOTHER', NASREEN)],
      notes: [
        note(BILAL, ['COMMUNITY_HEALTH', on('2026-01')], 'School nurse: sleep and worry', {
          current: true,
        }),
      ],
    },
    EDUCATION: {
      sightings: [
        seen(BILAL, { ...son, ids: [upn(62, 2019)] }),
        contact(NASREEN, { names: [named('Nasreen', 'Begum')], sex: 'FEMALE', at: [HOME] }),
      ],
      ties: [tie(BILAL, 'MOTHER', `${CONTACT}${NASREEN}`)],
      notes: [
        attendanceNote(BILAL, {
          label: 'this term',
          from: on('2026-01-06'),
          until: on('2026-03-27'),
          percent: 93,
        }),
      ],
    },
    POLICE: NOTHING_KNOWN,
    HOUSING: NOTHING_KNOWN,
    PROBATION: NOTHING_KNOWN,
  },
};

const people: Referral['people'] = [
  {
    ref: asId('p1'),
    part: 'SUBJECT',
    traits: written({ ...son, ids: [nhs(62)] }),
  },
  { ref: asId('p2'), part: 'PARENT_CARER', traits: written(mother) },
];

export const referral: MakeReferral = (practitioner, now) => ({
  id: asId('R-2026-0004'),
  version: 1,
  status: 'CLOSED',
  receivedAt: hoursBefore(now, 24 * 61),
  closedAt: hoursBefore(now, 24 * 45),
  rag: 'GREEN',
  threshold: 2,
  purpose: 'EARLY_HELP',
  familyAgreement: 'GIVEN',
  concern: 'Bilal is tired at school. Six people share two rooms. Mother would welcome help.',
  assignedTo: [practitioner('priya')],
  team: asId('mash-north'),
  conflictsDeclared: [],
  people,
});
