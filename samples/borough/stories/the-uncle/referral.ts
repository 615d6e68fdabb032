import { asId } from '../../../../src/domain/ids.ts';
import type { Referral } from '../../../../src/domain/referral.ts';
import { AGENCY_OF } from '../../agencies.ts';
import { hoursBefore } from '../../days.ts';
import type { ExpectedHidden, MakeReferral } from '../story.ts';
import { named, written } from '../traits.ts';
import { ROPEWALK } from './people.ts';

const people: Referral['people'] = [
  {
    ref: asId('p1'),
    part: 'SUBJECT',
    traits: written({
      names: [named('Joel', 'Mensah-Clarke'), named('Joel', 'Clarke', 'PREFERRED')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
    }),
  },
  {
    ref: asId('p2'),
    part: 'CHILD',
    traits: written({
      names: [named('Tia', 'Clarke')],
      born: '2017-05-06',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
  },
  {
    ref: asId('p3'),
    part: 'PARENT_CARER',
    traits: written({
      names: [named('Donna', 'Clarke')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
  },
];

/** From police, after the fourth time that he was missing. */
export const referral: MakeReferral = (practitioner, now) => ({
  id: asId('R-2026-0003'),
  version: 1,
  status: 'SCREENING',
  receivedAt: hoursBefore(now, 5),
  rag: 'AMBER',
  threshold: 3,
  purpose: 'MASH_SCREENING',
  familyAgreement: 'OVERRIDDEN',
  concern:
    'Joel came home after three days, with a cut hand, and will not say where he was. It is his fourth time missing in five months. He has money and phones that his mother did not give him. His mother is frightened. The family has not been asked: asking could put Joel at risk from whoever he is afraid of.',
  assignedTo: [practitioner('priya')],
  team: asId('mash-north'),
  conflictsDeclared: [],
  people,
});

export const hidden: ExpectedHidden = {
  referral: 'R-2026-0003',
  names: ['Anthony Royle', 'Anthony James Royle', 'Anthony James ROYLE'],
  revealedBy: AGENCY_OF.EDUCATION.code,
  namedOnRecordOf: 'Joel Mensah-Clarke',
  as: 'HOUSEHOLD_MEMBER',
  matters: [
    {
      agency: AGENCY_OF.POLICE.code,
      category: 'POLICE_MARKER',
      says: 'weapons',
    },
    {
      agency: AGENCY_OF.PROBATION.code,
      category: 'PROBATION_SUPERVISION',
      says: 'supply of class A drugs',
    },
    {
      agency: AGENCY_OF.HOUSING.code,
      category: 'ANTISOCIAL_BEHAVIOUR',
      says: 'Teenagers come and go',
    },
  ],
};
