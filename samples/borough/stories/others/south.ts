import { asId } from '../../../../src/domain/ids.ts';
import type { Referral } from '../../../../src/domain/referral.ts';
import { dayOf as on, hoursBefore } from '../../days.ts';
import { note } from '../../notes.ts';
import { CONTACT } from '../../numbers.ts';
import { attendanceNote } from '../../rolls/attendance-note.ts';
import { NOTHING_KNOWN } from '../story.ts';
import type { MakeReferral, Story } from '../story.ts';
import { contact, named, nhs, resident, seen, tie, upn, written } from '../traits.ts';

const HARJIT = 'south/harjit';
const SIMRAN = 'south/simran';
const HOME = { line: '33 Priory Avenue', postcode: 'NM7 2EB' };

const father = {
  names: [named('Harjit Singh', 'Sandhu')],
  born: '1980-06-21',
  sex: 'MALE',
  at: [HOME],
} as const;
const daughter = {
  names: [named('Simran Kaur', 'Sandhu')],
  born: '2012-10-13',
  sex: 'FEMALE',
  at: [HOME],
} as const;

/** A family whom another team works with. It is nobody else's to see. */
export const southFamily: Story = {
  truth: {
    residents: [
      resident(HARJIT, HARJIT, { ...father, ids: [nhs(71)] }),
      resident(SIMRAN, HARJIT, { ...daughter, ids: [nhs(72), upn(72, 2017)] }),
    ],
    ties: [{ person: HARJIT, kind: 'FATHER', of: SIMRAN }],
  },
  knows: {
    HEALTH: {
      sightings: [
        seen(HARJIT, { ...father, ids: [nhs(71)] }),
        seen(SIMRAN, { ...daughter, ids: [nhs(72)] }),
      ],
      ties: [tie(SIMRAN, 'FATHER', HARJIT)],
      notes: [
        note(
          SIMRAN,
          ['CHILD_MENTAL_HEALTH', on('2026-02')],
          'Open to the child and adolescent team',
          {
            current: true,
          },
        ),
        note(HARJIT, ['ADULT_MENTAL_HEALTH', on('2025-11')], 'Bereavement counselling', {
          current: true,
        }),
      ],
    },
    EDUCATION: {
      sightings: [
        seen(SIMRAN, { ...daughter, ids: [upn(72, 2017)] }),
        contact(HARJIT, { names: [named('Harjit', 'Singh')], sex: 'MALE', at: [HOME] }),
      ],
      ties: [tie(SIMRAN, 'FATHER', `${CONTACT}${HARJIT}`)],
      notes: [
        attendanceNote(SIMRAN, {
          label: 'this term',
          from: on('2026-01-06'),
          until: on('2026-03-27'),
          percent: 76,
        }),
      ],
    },
    SOCIAL_CARE: NOTHING_KNOWN,
    POLICE: NOTHING_KNOWN,
    HOUSING: NOTHING_KNOWN,
    PROBATION: NOTHING_KNOWN,
  },
};

const people: Referral['people'] = [
  { ref: asId('p1'), part: 'SUBJECT', traits: written({ ...daughter, ids: [nhs(72)] }) },
  { ref: asId('p2'), part: 'PARENT_CARER', traits: written(father) },
];

export const referral: MakeReferral = (practitioner, now) => ({
  id: asId('R-2026-0005'),
  version: 1,
  status: 'SCREENING',
  receivedAt: hoursBefore(now, 9),
  rag: 'AMBER',
  threshold: 3,
  purpose: 'MASH_SCREENING',
  familyAgreement: 'GIVEN',
  concern:
    'Simran has withdrawn from her friends since her mother died and stays away from school.',
  assignedTo: [practitioner('noor')],
  team: asId('mash-south'),
  conflictsDeclared: [],
  people,
});
