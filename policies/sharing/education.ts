import { familyAgreesOrIsOverridden } from '../conditions.ts';
import { CO_OPERATION, SECTION_47 } from '../lawful-basis.ts';
import {
  BELOW_SECTION_47,
  CHILDREN,
  FAMILY_AT_HOME,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  SECTION_47_ONLY,
  WHO_THEY_ARE,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byEducation = {
  holder: 'EDUCATION',
  roles: HUB_STAFF,
  owner: 'Head of the education safeguarding service',
  reviewBy: '2027-07-31',
} as const;

export const education: readonly SharingRule[] = [
  {
    ...byEducation,
    id: 'ED-01',
    says: 'While screening or assessing need, hub staff see the pupil and the contacts that school records.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: FAMILY_AT_HOME,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden],
    shows: WHO_THEY_ARE,
    basis: CO_OPERATION,
  },
  {
    ...byEducation,
    id: 'ED-02',
    says: 'In a section 47 enquiry, hub staff see the pupil and the contacts that school records.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: [...FAMILY_AT_HOME, 'OTHER_RELATIVE'],
    purposes: SECTION_47_ONLY,
    when: [],
    shows: WHO_THEY_ARE,
    basis: SECTION_47,
  },
  {
    ...byEducation,
    id: 'ED-03',
    says: 'While screening or assessing need, hub staff see the children’s schooling in full.',
    categories: [
      'SCHOOL_PLACE',
      'ATTENDANCE',
      'SUSPENSION_OR_EXCLUSION',
      'SPECIAL_EDUCATIONAL_NEEDS',
      'HOME_EDUCATION',
      'SAFEGUARDING_FILE',
    ],
    about: CHILDREN,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden],
    shows: IN_FULL,
    basis: CO_OPERATION,
  },
  {
    ...byEducation,
    id: 'ED-04',
    says: 'In a section 47 enquiry, hub staff see the children’s schooling in full.',
    categories: [
      'SCHOOL_PLACE',
      'ATTENDANCE',
      'SUSPENSION_OR_EXCLUSION',
      'SPECIAL_EDUCATIONAL_NEEDS',
      'HOME_EDUCATION',
      'SAFEGUARDING_FILE',
    ],
    about: CHILDREN,
    purposes: SECTION_47_ONLY,
    when: [],
    shows: IN_FULL,
    basis: SECTION_47,
  },
  {
    ...byEducation,
    id: 'ED-05',
    says: 'For early help that the family agreed to, hub staff see where the children go to school and how they attend, in outline.',
    categories: ['SCHOOL_PLACE', 'ATTENDANCE'],
    about: CHILDREN,
    purposes: ['EARLY_HELP'],
    when: [familyAgreesOrIsOverridden],
    shows: IN_OUTLINE,
    basis: CO_OPERATION,
  },
];
