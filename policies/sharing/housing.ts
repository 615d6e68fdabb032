import { agedAtLeast, familyAgreesOrIsOverridden } from '../conditions.ts';
import { CO_OPERATION, SECTION_47 } from '../lawful-basis.ts';
import {
  ADULTS_AT_HOME,
  BELOW_SECTION_47,
  FAMILY_AT_HOME,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  SECTION_47_ONLY,
  WHO_THEY_ARE,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byHousing = {
  holder: 'HOUSING',
  roles: HUB_STAFF,
  owner: 'Head of housing and community safety',
  reviewBy: '2027-05-31',
} as const;

export const housing: readonly SharingRule[] = [
  {
    ...byHousing,
    id: 'HO-01',
    says: 'While screening or assessing need, hub staff see who is recorded at the family’s home.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: FAMILY_AT_HOME,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden],
    shows: WHO_THEY_ARE,
    basis: CO_OPERATION,
  },
  {
    ...byHousing,
    id: 'HO-02',
    says: 'In a section 47 enquiry, hub staff see who is recorded at the family’s home, and their relatives.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: [...FAMILY_AT_HOME, 'OTHER_RELATIVE'],
    purposes: SECTION_47_ONLY,
    when: [],
    shows: WHO_THEY_ARE,
    basis: SECTION_47,
  },
  {
    ...byHousing,
    id: 'HO-03',
    says: 'While screening or assessing need, hub staff see in outline the tenancy, threats to it and antisocial behaviour of adults at home aged 16 or over.',
    categories: [
      'TENANCY',
      'ANTISOCIAL_BEHAVIOUR',
      'RENT_ARREARS',
      'POSSESSION_OR_EVICTION',
      'HOMELESSNESS',
    ],
    about: ADULTS_AT_HOME,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden, agedAtLeast(16)],
    shows: IN_OUTLINE,
    basis: CO_OPERATION,
  },
  {
    ...byHousing,
    id: 'HO-04',
    says: 'In a section 47 enquiry, hub staff see the tenancy, threats to it and antisocial behaviour of the household in full.',
    categories: [
      'TENANCY',
      'ANTISOCIAL_BEHAVIOUR',
      'RENT_ARREARS',
      'POSSESSION_OR_EVICTION',
      'HOMELESSNESS',
    ],
    about: FAMILY_AT_HOME,
    purposes: SECTION_47_ONLY,
    when: [],
    shows: IN_FULL,
    basis: SECTION_47,
  },
];
