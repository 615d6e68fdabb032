import { agedAtLeast, familyAgreesOrIsOverridden, levelAtLeast } from '../conditions.ts';
import { CO_OPERATION, SECTION_47 } from '../lawful-basis.ts';
import {
  ADULTS_AT_HOME,
  BELOW_SECTION_47,
  CHILDREN,
  EARLY_HELP_ONLY,
  FAMILY_AT_HOME,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  SECTION_47_ONLY,
  WHO_THEY_ARE,
  WIDER_FAMILY,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byHousing = {
  holder: 'HOUSING',
  roles: HUB_STAFF,
  owner: 'Head of housing and community safety',
  reviewBy: '2027-05-31',
} as const;

const belowSection47 = { ...byHousing, purposes: BELOW_SECTION_47, basis: CO_OPERATION };
const inSection47 = { ...byHousing, purposes: SECTION_47_ONLY, basis: SECTION_47, when: [] };

export const housing: readonly SharingRule[] = [
  {
    ...belowSection47,
    id: 'HO-01',
    says: 'While screening or assessing need, hub staff see who is recorded at the family’s home.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: FAMILY_AT_HOME,
    when: [familyAgreesOrIsOverridden],
    shows: WHO_THEY_ARE,
  },
  {
    ...inSection47,
    id: 'HO-02',
    says: 'In a section 47 enquiry, hub staff see who is recorded at the family’s home, and their relatives.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: WIDER_FAMILY,
    shows: WHO_THEY_ARE,
  },
  {
    ...belowSection47,
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
    when: [familyAgreesOrIsOverridden, agedAtLeast(16)],
    shows: IN_OUTLINE,
  },
  {
    ...inSection47,
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
    shows: IN_FULL,
  },
  {
    ...belowSection47,
    id: 'HO-05',
    says: 'From level 3, hub staff see in full why adults at home aged 16 or over may lose their home, or have none.',
    categories: ['POSSESSION_OR_EVICTION', 'HOMELESSNESS'],
    about: ADULTS_AT_HOME,
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(16)],
    shows: IN_FULL,
  },
  {
    ...belowSection47,
    id: 'HO-06',
    says: 'While screening or assessing need, hub staff see in outline that a child has no home of their own.',
    categories: ['HOMELESSNESS'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden],
    shows: IN_OUTLINE,
  },
  {
    ...byHousing,
    id: 'HO-07',
    says: 'For early help that the family agreed to, from level 2, hub staff see in outline the tenancy, rent arrears and homelessness of a parent or carer aged 16 or over.',
    categories: ['TENANCY', 'RENT_ARREARS', 'HOMELESSNESS'],
    about: ['PARENT_CARER'],
    purposes: EARLY_HELP_ONLY,
    when: [familyAgreesOrIsOverridden, levelAtLeast(2), agedAtLeast(16)],
    shows: IN_OUTLINE,
    basis: CO_OPERATION,
  },
];
