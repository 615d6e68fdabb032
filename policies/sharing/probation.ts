import { agedAtLeast, familyAgreesOrIsOverridden, levelAtLeast } from '../conditions.ts';
import { CRIMINAL_CO_OPERATION, CRIMINAL_SECTION_47 } from '../lawful-basis.ts';
import {
  ADULTS_AT_HOME,
  BELOW_SECTION_47,
  HUB_STAFF,
  IN_FULL,
  IN_OUTLINE,
  SECTION_47_ONLY,
  WHO_THEY_ARE,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const byProbation = {
  holder: 'PROBATION',
  roles: HUB_STAFF,
  owner: 'Head of the probation delivery unit',
  reviewBy: '2027-03-31',
} as const;

export const probation: readonly SharingRule[] = [
  {
    ...byProbation,
    id: 'PR-01',
    says: 'From level 3, hub staff see which adults at home probation supervises, and where it believes they live.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: ADULTS_AT_HOME,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: WHO_THEY_ARE,
    basis: CRIMINAL_CO_OPERATION,
  },
  {
    ...byProbation,
    id: 'PR-02',
    says: 'In a section 47 enquiry, hub staff see which adults around the child probation supervises, and where it believes they live.',
    categories: ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'],
    about: [...ADULTS_AT_HOME, 'OTHER_RELATIVE'],
    purposes: SECTION_47_ONLY,
    when: [agedAtLeast(18)],
    shows: WHO_THEY_ARE,
    basis: CRIMINAL_SECTION_47,
  },
  {
    ...byProbation,
    id: 'PR-03',
    says: 'From level 3, hub staff see in outline that an adult at home is supervised and the risk of serious harm assessed.',
    categories: ['PROBATION_SUPERVISION', 'RISK_OF_SERIOUS_HARM'],
    about: ADULTS_AT_HOME,
    purposes: BELOW_SECTION_47,
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: IN_OUTLINE,
    basis: CRIMINAL_CO_OPERATION,
  },
  {
    ...byProbation,
    id: 'PR-04',
    says: 'In a section 47 enquiry, hub staff see supervision, licence conditions, risk and MAPPA of adults around the child in full.',
    categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION', 'RISK_OF_SERIOUS_HARM', 'MAPPA'],
    about: [...ADULTS_AT_HOME, 'OTHER_RELATIVE'],
    purposes: SECTION_47_ONLY,
    when: [agedAtLeast(18)],
    shows: IN_FULL,
    basis: CRIMINAL_SECTION_47,
  },
];
