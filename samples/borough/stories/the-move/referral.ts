import { asId } from '../../../../src/domain/ids.ts';
import type { Referral } from '../../../../src/domain/referral.ts';
import { AGENCY_OF } from '../../agencies.ts';
import { hoursBefore } from '../../days.ts';
import type { ExpectedHidden, MakeReferral } from '../story.ts';
import { named, written } from '../traits.ts';
import { ALDER_STREET, BORN, QUAY_COURT, UPN } from './people.ts';

/** School was told of the move, but not of the day. */
const HOMES = [QUAY_COURT, ALDER_STREET];

const people: Referral['people'] = [
  {
    ref: asId('p1'),
    part: 'SUBJECT',
    traits: written({
      names: [named('Zofia', 'Wiśniewska')],
      born: BORN.zofia,
      sex: 'FEMALE',
      at: HOMES,
      ids: [UPN.zofia],
    }),
  },
  {
    ref: asId('p2'),
    part: 'SUBJECT',
    traits: written({
      names: [named('Zuzanna', 'Wiśniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: HOMES,
      ids: [UPN.zuzanna],
    }),
  },
  {
    ref: asId('p3'),
    part: 'PARENT_CARER',
    traits: written({
      names: [named('Agnieszka', 'Wiśniewska')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: HOMES,
    }),
  },
];

/** From the primary school, about two of the three children. */
export const referral: MakeReferral = (practitioner, now) => ({
  id: asId('R-2026-0002'),
  version: 1,
  status: 'INFO_GATHERING',
  receivedAt: hoursBefore(now, 20),
  rag: 'AMBER',
  threshold: 3,
  purpose: 'CHILD_IN_NEED_S17',
  familyAgreement: 'GIVEN',
  concern:
    'Zofia and Zuzanna come to school hungry, dirty and tired, and miss more and more days since the family lost its house. Mother agreed to this referral; she says that she is on her own with the twins and would like help.',
  assignedTo: [practitioner('priya')],
  team: asId('mash-north'),
  conflictsDeclared: [],
  people,
});

export const hidden: ExpectedHidden = {
  referral: 'R-2026-0002',
  names: ['Kacper Nowak', 'Kacper NOVAK'],
  revealedBy: AGENCY_OF.HOUSING.code,
  namedOnRecordOf: 'Agnieszka Wiśniewska',
  as: 'CHILD',
  matters: [
    {
      agency: AGENCY_OF.POLICE.code,
      category: 'PUBLIC_PROTECTION_NOTICE',
      says: 'bread and milk',
    },
    { agency: AGENCY_OF.EDUCATION.code, category: 'ATTENDANCE', says: 'Attendance 58%' },
    {
      agency: AGENCY_OF.HEALTH.code,
      category: 'EMERGENCY_ATTENDANCE',
      says: 'Burn to the forearm',
    },
    { agency: AGENCY_OF.SOCIAL_CARE.code, category: 'CHILD_IN_NEED_PLAN', says: 'drinking' },
  ],
};
