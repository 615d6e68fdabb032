import { agedAtLeast, familyAgreesOrIsOverridden, levelAtLeast } from '../conditions.ts';
import { CRIMINAL_CO_OPERATION, CRIMINAL_SECTION_47, PUBLIC_PROTECTION } from '../lawful-basis.ts';
import {
  ADULTS_AND_RELATIVES,
  ADULTS_AT_HOME,
  BELOW_SECTION_47,
  EXISTENCE_ONLY,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  SECTION_47_ONLY,
  WHOM_TO_ASK,
  WHO_THEY_ARE,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byProbation = {
  holder: 'PROBATION',
  roles: HUB_STAFF,
  owner: 'Head of the probation delivery unit',
  reviewBy: '2027-03-31',
} as const;

const belowSection47 = {
  ...byProbation,
  about: ADULTS_AT_HOME,
  purposes: BELOW_SECTION_47,
  basis: CRIMINAL_CO_OPERATION,
};
const inSection47 = {
  ...byProbation,
  about: ADULTS_AND_RELATIVES,
  purposes: SECTION_47_ONLY,
  basis: CRIMINAL_SECTION_47,
  when: [agedAtLeast(18)],
};

export const probation: readonly SharingRule[] = [
  {
    ...belowSection47,
    id: 'PR-01',
    says: 'From level 3, hub staff see which adults at home probation supervises, and where it believes they live.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: WHO_THEY_ARE,
  },
  {
    ...inSection47,
    id: 'PR-02',
    says: 'In a section 47 enquiry, hub staff see which adults around the child probation supervises, and where it believes they live.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    shows: WHO_THEY_ARE,
  },
  {
    ...belowSection47,
    id: 'PR-03',
    says: 'From level 3, hub staff see in outline that an adult at home is supervised, on what conditions, and the risk of serious harm assessed.',
    categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION', 'RISK_OF_SERIOUS_HARM'],
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: IN_OUTLINE,
  },
  {
    ...inSection47,
    id: 'PR-04',
    says: 'In a section 47 enquiry, hub staff see supervision, licence conditions, risk and MAPPA of adults around the child in full.',
    categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION', 'RISK_OF_SERIOUS_HARM', 'MAPPA'],
    shows: IN_FULL,
  },
  {
    ...belowSection47,
    id: 'PR-05',
    says: 'From level 3, hub staff see which officer to ask about an adult at home who is supervised.',
    categories: ['PROBATION_SUPERVISION'],
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: WHOM_TO_ASK,
  },
  {
    ...belowSection47,
    id: 'PR-06',
    says: 'At level 4, before a section 47 enquiry is decided, hub staff know that an adult at home is managed under MAPPA, and ask probation.',
    categories: ['MAPPA'],
    when: [familyAgreesOrIsOverridden, levelAtLeast(4), agedAtLeast(18)],
    shows: EXISTENCE_ONLY,
    basis: PUBLIC_PROTECTION,
  },
];
