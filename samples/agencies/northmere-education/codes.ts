import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';

type LoggedCategory = Exclude<(typeof ENTRY_CATEGORIES)['EDUCATION'][number], 'ATTENDANCE'>;

/** Which log keeps each category; attendance has a table of its own. */
export const LOGS: Readonly<Record<LoggedCategory, string>> = {
  SCHOOL_PLACE: 'Enrolment',
  SUSPENSION_OR_EXCLUSION: 'Exclusions',
  SPECIAL_EDUCATIONAL_NEEDS: 'SEN',
  HOME_EDUCATION: 'EHE',
  SAFEGUARDING_FILE: 'Safeguarding',
};

export const BASES = {
  FACT: 'Recorded',
  OPINION: 'Staff view',
  ALLEGATION: 'Disclosed',
  INTELLIGENCE: 'Hearsay',
} as const satisfies Record<Standing, string>;

/** What a contact or another pupil is to the pupil, as schools write it. */
export const RELATIONSHIPS: Readonly<Record<RelationshipKind, string>> = {
  MOTHER: 'Mother',
  FATHER: 'Father',
  STEP_PARENT: 'Step-parent',
  ADOPTIVE_PARENT: 'Adoptive parent',
  FOSTER_CARER: 'Foster carer',
  SPECIAL_GUARDIAN: 'Special guardian',
  PARENT: 'Parent',
  CHILD: 'Child',
  SIBLING: 'Brother/Sister',
  HALF_SIBLING: 'Half-brother/Half-sister',
  STEP_SIBLING: 'Step-brother/Step-sister',
  TWIN: 'Twin',
  GRANDPARENT: 'Grandparent',
  GRANDCHILD: 'Grandchild',
  AUNT_OR_UNCLE: 'Aunt/Uncle',
  COUSIN: 'Cousin',
  SPOUSE: 'Spouse',
  PARTNER: 'Partner',
  FORMER_PARTNER: 'Former partner',
  HOUSEHOLD_MEMBER: 'Same household',
  POSES_RISK_TO: 'No contact',
  OTHER_RELATIVE: 'Other relative',
};

/** A contact's title is all that a school writes of their sex. */
export const TITLES = { FEMALE: 'Ms', MALE: 'Mr', INDETERMINATE: 'Mx' } as const;

/** Contacts and pupils are numbered apart. */
export const isContact = (personNo: string): boolean => personNo.startsWith('C');
