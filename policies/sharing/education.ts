import { agedUnder, familyAgreesOrIsOverridden, levelAtLeast } from '../conditions.ts';
import { EDUCATION_CO_OPERATION, SECTION_47 } from '../lawful-basis.ts';
import {
  BELOW_SECTION_47,
  CHILDREN,
  EARLY_HELP_ONLY,
  FAMILY_AT_HOME,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  IN_OUTLINE_WITH_WORKER,
  SECTION_47_ONLY,
  WHEN_AND_WHOM_TO_ASK,
  WHO_THEY_ARE,
  WIDER_FAMILY,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byEducation = {
  holder: 'EDUCATION',
  roles: HUB_STAFF,
  owner: 'Head of the education safeguarding service',
  reviewBy: '2027-07-31',
} as const;

const belowSection47 = {
  ...byEducation,
  purposes: BELOW_SECTION_47,
  basis: EDUCATION_CO_OPERATION,
};
const inSection47 = { ...byEducation, purposes: SECTION_47_ONLY, basis: SECTION_47, when: [] };
const forEarlyHelp = { ...byEducation, purposes: EARLY_HELP_ONLY, basis: EDUCATION_CO_OPERATION };

export const education: readonly SharingRule[] = [
  {
    ...belowSection47,
    id: 'ED-01',
    says: 'While screening or assessing need, hub staff see the pupil and the contacts that school records.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: FAMILY_AT_HOME,
    when: [familyAgreesOrIsOverridden],
    shows: WHO_THEY_ARE,
  },
  {
    ...inSection47,
    id: 'ED-02',
    says: 'In a section 47 enquiry, hub staff see the pupil and the contacts that school records.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: WIDER_FAMILY,
    shows: WHO_THEY_ARE,
  },
  {
    ...belowSection47,
    id: 'ED-03',
    says: 'While screening or assessing need, hub staff see the schooling of children of school age, under 21, in full.',
    categories: [
      'SCHOOL_PLACE',
      'ATTENDANCE',
      'SUSPENSION_OR_EXCLUSION',
      'SPECIAL_EDUCATIONAL_NEEDS',
      'HOME_EDUCATION',
    ],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden, agedUnder(21)],
    shows: IN_FULL,
  },
  {
    ...inSection47,
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
    shows: IN_FULL,
  },
  {
    ...forEarlyHelp,
    id: 'ED-05',
    says: 'For early help that the family agreed to, hub staff see where the children go to school and how they attend, in outline.',
    categories: ['SCHOOL_PLACE', 'ATTENDANCE'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden],
    shows: IN_OUTLINE,
  },
  {
    ...belowSection47,
    id: 'ED-06',
    says: 'While screening or assessing need, hub staff see in outline where a child goes to school and whom to ask there, whether or not the child’s age is known.',
    categories: ['SCHOOL_PLACE'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden],
    shows: IN_OUTLINE_WITH_WORKER,
  },
  {
    ...belowSection47,
    id: 'ED-07',
    says: 'While screening or assessing need, hub staff see that school keeps a safeguarding file on a child under 21, since when, and which safeguarding lead to ask.',
    categories: ['SAFEGUARDING_FILE'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden, agedUnder(21)],
    shows: WHEN_AND_WHOM_TO_ASK,
  },
  {
    ...belowSection47,
    id: 'ED-08',
    says: 'From level 3, hub staff see the safeguarding files of children under 21 in full.',
    categories: ['SAFEGUARDING_FILE'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedUnder(21)],
    shows: IN_FULL,
  },
  {
    ...forEarlyHelp,
    id: 'ED-09',
    says: 'For early help that the family agreed to, from level 2, hub staff see in outline the children’s special educational needs and home education.',
    categories: ['SPECIAL_EDUCATIONAL_NEEDS', 'HOME_EDUCATION'],
    about: CHILDREN,
    when: [familyAgreesOrIsOverridden, levelAtLeast(2)],
    shows: IN_OUTLINE,
  },
];
