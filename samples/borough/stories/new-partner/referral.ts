import { asId } from '../../../../src/domain/ids.ts';
import type { Referral } from '../../../../src/domain/referral.ts';
import { AGENCY_OF } from '../../agencies.ts';
import { hoursBefore } from '../../days.ts';
import type { ExpectedHidden, MakeReferral } from '../story.ts';
import { named, written } from '../traits.ts';
import { LINNET_CLOSE, UPN } from './people.ts';

const people: Referral['people'] = [
  {
    ref: asId('p1'),
    part: 'SUBJECT',
    traits: written({
      names: [named('Mason James', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [LINNET_CLOSE],
      ids: [UPN.mason],
    }),
  },
  {
    ref: asId('p2'),
    part: 'CHILD',
    traits: written({
      names: [named('Ellie-Mae', 'Hartley')],
      born: '2021-05-19',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
    }),
  },
  {
    ref: asId('p3'),
    part: 'PARENT_CARER',
    traits: written({
      names: [named('Leanne', 'Hartley')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
    }),
  },
];

/** From the school, which knows a mother and two children and nobody else in the house. */
export const referral: MakeReferral = (practitioner, now) => ({
  id: asId('R-2026-0001'),
  version: 1,
  status: 'INFO_GATHERING',
  receivedAt: hoursBefore(now, 2),
  rag: 'RED',
  threshold: 4,
  purpose: 'CHILD_PROTECTION_S47',
  familyAgreement: 'NOT_REQUIRED',
  concern:
    'Mason came to school with finger-shaped bruising on his upper arm. He broke his wrist six weeks ago. He said, "I am not allowed to talk about home now." Mother says he fell from the trampoline. We know of no other adult in the home.',
  assignedTo: [practitioner('priya')],
  team: asId('mash-north'),
  conflictsDeclared: [],
  people,
});

export const hidden: ExpectedHidden = {
  referral: 'R-2026-0001',
  names: ['Karl Dennison', 'Carl Anthony Brandreth', 'Carl Anthony BRANDRETH', 'Carl Brandreth'],
  revealedBy: AGENCY_OF.HOUSING.code,
  namedOnRecordOf: 'Leanne Hartley',
  as: 'HOUSEHOLD_MEMBER',
  matters: [
    {
      agency: AGENCY_OF.PROBATION.code,
      category: 'LICENCE_CONDITION',
      says: 'No unsupervised contact with any child under 16',
    },
    {
      agency: AGENCY_OF.POLICE.code,
      category: 'OFFENCE',
      says: 'assault occasioning actual bodily harm on a child',
    },
    {
      agency: AGENCY_OF.SOCIAL_CARE.code,
      category: 'SECTION_47_ENQUIRY',
      says: 'Named as the adult who posed the risk',
    },
  ],
};
